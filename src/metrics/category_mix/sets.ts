import type { Interval } from '#statistics/interval.ts'
import { wilson } from '#statistics/wilson.ts'
import { sectionsOf } from '../clue-pairs.ts'
import type { MixRow } from './columns.ts'

type Section = ReturnType<typeof sectionsOf>[number][0]

/** Groups that stand together: of one nature, single or pooled, and of schemes that can be compared or not. */
export interface MixSet {
  section: Section
  exact: boolean
  /** The rows of each group, one for each class. */
  groups: readonly (readonly [MixRow, ...MixRow[]])[]
}

export function setsOf(rows: readonly MixRow[]): MixSet[] {
  return sectionsOf(rows.filter(({ code }) => code !== null)).flatMap(([section, members]) =>
    [true, false].flatMap((exact) => {
      const groups = groupsOf(members.filter((row) => row.exact === exact))
      return groups.length > 0 ? [{ section, exact, groups }] : []
    }),
  )
}

/** Rows of groups that have no problem list. */
export const silentRows = (rows: readonly MixRow[]) => rows.filter(({ code }) => code === null)

function groupsOf(rows: readonly MixRow[]) {
  const groups = new Map<string | null, [MixRow, ...MixRow[]]>()
  for (const row of rows) {
    const group = groups.get(row.group)
    if (group) group.push(row)
    else groups.set(row.group, [row])
  }
  return [...groups.values()]
}

/** Σ of the class ÷ Σ classified over the groups that have it; null where they can't be pooled or are only one. */
export function pooledShare({ section, exact, groups }: MixSet, code: string): Interval | null {
  if (!exact || section.includes('pooled')) return null
  const known = groups.flatMap((group) =>
    group.filter((row) => row.code === code && row.share !== null),
  )
  const sum = (of: (row: MixRow) => number | null) =>
    known.reduce((total, row) => total + (of(row) ?? 0), 0)
  const whole = sum((row) => row.whole)
  return known.length > 1 && whole > 0
    ? wilson(
        sum((row) => row.problems),
        whole,
      )
    : null
}
