import type { DayLimit } from '#charts/step-curves.ts'
import type { Lang } from '#i18n/lang.ts'
import type { GroupRow } from './rectification-rows.ts'

/** Due dates that lie farther apart, in days after feedback, are no common one. */
const SPREAD = 15
/** As near as this, in days, the limits of several groups are drawn as one. */
const NEAR = 5
const MONTH = 365.25 / 12

/** The due date of most of a group's items, in days after feedback; null when they have none in common. */
export const dueOf = ({ due_low, due_days, due_high }: GroupRow): number | null =>
  due_days === null || (due_high ?? 0) - (due_low ?? 0) > SPREAD ? null : due_days

/** The due dates of some groups, each once. */
export function limitsOf(rows: readonly GroupRow[], lang: Lang): DayLimit[] {
  const known = rows.flatMap((row) => dueOf(row) ?? []).sort((a, b) => a - b)
  const apart = known.filter((days, at) => at === 0 || days - known[at - 1]! > NEAR)
  return apart.map((days) => ({ days, label: WORDS[lang](days) }))
}

/** A span of days as whole months where it is one. */
function monthsIn(days: number): number | null {
  const months = Math.round(days / MONTH)
  return months > 0 && Math.abs(days - months * MONTH) <= 3 ? months : null
}

const WORDS = {
  zh: (days: number) => {
    const months = monthsIn(days)
    return months === null ? `整改期限 ${days} 天` : `整改期限（${months} 个月）`
  },
  en: (days: number) => {
    const months = monthsIn(days)
    return months === null ? `due after ${days} days` : `due (${months} months)`
  },
}
