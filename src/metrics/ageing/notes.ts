import { count, fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { known } from '../rectification-notes.ts'
import type { Nature } from '../round.ts'
import type { AgeRow } from './columns.ts'
import { majority, onClock } from './derive.ts'

export function size(rows: readonly AgeRow[], { lang }: Context) {
  return WORDS[lang].size(count(majority(rows)?.rows[0]?.open ?? 0))
}

/** Median and oldest, what has no day, and which other kinds of data stand apart. */
export function notes(rows: readonly AgeRow[], context: Context) {
  const { lang } = context
  const say = WORDS[lang]
  const most = majority(rows)
  if (!most) return [{ label: say.leftOut, text: say.nothing }]
  const [age] = onClock(most.rows, 'since_feedback')
  const [past] = onClock(most.rows, 'past_due')
  const days = (value: number) => fixed(value, Number.isInteger(value) ? 0 : 1)
  const unknown = [
    ...((age?.unknown ?? 0) > 0 ? [say.noFeedback(count(age?.unknown ?? 0))] : []),
    ...((past?.unknown ?? 0) > 0 ? [say.noDue(count(past?.unknown ?? 0))] : []),
  ]
  return [
    ...(age?.median_days != null
      ? [{ label: say.age, text: say.spread(days(age.median_days), count(age.oldest ?? 0)) }]
      : []),
    ...(past?.median_days != null
      ? [{ label: say.past, text: say.spread(days(past.median_days), count(past.oldest ?? 0)) }]
      : []),
    {
      label: say.leftOut,
      text: unknown.length > 0 ? unknown.join(say.comma) + say.stop : say.nothing,
    },
    ...known(most.rows, context),
    ...(most.others.length > 0 ? [{ label: say.apart, text: apart(most.others, lang) }] : []),
  ]
}

const apart = (others: readonly { nature: Nature; size: number }[], lang: Lang) => {
  const say = WORDS[lang]
  const each = others.map(({ nature, size }) => say.other(natureWord(nature, lang), count(size)))
  return say.apartAll(each)
}

const WORDS = {
  zh: {
    size: (open: string) => `${open} 个未完成问题`,
    age: '账龄',
    past: '超期',
    spread: (median: string, oldest: string) => `中位数 ${median} 天，最久 ${oldest} 天。`,
    leftOut: '未列入',
    noFeedback: (items: string) => `无反馈日期 ${items} 个`,
    noDue: (items: string) => `无期限 ${items} 个`,
    comma: '，',
    stop: '。',
    nothing: '无。不含撤销的问题。',
    apart: '另有',
    other: (basis: string, open: string) => `${basis} ${open} 个未完成问题`,
    apartAll: (each: readonly string[]) => `${each.join('，')}，不合并，见表格。`,
  },
  en: {
    size: (open: string) => `${open} open problems`,
    age: 'Age',
    past: 'Past due',
    spread: (median: string, oldest: string) => `median ${median} days, oldest ${oldest} days.`,
    leftOut: 'Left out',
    noFeedback: (items: string) => `${items} without a day of feedback`,
    noDue: (items: string) => `${items} without a time limit`,
    comma: ', ',
    stop: '.',
    nothing: 'none. Withdrawn problems are not counted.',
    apart: 'Apart',
    other: (basis: string, open: string) => `${basis}: ${open} open problems`,
    apartAll: (each: readonly string[]) => `${each.join('; ')}; never combined, see the table.`,
  },
}
