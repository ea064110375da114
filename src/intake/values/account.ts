import type { Question, RuleId, RuleUse } from '../rule.ts'
import { choicesOf } from './choices.ts'
import type { CellReading } from './reading.ts'

/** A distinct cell, how often it stands in its column, and what it says. */
export interface ReadCell {
  cell: string
  tidied: string
  count: number
  reading: CellReading
}

/** The column that an account is of. */
export interface Accounted {
  id: string
  header: string
  isDate: boolean
  /** Years that the column's dates or the file's titles name, the most frequent first. */
  years: readonly string[]
}

const EXAMPLES = 3
const LONGEST_EXAMPLE = 80

/** What a column's reader has to decide. */
export const questionsOf = (
  { id, header, isDate, years }: Accounted,
  read: readonly ReadCell[],
): readonly Question[] =>
  byRule(read, ({ asks }) => asks).map(([rule, cells]) => ({
    rule,
    header,
    column: id,
    count: total(cells),
    examples: cells.slice(0, EXAMPLES).map(({ cell }) => shown(cell)),
    choices: choicesOf({
      rule,
      isDate,
      header,
      cells: cells.map(({ tidied }) => tidied),
      years,
    }),
  }))

/** What was read otherwise than it stands, rule by rule. */
export const rulesOf = (header: string, read: readonly ReadCell[]): readonly RuleUse[] =>
  byRule(read, ({ rule }) => rule).map(([rule, cells]) => ({
    rule,
    header,
    count: total(cells),
    examples: cells
      .slice(0, EXAMPLES)
      .map(({ cell, reading }) => ({ from: shown(cell), to: reading.value ?? reading.state })),
  }))

const shown = (cell: string) => cell.slice(0, LONGEST_EXAMPLE)
const total = (some: readonly ReadCell[]) => some.reduce((sum, { count }) => sum + count, 0)

/** The cells of each rule that `of` names. */
function byRule(read: readonly ReadCell[], of: (reading: CellReading) => RuleId | null) {
  const groups = new Map<RuleId, ReadCell[]>()
  for (const one of read) {
    const rule = of(one.reading)
    if (rule === null) continue
    const group = groups.get(rule)
    if (group) group.push(one)
    else groups.set(rule, [one])
  }
  return [...groups]
}
