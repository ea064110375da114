import type { RuleId, RuleUse } from '../rule.ts'
import { tidy } from '../values/tidy.ts'

/** A region or round as written, and how many rows bear it. */
export interface WrittenName {
  text: string
  count: number
}

const EXAMPLES = 3
const LONGEST_EXAMPLE = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: marks that no name has.
const MARKS = /[\x00-\x08\x0b\x0c\x0e-\x1f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/

/** Names that are known by what they say, not by every mark in them: unseen marks, full-width digits and letters. */
export function nameRules(header: string, names: readonly WrittenName[]): readonly RuleUse[] {
  const counts = new Map<string, number>()
  for (const { text, count } of names) counts.set(text, (counts.get(text) ?? 0) + count)
  const used = (rule: RuleId, is: RegExp, to: (text: string) => string): readonly RuleUse[] => {
    const found = [...counts].filter(([text]) => is.test(text))
    if (found.length === 0) return []
    const examples = found.slice(0, EXAMPLES).map(([text]) => {
      const from = text.slice(0, LONGEST_EXAMPLE)
      return { from, to: to(from) }
    })
    return [{ rule, header, count: found.reduce((sum, [, n]) => sum + n, 0), examples }]
  }
  return [...used('odd_text', MARKS, (text) => text), ...used('fullwidth', FULL_WIDTH, tidy)]
}
