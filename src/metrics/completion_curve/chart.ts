import { percent } from '#charts/numbers.ts'
import { type Ring, type StepCurve, stepCurves } from '#charts/step-curves.ts'
import type { Tokens } from '#charts/tokens.ts'
import { doneBy } from '#statistics/kaplan-meier.ts'
import type { Context } from '../metric.ts'
import { dueOf, limitsOf } from '../rectification-due.ts'
import type { Curve } from './derive.ts'
import { sentences } from './sentences.ts'

/** Days since feedback that are read out. */
const DAYS = [30, 60, 90, 180] as const

/** In the order in which curves, and elsewhere axes A to D, have them. */
export const colourOf = (place: number, { categorical }: Tokens) =>
  [categorical.blue, categorical.ochre, categorical.teal, categorical.plum][place] ??
  categorical.grey

/** Beyond this the axis would leave too little room for the first months. */
const LONGEST = 420

/** The rising curves with their bands, rings, limits and numbers at risk. */
export function chart(curves: readonly Curve[], context: Context) {
  const say = sentences[context.lang]
  const { option, height } = stepCurves(
    {
      curves: curves.map((curve) => curveOf(curve, context)),
      until: lastDay(curves),
      days: DAYS,
      limits: limitsOf(
        curves.map(({ row }) => row),
        context.lang,
      ),
      dayTitle: say.dayTitle,
      riskTitle: say.riskTitle,
      tips: say.tips,
    },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(curves) }
}

/** To the end of what was followed, in whole months, with two months beyond the last time limit at most. */
function lastDay(curves: readonly Curve[]): number {
  const followed = Math.max(...curves.map(({ steps }) => steps.at(-1)?.days ?? 0))
  const due = Math.max(0, ...curves.map(({ row }) => dueOf(row) ?? 0))
  const wanted = Math.min(LONGEST, Math.max(240, due + 60))
  return 30 * Math.ceil(Math.max(30, Math.min(followed, wanted)) / 30)
}

function curveOf({ row, steps }: Curve, { tokens, lang }: Context): StepCurve {
  const say = sentences[lang]
  const rings = DAYS.flatMap((days): Ring[] => {
    const done = doneBy(steps, days)
    if (!done) return []
    const interval = `${percent(done.low)} – ${percent(done.high)}`
    return [
      {
        days,
        share: done.estimate,
        name: say.ring(row.group ?? '', days),
        tips: [percent(done.estimate), interval, say.atRisk(done.atRisk, row.problems ?? 0)],
      },
    ]
  })
  return {
    key: row.group_key ?? '',
    name: row.group ?? '',
    colour: colourOf(row.place ?? 0, tokens),
    steps,
    rings,
  }
}
