import { type CurveStep, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { wilson } from '#statistics/wilson.ts'
import { majorityOf } from '../clue-majority.ts'
import { natureBasis } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { byNature } from '../round.ts'
import type { CountedDay, LagRow } from './columns.ts'

/** The whole of each kind of data, then the steps of its curve. */
export const derive = (rows: readonly CountedDay[], { lang }: Context): LagRow[] =>
  byNature(rows).flatMap(([, members]) => {
    const steps = new Map(stepsOf(members).map((step) => [step.days, step]))
    return members.map((row) => ({
      ...row,
      basis: natureBasis(row, lang),
      ...placed(row.days === null ? undefined : steps.get(row.days)),
      ...judged(row),
    }))
  })

const placed = (step: CurveStep | undefined) =>
  step
    ? {
        at_risk: step.atRisk,
        share: 1 - step.survival,
        share_low: 1 - step.high,
        share_high: 1 - step.low,
        step_state: 'value',
      }
    : { at_risk: null, share: null, share_low: null, share_high: null, step_state: 'z' }

/** The share disposed of within the time limit, of those whose limit is over. */
function judged({ judged: all, in_time: inTime }: CountedDay) {
  if (!all || inTime === null)
    return { within: null, within_low: null, within_high: null, whole_state: 'z' }
  const { estimate, low, high } = wilson(inTime, all)
  return { within: estimate, within_low: low, within_high: high, whole_state: 'value' }
}

const stepsOf = (
  rows: readonly { days: number | null; done: number | null; still_open: number | null }[],
) =>
  kaplanMeier(
    rows.flatMap(({ days, done, still_open }) =>
      days === null ? [] : [{ days, done: done ?? 0, open: still_open ?? 0 }],
    ),
  )

const clues = (rows: readonly LagRow[]) => {
  const whole = rows.find((row) => row.days === null)
  return (whole?.done ?? 0) + (whole?.still_open ?? 0)
}

/** The curve of the kind of data with the most clues that can be placed in time. */
export function shownIn(rows: readonly LagRow[]) {
  const majority = majorityOf(rows, clues)
  const whole = majority?.rows.find((row) => row.days === null)
  if (!majority || !whole) return null
  return {
    nature: majority.nature,
    others: majority.others.filter(({ size }) => size > 0),
    whole,
    clues: clues(majority.rows),
    steps: stepsOf(majority.rows),
  }
}

export type ShownLag = NonNullable<ReturnType<typeof shownIn>>

export const keyOf = ({ nature, days }: LagRow) => `${nature ?? ''} · ${days ?? ''}`
