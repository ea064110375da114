import { clusterBootstrap } from '#statistics/cluster-bootstrap.ts'
import { type CurveStep, type DayCount, doneBy, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { medianDays } from '#statistics/median-days.ts'
import type { Context } from '../metric.ts'
import { pointAt } from '../rectification-compare.ts'
import { dueOf } from '../rectification-due.ts'
import { groupsOf, hasCurve, type ItemGroup } from '../rectification-groups.ts'
import type { CountRow } from '../rectification-rows.ts'
import type { PointRow } from './columns.ts'

const SEED = 20241231
const DRAWS = 1000
const LAST = 180

/** What is read from each group's curve; the interval of whole organizations drawn, where that is asked for. */
export function derive(rows: readonly CountRow[], context: Context): PointRow[] {
  const isClustered = context.angle.cluster === 'organization'
  return groupsOf(rows, context).map((group) => {
    const curve = hasCurve(group.row) ? kaplanMeier(group.counts) : []
    const due = dueOf(group.row)
    const at180 = pointAt(curve, LAST)
    const atDue = due === null ? null : pointAt(curve, due)
    return {
      ...group.row,
      ...read('day_30', curve, 30),
      ...read('day_60', curve, 60),
      ...read('day_90', curve, 90),
      ...read('day_180', curve, LAST),
      ...read('day_due', curve, due),
      due_days: due,
      due_state: stateOf(due),
      ...medianOf(curve),
      ...drawnInterval(isClustered && curve.length > 0 ? group : null),
      log_180: at180?.log ?? null,
      spread_180: at180?.spread ?? null,
      log_due: atDue?.log ?? null,
      spread_due: atDue?.spread ?? null,
    }
  })
}

function read<N extends string>(name: N, curve: readonly CurveStep[], days: number | null) {
  const done = days === null ? null : doneBy(curve, days)
  return {
    [name]: done?.estimate ?? null,
    [`${name}_low`]: done?.low ?? null,
    [`${name}_high`]: done?.high ?? null,
    [`${name}_state`]: stateOf(done),
  } as Record<N | `${N}_low` | `${N}_high`, number | null> & Record<`${N}_state`, string>
}

const stateOf = (value: unknown) => (value === null ? 'z' : 'value')

function medianOf(curve: readonly CurveStep[]) {
  const { median, low, high } = medianDays(curve)
  return {
    median,
    median_low: low,
    median_high: high,
    median_state: stateOf(median),
    median_low_state: stateOf(low),
    median_high_state: stateOf(high),
  }
}

function drawnInterval(group: ItemGroup | null) {
  const limits =
    group &&
    clusterBootstrap(group.clusters.map(upToLast), doneAtLast, { seed: SEED, draws: DRAWS })
  return {
    cluster_low: limits?.low ?? null,
    cluster_high: limits?.high ?? null,
    cluster_state: stateOf(limits),
  }
}

const doneAtLast = (sample: readonly (readonly DayCount[])[]) =>
  doneBy(kaplanMeier(sample.flat()), LAST)?.estimate ?? null

/** What comes after the day that is read does not matter: one count for all of it. */
function upToLast(counts: readonly DayCount[]): DayCount[] {
  const later = counts.filter(({ days }) => days > LAST)
  const items = later.reduce((sum, { done, open }) => sum + done + open, 0)
  const before = counts.filter(({ days }) => days <= LAST)
  return items > 0 ? [...before, { days: LAST + 1, done: 0, open: items }] : before
}
