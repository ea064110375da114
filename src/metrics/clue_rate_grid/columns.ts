import { pairColumns, rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const placed = {
  pooled_from: { kind: 'count', hidden: true },
  pooled_to: { kind: 'count', hidden: true },
  date_to: { kind: 'date', hidden: true },
} as const satisfies Columns

export const columns = { ...roundColumns, ...placed, ...pairColumns } as const satisfies Columns

export const derived = {
  ...namedRoundColumns,
  ...placed,
  ...pairColumns,
  ...rateColumns,
} as const satisfies Columns

export type GridRound = RowOf<typeof derived>
