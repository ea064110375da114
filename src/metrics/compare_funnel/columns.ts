import { pairColumns, rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'
import { roundColumns } from '../round.ts'

const hidden = { kind: 'text', hidden: true } as const

export const columns = {
  side: { kind: 'text' },
  asked_org_types: hidden,
  asked_from: hidden,
  asked_to: hidden,
  ...roundColumns,
  organizations: { kind: 'count', hidden: true },
  ...pairColumns,
} as const satisfies Columns

export type FunnelRound = RowOf<typeof columns>

const limit = { kind: 'rate', state: 'limit_state' } as const

/** A side, or a round of the comparison set, and the limits for its size. */
export const derived = {
  /** A side's letter, or a round's key. */
  key: hidden,
  side: { kind: 'text' },
  name: { kind: 'text' },
  ...pairColumns,
  ...rateColumns,
  centre: limit,
  low95: limit,
  high95: limit,
  low998: limit,
  high998: limit,
  limit_state: hidden,
  beyond: { kind: 'count', hidden: true },
  /** Rounds of the set, and whether the limits are widened by √φ. */
  members: { kind: 'count', hidden: true },
  phi: { kind: 'rate', hidden: true },
  adjusted: { kind: 'boolean', hidden: true },
  nature: hidden,
  region: hidden,
  source: hidden,
} as const satisfies Columns

export type FunnelPlace = RowOf<typeof derived>
