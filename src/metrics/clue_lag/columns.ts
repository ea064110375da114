import type { Columns, RowOf } from '../metric.ts'

const counted = {
  nature: { kind: 'text', hidden: true },
  days: { kind: 'count', state: 'step_state' },
  done: { kind: 'count' },
  still_open: { kind: 'count' },
} as const satisfies Columns

/** Of a whole kind of data: on its row without a day. */
const whole = {
  unstarted: { kind: 'count', hidden: true },
  reversed: { kind: 'count', hidden: true },
  undated: { kind: 'count', hidden: true },
  judged: { kind: 'count', state: 'whole_state' },
  in_time: { kind: 'count', state: 'whole_state' },
  limit_low: { kind: 'count', hidden: true },
  limit_high: { kind: 'count', hidden: true },
} as const satisfies Columns

export const columns = {
  ...counted,
  days: { kind: 'count' },
  ...whole,
  judged: { kind: 'count' },
  in_time: { kind: 'count' },
} as const satisfies Columns

const step = { kind: 'share', state: 'step_state' } as const
const share = { kind: 'share', state: 'whole_state' } as const

export const derived = {
  basis: { kind: 'text' },
  ...counted,
  at_risk: { kind: 'count', state: 'step_state' },
  share: step,
  share_low: step,
  share_high: step,
  step_state: { kind: 'text', hidden: true },
  ...whole,
  within: share,
  within_low: share,
  within_high: share,
  whole_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export type CountedDay = RowOf<typeof columns>
export type LagRow = RowOf<typeof derived>
