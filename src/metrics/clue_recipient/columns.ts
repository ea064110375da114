import type { Columns, RowOf } from '../metric.ts'

const counted = {
  nature: { kind: 'text', hidden: true },
  recipient: { kind: 'text', hidden: true },
  clues: { kind: 'count', state: 'clues_state' },
  clues_state: { kind: 'text', hidden: true },
} as const satisfies Columns

export const columns = {
  ...counted,
  rounds: { kind: 'count', hidden: true },
} as const satisfies Columns

const share = { kind: 'share', state: 'clues_state' } as const

export const derived = {
  receiver: { kind: 'text' },
  basis: { kind: 'text' },
  ...counted,
  total: { kind: 'count', state: 'clues_state' },
  share,
  share_low: share,
  share_high: share,
  rounds: { kind: 'count' },
} as const satisfies Columns

export type CountedRecipient = RowOf<typeof columns>
export type SharedRecipient = RowOf<typeof derived>
