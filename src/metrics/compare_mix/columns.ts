import type { Columns, RowOf } from '../metric.ts'

const hidden = { kind: 'text', hidden: true } as const

export const columns = {
  side: { kind: 'text' },
  nature: hidden,
  scheme: hidden,
  category: hidden,
  problems: { kind: 'count', hidden: true },
  uncounted: { kind: 'count', hidden: true },
  shared: { kind: 'boolean', hidden: true },
} as const satisfies Columns

export type SideCategory = RowOf<typeof columns>

const share = { kind: 'share', state: 'share_state' } as const
const points = { kind: 'rate', state: 'difference_state' } as const

/** One class of one side: its share of the classified problems, and how far side A's is from it, in points. */
export const derived = {
  code: hidden,
  category: { kind: 'text' },
  side: { kind: 'text' },
  part: { kind: 'count', state: 'share_state' },
  whole: { kind: 'count', state: 'share_state' },
  share,
  share_low: share,
  share_high: share,
  share_state: hidden,
  difference: points,
  difference_low: points,
  difference_high: points,
  difference_state: hidden,
  q: { kind: 'p', state: 'difference_state' },
  /** Why side A is not compared with this one; `same` for A itself. */
  reason: hidden,
  /** Problems of the side whose category is not known. */
  unclassified: { kind: 'count', hidden: true },
  nature: hidden,
} as const satisfies Columns

export type MixShare = RowOf<typeof derived>
