import type { Columns, RowOf } from '../metric.ts'

const ranked = { kind: 'share', state: 'state' } as const

export const derived = {
  key: { kind: 'text', hidden: true },
  code: { kind: 'text', hidden: true },
  category: { kind: 'text' },
  problems: { kind: 'count' },
  share: ranked,
  share_low: ranked,
  share_high: ranked,
  cumulative: ranked,
  vital: { kind: 'boolean' },
  /** `z`: outside the ranking. */
  state: { kind: 'text', hidden: true },
  basis: { kind: 'text' },
  nature: { kind: 'text', hidden: true },
  region: { kind: 'text', hidden: true },
  source: { kind: 'text', hidden: true },
  /** Problems of other natures or schemes, which stay out. */
  left_out: { kind: 'count', hidden: true },
  rounds: { kind: 'count', hidden: true },
} as const satisfies Columns

export type ParetoRow = RowOf<typeof derived>
