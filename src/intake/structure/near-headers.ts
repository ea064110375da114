import { columnsOf, headersOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import { headerKey } from '../text/readings.ts'

/** A column of an extract whose name resembles a header: 0…1. */
export interface Near {
  id: string
  score: number
}

const ALIKE = 0.6
// A header that was not known by name is never quite the same.
const ALMOST = 0.99
const MOST_LENGTH = 40
const MOST_NEAR = 4
// The last character of a name says what it holds: 数, 日期, 状态.
const OTHER_END = 0.8

const UNIT = /[(（][^()（）]*[)）]\s*$/

// 巡查 is the commonest slip for 巡察, and 巡视 is the same of a higher level.
const nearKey = (header: string) =>
  headerKey(header)
    .replace(/[_\-·的]/g, '')
    .replace(/巡[查视]/g, '巡察')

const namesByExtract = new Map<Extract, readonly { id: string; name: string }[]>()

/** Columns whose names resemble a header, the most alike first. */
export function nearColumns(header: string, extract: Extract): readonly Near[] {
  const key = nearKey(header.replace(UNIT, ''))
  if (key.length < 2 || key.length > MOST_LENGTH) return []
  const best = new Map<string, number>()
  for (const { id, name } of namesOf(extract)) {
    const score = likeness(key, name)
    if (score >= ALIKE && score > (best.get(id) ?? 0)) best.set(id, score)
  }
  return [...best]
    .map(([id, score]) => ({ id, score: Math.min(ALMOST, Math.round(score * 100) / 100) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEAR)
}

function namesOf(extract: Extract) {
  const known = namesByExtract.get(extract)
  if (known) return known
  const names = columnsOf(extract).flatMap(({ id, ...column }: Column & { id: string }) =>
    [...new Set(headersOf(id, column).map(nearKey))].map((name) => ({ id, name })),
  )
  namesByExtract.set(extract, names)
  return names
}

/** Half the share of pairs of letters that two words have in common, half the share of letters that stay. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < ALIKE * longest * 0.75) return 0
  const kept = 1 - edits(a, b) / longest
  const score = (kept + sharedPairs(a, b)) / 2
  return a.at(-1) === b.at(-1) ? score : score * OTHER_END
}

function sharedPairs(a: string, b: string) {
  const pairs = pairsOf(b)
  let shared = 0
  for (const pair of pairsOf(a)) {
    const at = pairs.indexOf(pair)
    if (at < 0) continue
    pairs.splice(at, 1)
    shared++
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2)
}

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))

/** Levenshtein distance. */
function edits(a: string, b: string) {
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, last[j]! + 1, row[j - 1]! + 1))
    }
    last = row
  }
  return last[b.length]!
}
