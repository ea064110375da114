import { pairColumns, rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

export const columns = { ...roundColumns, ...pairColumns } as const satisfies Columns

const compared = { kind: 'ratio', state: 'ratio_state' } as const

export const derived = {
  ...namedRoundColumns,
  ...pairColumns,
  ...rateColumns,
  ratio: compared,
  ratio_low: compared,
  ratio_high: compared,
  ratio_p: { kind: 'p', hidden: true },
  ratio_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export type CountedRound = RowOf<typeof columns>
export type RatedRound = RowOf<typeof derived>
