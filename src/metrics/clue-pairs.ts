import { pooledRate } from '#statistics/pooled-rate.ts'
import { estimatedRate } from './estimate.ts'
import type { Columns, RowOf } from './metric.ts'
import { natureOf } from './round.ts'

/** The two counts behind the clue rate, as every query on it selects them. */
export const pairColumns = {
  clues: { kind: 'count', state: 'clues_state' },
  clues_state: { kind: 'text', hidden: true },
  problems: { kind: 'count', state: 'problems_state' },
  problems_state: { kind: 'text', hidden: true },
} as const satisfies Columns

/** Clues per 100 problems with the interval. */
export const rateColumns = {
  rate: { kind: 'rate', state: 'rate_state' },
  rate_low: { kind: 'rate', state: 'rate_state' },
  rate_high: { kind: 'rate', state: 'rate_state' },
  rate_state: { kind: 'text', hidden: true },
} as const satisfies Columns

type Pair = RowOf<typeof pairColumns>
export type Rated = Pair & RowOf<typeof rateColumns>

export function withRate<R extends Pair>(row: R) {
  const clues = { value: row.clues, state: row.clues_state }
  const problems = { value: row.problems, state: row.problems_state }
  const { value, low, high, state } = estimatedRate(clues, problems, 100)
  return { ...row, rate: value, rate_low: low, rate_high: high, rate_state: state }
}

/** A row whose rate is known. */
export type KnownRate<R extends Rated> = R & {
  rate: number
  rate_low: number
  rate_high: number
  clues: number
  problems: number
}

export const hasRate = <R extends Rated>(row: R): row is KnownRate<R> => row.rate !== null

/** Counts as the statistics take them, per 100 problems. */
export const pairOf = (row: { clues: number; problems: number }) => ({
  count: row.clues,
  base: row.problems / 100,
})

/** Σ clues ÷ Σ problems of the single rounds that state both. */
export const pooledOf = (rows: readonly (Rated & { pooled: boolean | null })[]) =>
  pooledRate(
    rows
      .filter(hasRate)
      .filter((row) => !row.pooled)
      .map(pairOf),
  )

type Grouped = { nature: string | null; pooled: boolean | null }

/** The rows that stand together: by nature, pooled figures apart, synthetic data last and never with the rest. */
export function sectionsOf<R extends Grouped>(rows: readonly R[]) {
  const sections = new Map<string, R[]>(ORDER.map((key) => [key, []]))
  for (const row of rows) sections.get(sectionOf(row))?.push(row)
  return [...sections].filter(([, members]) => members.length > 0) as [Section, R[]][]
}

const ORDER = [
  'published',
  'internal',
  'unstated',
  'pooled',
  'synthetic',
  'synthetic_pooled',
] as const
export type Section = (typeof ORDER)[number]

function sectionOf(row: Grouped): Section {
  const nature = natureOf(row)
  if (!row.pooled) return nature
  return nature === 'synthetic' ? 'synthetic_pooled' : 'pooled'
}
