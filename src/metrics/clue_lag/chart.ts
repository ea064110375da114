import { count, percent, range } from '#charts/numbers.ts'
import { type Ring, stepCurves } from '#charts/step-curves.ts'
import { doneBy } from '#statistics/kaplan-meier.ts'
import { natureBasis } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import type { LagRow } from './columns.ts'
import { keyOf, type ShownLag } from './derive.ts'
import { headline } from './sentences.ts'

/** Days since transfer that are read out. */
const DAYS = [30, 60, 90, 180] as const
/** Beyond this the axis would leave too little room for the first months. */
const LONGEST = 360

/** The share disposed of by day, with the time limit. */
export function chart(shown: ShownLag, rows: readonly LagRow[], context: Context) {
  const { lang, tokens } = context
  const say = WORDS[lang]
  const { whole, steps } = shown
  const { limit_low: low, limit_high: high } = whole
  const followed = steps.at(-1)?.days ?? 0
  const wanted = Math.min(LONGEST, Math.max(180, (high ?? 0) + 60))
  const { option, height } = stepCurves(
    {
      curves: [
        {
          key: keyOf(whole),
          name: natureBasis(whole, lang),
          colour: tokens.mark,
          steps,
          rings: ringsOf(shown, context),
        },
      ],
      until: 30 * Math.ceil(Math.max(30, Math.min(followed, wanted)) / 30),
      days: DAYS,
      limits: low === null || high === null ? [] : [{ days: high, label: say.limit(low, high) }],
      dayTitle: say.dayTitle,
      riskTitle: say.riskTitle,
      tips: say.tips,
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: headline(rows, context) }
}

const ringsOf = ({ steps, whole, clues }: ShownLag, { lang }: Context): Ring[] =>
  DAYS.flatMap((days) => {
    const done = doneBy(steps, days)
    if (!done) return []
    return [
      {
        days,
        share: done.estimate,
        name: WORDS[lang].ring(natureBasis(whole, lang), days),
        tips: [
          percent(done.estimate),
          range(done.low, done.high, percent),
          `${count(done.atRisk)}/${count(clues)}`,
        ],
      },
    ]
  })

const WORDS = {
  zh: {
    limit: (low: number, high: number) =>
      low === high ? `办理期限 ${high} 天` : `办理期限（${low}–${high} 天）`,
    dayTitle: '移交后天数',
    riskTitle: '尚未处置',
    tips: ['累计处置', '95% 区间', '尚未处置/全部'],
    ring: (name: string, days: number) => `${name} · ${days} 天`,
  },
  en: {
    limit: (low: number, high: number) =>
      low === high ? `limit: ${high} days` : `limit: ${low}–${high} days`,
    dayTitle: 'Days',
    riskTitle: 'Not yet disposed of, by days since transfer',
    tips: ['Disposed of', '95% interval', 'At risk/all'],
    ring: (name: string, days: number) => `${name} · day ${days}`,
  },
}
