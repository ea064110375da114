import type { Columns, RowOf } from '../metric.ts'

const counted = { kind: 'count' } as const
const hidden = { kind: 'count', hidden: true } as const

export const columns = {
  nature: { kind: 'text', hidden: true },
  quarter: { kind: 'text' },
  opening: counted,
  added: counted,
  done: counted,
  withdrawn: counted,
  closing: counted,
  open: hidden,
  left_out: hidden,
  known_on: { kind: 'date', hidden: true },
} as const satisfies Columns

export const derived = {
  basis: { kind: 'text' },
  ...columns,
} as const satisfies Columns

export type QuarterRow = RowOf<typeof derived>
