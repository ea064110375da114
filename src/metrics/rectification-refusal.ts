import type { Drawing } from '#charts/drawing.ts'
import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { isOpenOnly } from './rectification-groups.ts'
import type { GroupRow } from './rectification-rows.ts'

/** In place of curves: nothing is there, or why what is there makes none. */
export function refusal(title: string, groups: readonly GroupRow[], lang: Lang): Drawing {
  if (groups.length === 0) return { as: 'empty', title, missing: 0 }
  return { as: 'refused', title, reasons: reasonsFor(groups, lang) }
}

/** Why some groups have no curve. */
export function reasonsFor(groups: readonly GroupRow[], lang: Lang): string[] {
  const say = WORDS[lang]
  const sum = (of: keyof GroupRow) => groups.reduce((all, row) => all + Number(row[of] ?? 0), 0)
  const openOnly = groups.filter(isOpenOnly)
  const few = groups.filter(({ problems, done }) => (done ?? 0) > 0 && (problems ?? 0) < 5)
  return [
    ...(openOnly.length > 0 ? [say.openOnly(names(openOnly, lang))] : []),
    ...(few.length > 0 ? [say.few(names(few, lang))] : []),
    ...(sum('nr') > 0 ? [say.nr(count(sum('nr')))] : []),
    ...(sum('undated') > 0 ? [say.undated(count(sum('undated')))] : []),
    ...(sum('no_feedback') > 0 ? [say.noFeedback(count(sum('no_feedback')))] : []),
    ...(sum('not_yet') > 0 ? [say.notYet(count(sum('not_yet')))] : []),
    ...(sum('withdrawn') > 0 ? [say.withdrawn(count(sum('withdrawn')))] : []),
  ]
}

const NAMED = 4

/** A few names, and how many more. */
export function names(groups: readonly GroupRow[], lang: Lang): string {
  const shown = groups.slice(0, NAMED).map(({ group }) => group ?? '')
  const more = groups.length - shown.length
  if (lang === 'zh') return shown.join('、') + (more > 0 ? `等 ${groups.length} 组` : '')
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

const many = (n: string, one: string, more: string) => `${n} ${n === '1' ? one : more}`

const WORDS = {
  zh: {
    openOnly: (groups: string) =>
      `${groups}：台账里只有未完成的问题，已完成的没有列入，完成快慢无从估计。`,
    few: (groups: string) => `${groups}：能定位到天的问题不足 5 个，不作曲线。`,
    nr: (n: string) => `${n} 个问题未报整改状态。`,
    undated: (n: string) => `${n} 个问题已完成，但没有完成日期，不能定位到天。`,
    noFeedback: (n: string) => `${n} 个问题没有反馈日期，不知从哪天起算。`,
    notYet: (n: string) => `${n} 个问题的反馈日晚于截至日期。`,
    withdrawn: (n: string) => `${n} 个问题已撤销，不在基数内。`,
  },
  en: {
    openOnly: (groups: string) =>
      `${groups}: the ledger lists open problems only. Without those done, nothing can be said of how long they take.`,
    few: (groups: string) => `${groups}: fewer than 5 problems have a place in time; no curve.`,
    nr: (n: string) => `${many(n, 'problem has', 'problems have')} no reported status.`,
    undated: (n: string) => `${many(n, 'problem is', 'problems are')} done on an unknown day.`,
    noFeedback: (n: string) =>
      `${many(n, 'problem has', 'problems have')} no day of feedback to count from.`,
    notYet: (n: string) =>
      `${many(n, 'problem was', 'problems were')} fed back after the as-of date.`,
    withdrawn: (n: string) =>
      `${many(n, 'problem was withdrawn and is', 'problems were withdrawn and are')} not in the base.`,
  },
}
