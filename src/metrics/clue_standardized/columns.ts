import { rateColumns } from '../clue-pairs.ts'
import type { Columns, RowOf } from '../metric.ts'

export const columns = {
  region_key: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  nature: { kind: 'text', hidden: true },
  org_type: { kind: 'text', hidden: true },
  problems: { kind: 'count' },
  clues: { kind: 'count' },
  rounds: { kind: 'count' },
} as const satisfies Columns

const standardized = { kind: 'rate', state: 'standard_state' } as const

export const derived = {
  region_key: { kind: 'text', hidden: true },
  region: { kind: 'text' },
  nature: { kind: 'text', hidden: true },
  basis: { kind: 'text' },
  rounds: { kind: 'count', state: 'rate_state' },
  clues: { kind: 'count', state: 'rate_state' },
  problems: { kind: 'count', state: 'rate_state' },
  ...rateColumns,
  standard: standardized,
  standard_low: standardized,
  standard_high: standardized,
  byar_low: standardized,
  byar_high: standardized,
  standard_state: { kind: 'text', hidden: true },
  /** Variance of the standardised rate. */
  variance: { kind: 'rate', hidden: true },
  refusal: { kind: 'text' },
} as const satisfies Columns

export type StratumRow = RowOf<typeof columns>
export type RegionRow = RowOf<typeof derived>
