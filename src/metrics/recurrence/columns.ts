import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const figures = {
  organizations: { kind: 'count' },
  rechecked: { kind: 'count' },
  recurred: { kind: 'count' },
  unresolved: { kind: 'count' },
  unmatched: { kind: 'count' },
  new_found: { kind: 'count' },
} as const satisfies Columns

export const columns = { ...roundColumns, ...figures } as const satisfies Columns

const share = { kind: 'share', state: 'rate_state' } as const

export const derived = {
  ...namedRoundColumns,
  ...figures,
  rate: share,
  rate_low: share,
  rate_high: share,
  rate_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export type CheckedRound = RowOf<typeof columns>
export type RecurrenceRow = RowOf<typeof derived>
