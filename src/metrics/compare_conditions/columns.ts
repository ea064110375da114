import type { Columns, RowOf } from '../metric.ts'

const hidden = { kind: 'text', hidden: true } as const

/** One condition of a fair comparison; a side's text is missing where it is not reported. */
export const derived = {
  condition_id: hidden,
  condition: { kind: 'text' },
  a: { kind: 'text' },
  b: { kind: 'text' },
  c: { kind: 'text' },
  d: { kind: 'text' },
  verdict_id: hidden,
  verdict: { kind: 'text' },
  /** How many sides there are. */
  sides: { kind: 'count', hidden: true },
  nature: hidden,
  source: hidden,
  region: hidden,
} as const satisfies Columns

export type Condition = RowOf<typeof derived>
