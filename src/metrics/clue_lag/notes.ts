import { medianDays } from '#statistics/median-days.ts'
import { majorityNote } from '../clue-notes.ts'
import { counted } from '../clue-units.ts'
import type { Context } from '../metric.ts'
import type { LagRow } from './columns.ts'
import { type ShownLag, shownIn } from './derive.ts'
import { days } from './sentences.ts'

export const size = (rows: readonly LagRow[], { lang, angle }: Context) =>
  counted(shownIn(rows)?.clues ?? 0, angle.unit, lang)

export function notes(rows: readonly LagRow[], { lang, angle }: Context) {
  const say = WORDS[lang]
  const shown = shownIn(rows)
  const number = (clues: number) => counted(clues, angle.unit, lang)
  if (!shown) return [{ label: say.out, text: say.nothing }]
  return [
    ...majorityNote(shown, lang, number),
    { label: say.out, text: leftOut(shown, number, lang) },
    { label: say.limit, text: limitOf(shown, number, lang) },
    { label: say.median, text: medianOf(shown, lang) },
  ]
}

type Counted = (clues: number) => string

function leftOut({ whole }: ShownLag, number: Counted, lang: Context['lang']) {
  const say = WORDS[lang]
  const parts = (['unstarted', 'undated', 'reversed'] as const).flatMap((place) =>
    (whole[place] ?? 0) > 0 ? [say[place](number(whole[place] ?? 0))] : [],
  )
  const open = (whole.still_open ?? 0) > 0 ? [say.open(number(whole.still_open ?? 0))] : []
  return [...(parts.length > 0 ? parts : [say.nothing]), ...open].join(say.joint) + say.stop
}

function limitOf({ whole }: ShownLag, number: Counted, lang: Context['lang']) {
  const say = WORDS[lang]
  return whole.judged ? say.judged(number(whole.judged), number(whole.in_time ?? 0)) : say.none
}

function medianOf({ steps }: ShownLag, lang: Context['lang']) {
  const say = WORDS[lang]
  const { median, low, high } = medianDays(steps)
  if (median === null) return say.noMedian
  return say.days(days(median), low === null ? '—' : days(low), high === null ? '—' : days(high))
}

const WORDS = {
  zh: {
    out: '未计入',
    nothing: '无',
    unstarted: (clues: string) => `${clues}没有移交日期，或移交晚于截至日期`,
    undated: (clues: string) => `${clues}有处置而无处置日期`,
    reversed: (clues: string) => `${clues}处置早于移交`,
    open: (clues: string) => `${clues}尚无处置，按截至日期删失`,
    joint: '；',
    stop: '。',
    limit: '期限',
    judged: (all: string, inTime: string) =>
      `期限已过的 ${all}中，期限内处置 ${inTime}；逐条按各自期限判断。`,
    none: '没有期限已过的线索。',
    median: '中位数',
    days: (median: string, low: string, high: string) =>
      `${median} 天，95% 区间 ${low} 至 ${high} 天。`,
    noMedian: '至今不足半数处置，没有中位数。',
  },
  en: {
    out: 'Left out',
    nothing: 'none',
    unstarted: (clues: string) => `${clues} with no day of transfer by the as-of date`,
    undated: (clues: string) => `${clues} disposed of on no stated day`,
    reversed: (clues: string) => `${clues} disposed of before transfer`,
    open: (clues: string) => `${clues} without a disposal are censored at the as-of date`,
    joint: '; ',
    stop: '.',
    limit: 'Limit',
    judged: (all: string, inTime: string) =>
      `of ${all} whose own limit is over, ${inTime} disposed of within it.`,
    none: 'no time limit is over yet.',
    median: 'Median',
    days: (median: string, low: string, high: string) =>
      `${median} days, 95% interval ${low} to ${high} days.`,
    noMedian: 'fewer than half are disposed of so far.',
  },
}
