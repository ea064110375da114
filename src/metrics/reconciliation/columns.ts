import type { Columns, RowOf } from '../metric.ts'

const hidden = { kind: 'text', hidden: true } as const
const counted = { kind: 'count', state: 'counts_state' } as const

const found = {
  finding_id: { kind: 'count', hidden: true },
  kind: hidden,
  severity: hidden,
  round_key: hidden,
  region: { kind: 'text' },
  label: hidden,
  number: { kind: 'count', hidden: true },
  pooled: { kind: 'boolean', hidden: true },
  nature: hidden,
} as const satisfies Columns

const placed = { file_name: { kind: 'text' }, line: { kind: 'count' } } as const satisfies Columns

export const columns = {
  ...found,
  stated: { kind: 'count' },
  summed: { kind: 'count' },
  detail: hidden,
  ...placed,
} as const satisfies Columns

export const derived = {
  ...found,
  round: { kind: 'text' },
  degree: { kind: 'text' },
  text: { kind: 'text' },
  stated: counted,
  summed: counted,
  counts_state: hidden,
  detail: hidden,
  ...placed,
} as const satisfies Columns

export type FindingRow = RowOf<typeof derived>
