import type { Lang } from '#i18n/lang.ts'
import { orgTypes } from '#schema/codes.ts'
import type { StratumRow } from './columns.ts'

/** Types with a smaller share of the standard's problems stand together in one stratum. */
const SMALL = 0.05

/** The stratum of the small types, and of records that name none. */
const REST = 'rest'

/** The mix of organization types that all regions of one kind of data have together. */
export interface Standard {
  /** Problems by stratum. */
  weights: ReadonlyMap<string, number>
  stratumOf: (type: string | null) => string
}

export function standardOf(rows: readonly StratumRow[]): Standard {
  const problems = sumBy(rows, (row) => row.org_type ?? '')
  const all = [...problems.values()].reduce((sum, value) => sum + value, 0)
  const isOwn = (type: string | null) =>
    type !== null && type !== '' && (problems.get(type) ?? 0) >= SMALL * all
  const stratumOf = (type: string | null) => (isOwn(type) ? (type ?? REST) : REST)
  return { weights: sumBy(rows, (row) => stratumOf(row.org_type)), stratumOf }
}

function sumBy(rows: readonly StratumRow[], keyOf: (row: StratumRow) => string) {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + (row.problems ?? 0))
  return sums
}

/** The strata of some rows against a standard, per 100 problems. */
export function strataOf(rows: readonly StratumRow[], { weights, stratumOf }: Standard) {
  return [...weights].map(([stratum, weight]) => {
    const own = rows.filter((row) => stratumOf(row.org_type) === stratum)
    return {
      stratum,
      weight,
      count: own.reduce((sum, row) => sum + (row.clues ?? 0), 0),
      base: own.reduce((sum, row) => sum + (row.problems ?? 0), 0) / 100,
    }
  })
}

export function stratumName(stratum: string, lang: Lang): string {
  if (stratum === REST) return lang === 'zh' ? '其余类型' : 'other types'
  return orgTypes.codes.find(({ code }) => code === stratum)?.[lang] ?? stratum
}
