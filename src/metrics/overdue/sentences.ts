import { count, percent } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import type { OverdueRow } from './columns.ts'
import { majority } from './derive.ts'

const TOP = 10

/** The rate of the overdue among open problems with a due date, with its interval. */
export function headline(rows: readonly OverdueRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const most = majority(rows)
  if (!most) return say.nothing
  const { total, late } = most
  if (!total.open) return say.noneOpen
  if (total.overdue_rate === null) return say.noDue(count(total.open))
  const range = `${percent(total.overdue_low ?? 0, 0)}–${percent(total.overdue_high ?? 0, 0)}`
  if (late.length === 0) return say.noneLate(count(total.open_due ?? 0))
  const rate = percent(total.overdue_rate, 0)
  const overdue = count(total.overdue ?? 0)
  if (late.length <= TOP) return say.few(late.length, overdue, rate, range)
  const top = late.slice(0, TOP).reduce((sum, row) => sum + (row.overdue ?? 0), 0)
  return say.many(late.length, overdue, percent(top / (total.overdue || 1), 0), rate, range)
}

const WORDS = {
  zh: {
    nothing: '所选范围内没有问题记录',
    noneOpen: '没有未完成的问题，也就没有逾期',
    noDue: (open: string) => `${open} 个未完成问题都不知期限，算不出逾期率`,
    noneLate: (open: string) => `有期限的 ${open} 个未完成问题都未逾期`,
    few: (late: number, overdue: string, rate: string, range: string) =>
      `${late} 家党组织共有 ${overdue} 个问题逾期，逾期率 ${rate}（${range}）`,
    many: (late: number, overdue: string, top: string, rate: string, range: string) =>
      `${late} 家党组织共有 ${overdue} 个问题逾期，前 10 家占 ${top}；逾期率 ${rate}（${range}）`,
  },
  en: {
    nothing: 'No problem records in scope',
    noneOpen: 'No open problem, so none is overdue',
    noDue: (open: string) => `None of ${open} open problems has a known due date`,
    noneLate: (open: string) => `None of ${open} open problems with a due date is overdue`,
    few: (late: number, overdue: string, rate: string, range: string) =>
      `${overdue} problems of ${late} ${late === 1 ? 'organization' : 'organizations'} are overdue: ${rate} (${range}) of the open`,
    many: (late: number, overdue: string, top: string, rate: string, range: string) =>
      `${late} organizations have ${overdue} overdue, ten of them ${top}: ${rate} (${range}) of the open`,
  },
}
