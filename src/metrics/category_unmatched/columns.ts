import type { Columns, RowOf } from '../metric.ts'

export const columns = {
  label: { kind: 'text' },
  nature: { kind: 'text', hidden: true },
  scheme: { kind: 'text' },
  problems: { kind: 'count' },
  rounds: { kind: 'count' },
  regions: { kind: 'text' },
} as const satisfies Columns

export const derived = {
  ...columns,
  key: { kind: 'text', hidden: true },
} as const satisfies Columns

export type UnmatchedRow = RowOf<typeof derived>
