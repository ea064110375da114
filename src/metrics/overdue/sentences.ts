import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import type { OverdueRow } from './columns.ts'
import { majority } from './derive.ts'

/** How many are overdue, and the share of all past their due date that were not done in time, with its interval. */
export function headline(rows: readonly OverdueRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const most = majority(rows)
  if (!most) return say.nothing
  return overdueText(most, lang) + latenessText(most.total, lang)
}

type Majority = NonNullable<ReturnType<typeof majority>>

function overdueText({ total, late }: Majority, lang: Lang) {
  const say = WORDS[lang]
  if (!total.open) return say.noneOpen
  if (total.overdue_rate === null) return say.noDue(count(total.open))
  if (late.length === 0) return say.noneOverdue(count(total.open_due ?? 0))
  return say.overdue(late.length, count(total.overdue ?? 0))
}

function latenessText({ late_rate, late_low, late_high }: OverdueRow, lang: Lang) {
  if (late_rate === null) return ''
  const range = `${percent(late_low ?? 0, 0)}–${percent(late_high ?? 0, 0)}`
  return WORDS[lang].late(percent(late_rate, 0), range)
}

const WORDS = {
  zh: {
    nothing: '所选范围内没有问题记录',
    noneOpen: '没有未完成的问题，也就没有逾期',
    noDue: (open: string) => `${open} 个未完成问题都不知期限，算不出逾期`,
    noneOverdue: (open: string) => `有期限的 ${open} 个未完成问题都未逾期`,
    overdue: (late: number, overdue: string) => `${late} 家党组织共有 ${overdue} 个问题逾期`,
    late: (rate: string, range: string) => `；已到期问题 ${rate}（${range}）未按期完成`,
  },
  en: {
    nothing: 'No problem records in scope',
    noneOpen: 'No open problem, so none is overdue',
    noDue: (open: string) =>
      open === '1'
        ? 'The one open problem has no known due date'
        : `None of ${open} open problems has a known due date`,
    noneOverdue: (open: string) =>
      open === '1'
        ? 'The one open problem with a due date is not overdue'
        : `None of ${open} open problems with a due date is overdue`,
    overdue: (late: number, overdue: string) =>
      `${overdue} ${overdue === '1' ? 'problem' : 'problems'} of ${late} ${late === 1 ? 'organization' : 'organizations'} ${overdue === '1' ? 'is' : 'are'} overdue`,
    late: (rate: string, range: string) => `; ${rate} (${range}) of those due missed the date`,
  },
}
