import type { Columns, RowOf } from '../metric.ts'

const hidden = { kind: 'count', hidden: true } as const

export const columns = {
  nature: { kind: 'text', hidden: true },
  clock: { kind: 'text', hidden: true },
  bucket: hidden,
  items: { kind: 'count' },
  open: hidden,
  unknown: hidden,
  median_days: { kind: 'rate', hidden: true },
  oldest: hidden,
  known_on: { kind: 'date', hidden: true },
} as const satisfies Columns

export const derived = {
  basis: { kind: 'text' },
  since: { kind: 'text' },
  range: { kind: 'text' },
  ...columns,
  share: { kind: 'share', state: 'share_state' },
  share_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export type BucketRow = RowOf<typeof columns>
export type AgeRow = RowOf<typeof derived>
