import { pairColumns, rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

export const columns = {
  ...roundColumns,
  organization: { kind: 'text' },
  org_type: { kind: 'text', hidden: true },
  ...pairColumns,
} as const satisfies Columns

const limit = { kind: 'rate', state: 'limit_state' } as const

export const derived = {
  ...namedRoundColumns,
  organization: { kind: 'text' },
  org_type: { kind: 'text', hidden: true },
  ...pairColumns,
  ...rateColumns,
  low998: limit,
  low95: limit,
  centre: limit,
  high95: limit,
  high998: limit,
  limit_state: { kind: 'text', hidden: true },
  zone: { kind: 'text' },
  beyond: { kind: 'count', hidden: true },
} as const satisfies Columns

export type CountedUnit = RowOf<typeof columns>
export type PlacedUnit = RowOf<typeof derived>
