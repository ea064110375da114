import type { Columns, RowOf } from '../metric.ts'
import { groupColumns } from '../rectification-rows.ts'

const share = <N extends string>(name: N) => {
  const column = { kind: 'share', state: `${name}_state` }
  const state = { kind: 'text', hidden: true }
  return {
    [name]: column,
    [`${name}_low`]: column,
    [`${name}_high`]: column,
    [`${name}_state`]: state,
  } as Record<N | `${N}_low` | `${N}_high`, { kind: 'share'; state: `${N}_state` }> &
    Record<`${N}_state`, { kind: 'text'; hidden: true }>
}

const counted = { kind: 'count' } as const

/** One row per group. States: `value`; `z` where it was not followed so long, or nothing was done. */
export const derived = {
  ...groupColumns,
  basis: { kind: 'text' },
  problems: counted,
  ...share('day_30'),
  ...share('day_60'),
  ...share('day_90'),
  ...share('day_180'),
  due_days: { kind: 'count', state: 'due_state' },
  due_state: { kind: 'text', hidden: true },
  ...share('day_due'),
  median: { kind: 'rate', state: 'median_state' },
  median_low: { kind: 'rate', state: 'median_low_state' },
  median_high: { kind: 'rate', state: 'median_high_state' },
  median_state: { kind: 'text', hidden: true },
  median_low_state: { kind: 'text', hidden: true },
  median_high_state: { kind: 'text', hidden: true },
  cluster_low: { kind: 'share', state: 'cluster_state' },
  cluster_high: { kind: 'share', state: 'cluster_state' },
  cluster_state: { kind: 'text', hidden: true },
  /** log(−log(share open)) and its variance at 180 days and at the due date, for comparing groups. */
  log_180: { kind: 'rate', hidden: true },
  spread_180: { kind: 'rate', hidden: true },
  log_due: { kind: 'rate', hidden: true },
  spread_due: { kind: 'rate', hidden: true },
  organizations: counted,
  withdrawn: counted,
  nr: counted,
  undated: counted,
  no_feedback: counted,
  not_yet: counted,
} as const satisfies Columns

export type PointRow = RowOf<typeof derived>
