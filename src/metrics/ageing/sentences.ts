import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import type { AgeRow } from './columns.ts'
import { majority, onClock } from './derive.ts'

/** From the fifth bucket on: more than half a year. */
const LONG = 5

/** How many are open, and how many of them for more than half a year. */
export function headline(rows: readonly AgeRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const own = onClock(majority(rows)?.rows ?? [], 'since_feedback')
  const open = own[0]?.open ?? 0
  const known = open - (own[0]?.unknown ?? 0)
  if (open === 0) return say.none
  if (known === 0) return say.unknown(open)
  const long = own.reduce(
    (sum, { bucket, items }) => sum + ((bucket ?? 0) >= LONG ? (items ?? 0) : 0),
    0,
  )
  return long === 0 ? say.young(known) : say.long(known, percent(long / known, 0))
}

const WORDS = {
  zh: {
    none: '所选范围内没有未完成的问题',
    unknown: (open: number) => `${count(open)} 个未完成问题都没有反馈日期`,
    young: (open: number) => `${count(open)} 个未完成问题反馈都在 180 天以内`,
    long: (open: number, share: string) =>
      `未完成的 ${count(open)} 个问题中，${share} 反馈已超过 180 天`,
  },
  en: {
    none: 'No open problem in scope',
    unknown: (open: number) => `None of ${count(open)} open problems has a day of feedback`,
    young: (open: number) => `All ${count(open)} open problems were fed back within 180 days`,
    long: (open: number, share: string) =>
      `${share} of ${count(open)} open problems were fed back over 180 days ago`,
  },
}

interface Sentences {
  tips: readonly string[]
  items: (items: number) => string
  describe: (rows: readonly AgeRow[]) => string
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    tips: ['未完成', '占比'],
    items: (items) => `${count(items)} 个`,
    describe: (rows) => `${list(rows, '；', '，')}。`,
  },
  en: {
    tips: ['Open', 'Share'],
    items: count,
    describe: (rows) => `${list(rows, '; ', ', ')}.`,
  },
}

function list(rows: readonly AgeRow[], between: string, comma: string) {
  return (['since_feedback', 'past_due'] as const)
    .map((clock) => {
      const own = onClock(rows, clock)
      const parts = own.map(({ range, items }) => `${range} ${count(items ?? 0)}`)
      return [own[0]?.since ?? '', ...parts].join(comma)
    })
    .join(between)
}
