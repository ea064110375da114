import type { Columns, RowOf } from '../metric.ts'

const told = { state: 'state' } as const

export const derived = {
  key: { kind: 'text', hidden: true },
  code: { kind: 'text', hidden: true },
  category: { kind: 'text' },
  before: { kind: 'count', ...told },
  before_share: { kind: 'share', ...told },
  after: { kind: 'count', ...told },
  after_share: { kind: 'share', ...told },
  difference: { kind: 'rate', ...told },
  difference_low: { kind: 'rate', ...told },
  difference_high: { kind: 'rate', ...told },
  q: { kind: 'p', ...told },
  state: { kind: 'text', hidden: true },
  /** Why there is no comparison; `value` when there is. */
  verdict: { kind: 'text', hidden: true },
  before_name: { kind: 'text', hidden: true },
  after_name: { kind: 'text', hidden: true },
  before_key: { kind: 'text', hidden: true },
  after_key: { kind: 'text', hidden: true },
  before_whole: { kind: 'count', hidden: true },
  after_whole: { kind: 'count', hidden: true },
  distance: { kind: 'ratio', hidden: true },
  /** Whether the schemes differ, so that only axes can be compared. */
  crossed: { kind: 'boolean', hidden: true },
  region: { kind: 'text', hidden: true },
  nature: { kind: 'text', hidden: true },
  source: { kind: 'text', hidden: true },
} as const satisfies Columns

export type ChangeRow = RowOf<typeof derived>
