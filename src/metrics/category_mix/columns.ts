import type { Columns, RowOf } from '../metric.ts'

const share = { kind: 'share', state: 'state' } as const

export const derived = {
  key: { kind: 'text', hidden: true },
  group: { kind: 'text', hidden: true },
  code: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  round: { kind: 'text' },
  basis: { kind: 'text' },
  scheme: { kind: 'text' },
  category: { kind: 'text' },
  problems: { kind: 'count', state: 'state' },
  whole: { kind: 'count', hidden: true },
  share,
  share_low: share,
  share_high: share,
  state: { kind: 'text', hidden: true },
  classified: { kind: 'count', state: 'beside_state' },
  unclassified: { kind: 'count', state: 'beside_state' },
  unreported: { kind: 'count', state: 'beside_state' },
  beside_state: { kind: 'text', hidden: true },
  /** Rounds without a problem list. */
  silent: { kind: 'count', hidden: true },
  nature: { kind: 'text', hidden: true },
  source: { kind: 'text', hidden: true },
  pooled: { kind: 'boolean', hidden: true },
  exact: { kind: 'boolean', hidden: true },
} as const satisfies Columns

export type MixRow = RowOf<typeof derived>
