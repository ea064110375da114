import { rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const counts = {
  clues: { kind: 'count', state: 'clues_state' },
  clues_state: { kind: 'text', hidden: true },
  organizations: { kind: 'count', state: 'organizations_state' },
  organizations_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export const columns = { ...roundColumns, ...counts } as const satisfies Columns

export const derived = {
  ...namedRoundColumns,
  ...counts,
  ...rateColumns,
} as const satisfies Columns

export type CountedRound = RowOf<typeof columns>
export type RatedRound = RowOf<typeof derived>
