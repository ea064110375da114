import type { Columns, RowOf } from '../metric.ts'
import { groupColumns } from '../rectification-rows.ts'

const share = { kind: 'share' } as const

/** One row per step of a drawn curve; one without a day per group that is not drawn. */
export const derived = {
  ...groupColumns,
  days: { kind: 'count' },
  at_risk: { kind: 'count' },
  done_then: { kind: 'count' },
  open_then: { kind: 'count' },
  share,
  share_low: share,
  share_high: share,
  error: { kind: 'share', hidden: true },
} as const satisfies Columns

export type StepRow = RowOf<typeof derived>
