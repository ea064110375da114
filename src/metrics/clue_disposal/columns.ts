import type { Columns, RowOf } from '../metric.ts'

const known = {
  region_key: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  nature: { kind: 'text', hidden: true },
  way: { kind: 'text', hidden: true },
  clues: { kind: 'count', state: 'clues_state' },
  clues_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export const columns = {
  ...known,
  rounds: { kind: 'count', hidden: true },
} as const satisfies Columns

const share = { kind: 'share', state: 'clues_state' } as const

export const derived = {
  ...known,
  basis: { kind: 'text' },
  disposal: { kind: 'text' },
  total: { kind: 'count', state: 'clues_state' },
  share,
  share_low: share,
  share_high: share,
  rounds: { kind: 'count', hidden: true },
} as const satisfies Columns

export type CountedWay = RowOf<typeof columns>
export type SharedWay = RowOf<typeof derived>
