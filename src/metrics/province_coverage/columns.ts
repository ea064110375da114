import type { Columns, RowOf } from '../metric.ts'

export const columns = {
  place_key: { kind: 'text', hidden: true },
  place: { kind: 'text' },
  on_map: { kind: 'boolean', hidden: true },
  synthetic: { kind: 'boolean' },
  nature: { kind: 'text', hidden: true },
  rounds: { kind: 'count' },
  single_rounds: { kind: 'count' },
  rounds_with_both: { kind: 'count' },
  regions: { kind: 'count' },
} as const satisfies Columns

export type Place = RowOf<typeof columns>
