import type { RuleId, RuleUse } from '#intake/rule.ts'

/** A rule at work in a file, over all its columns. */
export interface RuleGroup {
  rule: RuleId
  /** Where, and how often; no header: the file as a whole. */
  places: readonly { header: string; count: number }[]
  /** Up to three; first come, first shown. */
  examples: readonly { from: string; to: string }[]
}

const EXAMPLES = 3

/** One entry per rule, in the order in which the rules came up. */
export function ruleGroups(rules: readonly RuleUse[]): readonly RuleGroup[] {
  return [...new Set(rules.map(({ rule }) => rule))].map((rule) => {
    const uses = rules.filter((use) => use.rule === rule)
    const texts = new Map(
      uses
        .flatMap(({ examples }) => examples)
        .map((example) => [`${example.from}\n${example.to}`, example]),
    )
    return {
      rule,
      places: uses.map(({ header, count }) => ({ header, count })),
      examples: [...texts.values()].slice(0, EXAMPLES),
    }
  })
}
