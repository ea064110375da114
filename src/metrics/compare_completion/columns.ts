import type { Columns, RowOf } from '../metric.ts'

const hidden = { kind: 'text', hidden: true } as const

export const columns = {
  side: { kind: 'text' },
  nature: hidden,
  fate: hidden,
  days: { kind: 'count', hidden: true },
  items: { kind: 'count', hidden: true },
  shared: { kind: 'boolean', hidden: true },
} as const satisfies Columns

export type SideDays = RowOf<typeof columns>

const share = { kind: 'share', state: 'share_state' } as const

/** A step of a side's curve; one without a day for a side that has no curve. */
export const derived = {
  side: { kind: 'text' },
  days: { kind: 'count', state: 'share_state' },
  at_risk: { kind: 'count', state: 'share_state' },
  done_then: { kind: 'count', state: 'share_state' },
  open_then: { kind: 'count', state: 'share_state' },
  share,
  share_low: share,
  share_high: share,
  share_state: hidden,
  error: { kind: 'share', hidden: true },
  /** Of the whole side. */
  median: { kind: 'rate', state: 'median_state' },
  median_low: { kind: 'rate', state: 'low_state' },
  median_high: { kind: 'rate', state: 'high_state' },
  median_state: hidden,
  low_state: hidden,
  high_state: hidden,
  problems: { kind: 'count', state: 'share_state' },
  /** Problems without a place in time. */
  outside: { kind: 'count', hidden: true },
  /** Log-rank against side A, and why there is none; `same` for A itself. */
  p: { kind: 'p', state: 'p_state' },
  p_state: hidden,
  reason: hidden,
  nature: hidden,
} as const satisfies Columns

export type CurveRow = RowOf<typeof derived>
