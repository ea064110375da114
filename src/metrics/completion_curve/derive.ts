import { type CurveStep, kaplanMeier } from '#statistics/kaplan-meier.ts'
import type { Context } from '../metric.ts'
import { groupsOf, type ItemGroup } from '../rectification-groups.ts'
import type { CountRow, GroupRow } from '../rectification-rows.ts'
import type { StepRow } from './columns.ts'

const NO_STEP = {
  days: null,
  at_risk: null,
  done_then: null,
  open_then: null,
  share: null,
  share_low: null,
  share_high: null,
  error: null,
}

/** The steps of each curve that is drawn. */
export const derive = (rows: readonly CountRow[], context: Context): StepRow[] =>
  groupsOf(rows, context).flatMap(stepsOf)

function stepsOf({ row, counts }: ItemGroup): StepRow[] {
  if (row.place === null) return [{ ...row, ...NO_STEP }]
  return kaplanMeier(counts).map((step) => ({
    ...row,
    days: step.days,
    at_risk: step.atRisk,
    done_then: step.done,
    open_then: step.open,
    share: 1 - step.survival,
    share_low: 1 - step.high,
    share_high: 1 - step.low,
    error: step.error,
  }))
}

/** A curve that is drawn, put together again from its rows. */
export interface Curve {
  row: GroupRow
  steps: readonly CurveStep[]
}

export function curvesOf(rows: readonly StepRow[]): Curve[] {
  const curves = new Map<number, { row: GroupRow; steps: CurveStep[] }>()
  for (const row of rows) {
    if (row.place === null || row.days === null) continue
    const curve = curves.get(row.place) ?? { row, steps: [] }
    curves.set(row.place, curve)
    curve.steps.push({
      days: row.days,
      atRisk: row.at_risk ?? 0,
      done: row.done_then ?? 0,
      open: row.open_then ?? 0,
      survival: 1 - (row.share ?? 0),
      error: row.error ?? 0,
      low: 1 - (row.share_high ?? 0),
      high: 1 - (row.share_low ?? 0),
    })
  }
  return [...curves].sort(([a], [b]) => a - b).map(([, curve]) => curve)
}

/** Every group once. */
export function groupRows<R extends GroupRow>(rows: readonly R[]): R[] {
  const seen = new Map<string, R>()
  for (const row of rows) if (!seen.has(row.group_key ?? '')) seen.set(row.group_key ?? '', row)
  return [...seen.values()]
}
