import { type DayCount, inOrder, itemsIn } from './day-counts.ts'
import { ALPHA, type Interval, Z } from './interval.ts'

export type { DayCount } from './day-counts.ts'

/**
 * The curve from this day to the next step: `survival` = the share still open, `error` = its standard error,
 * `low` to `high` = its 95 % interval, `atRisk` = items open as the day began.
 */
export interface CurveStep extends DayCount {
  atRisk: number
  survival: number
  error: number
  low: number
  high: number
}

/**
 * The share of items still open by day, one step for each distinct day, by day. Items done on a day come before
 * those last seen open on it. Greenwood's variance; interval on the log(−log) scale.
 * That interval does not exist where the share is 1 or 0 (R prints NA). There: for 1, the exact binomial bound
 * of none done among those at risk; for 0, the upper bound of the step before.
 * Kaplan EL, Meier P. JASA 1958;53:457–481; Kalbfleisch JD, Prentice RL. 1980, §1.3.
 */
export function kaplanMeier(counts: readonly DayCount[]): CurveStep[] {
  const days = inOrder(counts)
  let atRisk = itemsIn(days)
  let survival = 1
  let hazardVariance = 0
  let high = 1
  return days.map(({ days, done, open }) => {
    const left = atRisk - done
    survival *= left / atRisk
    hazardVariance += left > 0 ? done / (atRisk * left) : 0
    const error = survival * Math.sqrt(hazardVariance)
    const band = interval(survival, error, atRisk, high)
    high = band.high
    const step = { days, atRisk, done, open, survival, error, ...band }
    atRisk = left - open
    return step
  })
}

/**
 * The share done within `days` days with its interval, and the items at risk on that day.
 * Null beyond the last day observed, unless nothing was left open by then.
 */
export function doneBy(
  curve: readonly CurveStep[],
  days: number,
): (Interval & { atRisk: number }) | null {
  const first = curve[0]
  const last = curve.at(-1)
  if (!first || !last || (days > last.days && last.survival > 0)) return null
  const reached = curve.filter((step) => step.days <= days)
  const { survival, low, high } = reached.at(-1) ?? {
    survival: 1,
    ...interval(1, 0, first.atRisk, 1),
  }
  const atRisk = curve.find((step) => step.days >= days)?.atRisk ?? 0
  return { estimate: 1 - survival, low: 1 - high, high: 1 - low, atRisk }
}

function interval(survival: number, error: number, atRisk: number, highBefore: number) {
  if (survival === 1) return { low: (ALPHA / 2) ** (1 / atRisk), high: 1 }
  if (survival === 0) return { low: 0, high: highBefore }
  const log = Math.log(survival)
  const spread = (Z * error) / survival / Math.abs(log)
  return {
    low: Math.exp(log * Math.exp(spread)),
    high: Math.exp(log * Math.exp(-spread)),
  }
}
