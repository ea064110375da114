import type { Columns, RowOf } from '../metric.ts'

const share = { kind: 'share', state: 'state' } as const

export const derived = {
  key: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  round: { kind: 'text' },
  basis: { kind: 'text' },
  scheme: { kind: 'text' },
  listed: { kind: 'count', state: 'count_state' },
  classified: { kind: 'count', state: 'count_state' },
  unclassified: { kind: 'count', state: 'count_state' },
  unreported: { kind: 'count', state: 'count_state' },
  count_state: { kind: 'text', hidden: true },
  share,
  share_low: share,
  share_high: share,
  state: { kind: 'text', hidden: true },
  /** Rounds without a problem list. */
  silent: { kind: 'count', hidden: true },
  nature: { kind: 'text', hidden: true },
  pooled: { kind: 'boolean', hidden: true },
  source: { kind: 'text', hidden: true },
} as const satisfies Columns

export type CoverageRow = RowOf<typeof derived>
