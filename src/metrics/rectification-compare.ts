import { type CurveStep, doneBy } from '#statistics/kaplan-meier.ts'

/** A curve's share done by a day, on the scale on which curves are compared. */
export interface SharePoint {
  share: number
  /** log(−log(share open)). Where all or none are done it does not exist: there, half an item is moved. */
  log: number
  /** Its variance. */
  spread: number
}

/**
 * The share done by a day; null beyond the last day observed, unless nothing was left open.
 * Klein JP, Logan B, Harhoff M, Andersen PK. Statistics in Medicine 2007;26:4505–4519.
 */
export function pointAt(curve: readonly CurveStep[], days: number): SharePoint | null {
  const done = doneBy(curve, days)
  if (!done) return null
  const reached = curve.filter((step) => step.days <= days)
  const { survival, error } = reached.at(-1) ?? { survival: 1, error: 0 }
  const share = done.estimate
  if (survival === 0 || survival === 1)
    return { share, ...halfMoved(survival, decided(curve, days)) }
  const log = Math.log(survival)
  return { share, log: Math.log(-log), spread: (error / survival / log) ** 2 }
}

/** Items of which it is known whether they were done by a day: those done, and those still followed after it. */
const decided = (curve: readonly CurveStep[], days: number) =>
  curve.reduce((sum, step) => sum + step.done + (step.days > days ? step.open : 0), 0)

function halfMoved(survival: 0 | 1, items: number) {
  const open = Math.abs(survival - 0.5 / items)
  const log = Math.log(open)
  return { log: Math.log(-log), spread: (1 - open) / (open * items * log ** 2) }
}
