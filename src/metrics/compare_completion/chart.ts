import { count, fixed, percent } from '#charts/numbers.ts'
import { sideColour } from '#charts/side-colour.ts'
import { type Ring, type StepCurve, stepCurves } from '#charts/step-curves.ts'
import { type CurveStep, doneBy } from '#statistics/kaplan-meier.ts'
import type { Context } from '../metric.ts'
import type { CurveRow } from './columns.ts'
import { headline } from './sentences.ts'

/** Days since feedback that are read out. */
const DAYS = [30, 60, 90, 180]

/** Beyond this the axis would leave too little room for the first months. */
const LONGEST = 420

/** The rising curves of the sides with their bands, rings and numbers at risk. */
export function chart(rows: readonly CurveRow[], context: Context) {
  const { lang, tokens } = context
  const say = WORDS[lang]
  const drawn = rows.filter(({ days }) => days !== null)
  const letters = [...new Set(drawn.map(({ side }) => side ?? ''))]
  const last = Math.max(...drawn.map(({ days }) => days ?? 0))
  const { option, height } = stepCurves(
    {
      curves: letters.map((side) =>
        curveOf(
          side,
          drawn.filter((row) => row.side === side),
          context,
        ),
      ),
      until: 30 * Math.ceil(Math.max(30, Math.min(last, LONGEST)) / 30),
      days: DAYS,
      limits: [],
      dayTitle: say.dayTitle,
      riskTitle: say.riskTitle,
      tips: say.tips,
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: headline(rows, lang) }
}

function curveOf(side: string, rows: readonly CurveRow[], { tokens, lang }: Context): StepCurve {
  const say = WORDS[lang]
  const steps = rows.map(stepOf)
  const rings = DAYS.flatMap((days): Ring[] => {
    const done = doneBy(steps, days)
    if (!done) return []
    const interval = `${percent(done.low)} – ${percent(done.high)}`
    const left = say.left(count(done.atRisk), count(rows[0]?.problems ?? 0))
    return [
      {
        days,
        share: done.estimate,
        name: say.ring(side, fixed(days, 0)),
        tips: [percent(done.estimate), interval, left],
      },
    ]
  })
  return { key: side, name: side, colour: sideColour(side, tokens), steps, rings }
}

const stepOf = (row: CurveRow): CurveStep => ({
  days: row.days ?? 0,
  atRisk: row.at_risk ?? 0,
  done: row.done_then ?? 0,
  open: row.open_then ?? 0,
  survival: 1 - (row.share ?? 0),
  error: row.error ?? 0,
  low: 1 - (row.share_high ?? 0),
  high: 1 - (row.share_low ?? 0),
})

const WORDS = {
  zh: {
    dayTitle: '反馈后天数',
    riskTitle: '尚未完成的问题数',
    tips: ['已完成', '95% 区间', '尚未完成/全部'],
    ring: (side: string, days: string) => `${side}，反馈后 ${days} 天`,
    left: (left: string, all: string) => `${left}/${all}`,
  },
  en: {
    dayTitle: 'Days',
    riskTitle: 'Problems still open',
    tips: ['Done', '95% interval', 'Still open/all'],
    ring: (side: string, days: string) => `${side}, ${days} days after feedback`,
    left: (left: string, all: string) => `${left}/${all}`,
  },
}
