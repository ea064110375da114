/** What a time limit runs to. */
export type DeadlinePurpose = 'plan' | 'period' | 'clue'

/**
 * A time limit in whole months, for feedback (or a clue's transfer) within a span of days.
 * Month arithmetic clamps to the month's end: 2024-08-31 + 6 months = 2025-02-28.
 */
export interface DeadlineRule {
  id: string
  purpose: DeadlinePurpose
  /** Levels of the inspecting committee that it holds for; empty: all. */
  levels: readonly string[]
  /** First and last day on which the clock may start, `YYYY-MM-DD`; null: open. */
  from: string | null
  until: string | null
  months: number
  zh: string
  en: string
  /** Address without its scheme (it is shown, never fetched), or what else the rule rests on. */
  source: string
}

/** The rule sets to begin with; readers put their own in their place. A later one goes before an earlier one. */
export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'plan',
    purpose: 'plan',
    levels: [],
    from: null,
    until: null,
    months: 1,
    zh: '整改方案：反馈后 1 个月内（地方通行做法）',
    en: 'Rectification plan: within 1 month of feedback (common local practice)',
    source: '地方通知',
  },
  {
    id: 'reg-2015',
    purpose: 'period',
    levels: [],
    from: '2015-08-03',
    until: '2024-02-07',
    months: 2,
    zh: '2015 年条例：反馈后 2 个月内报送整改情况',
    en: '2015 regulation: report on rectification within 2 months of feedback',
    source: 'm.jianbiaoku.com/webarbs/book/164553/4714580.shtml',
  },
  {
    id: 'local-3m',
    purpose: 'period',
    levels: ['city', 'county', 'unit'],
    from: '2015-08-03',
    until: '2024-02-07',
    months: 3,
    zh: '市县 2024 年前：集中整改 3 个月',
    en: 'Cities and counties before 2024: concentrated rectification of 3 months',
    source: 'heihe.dbw.cn/system/2020/05/27/058426120.shtml',
  },
  {
    id: 'reg-2024',
    purpose: 'period',
    levels: [],
    from: '2024-02-08',
    until: null,
    months: 6,
    zh: '2024 年条例：集中整改期 6 个月',
    en: '2024 regulation: concentrated rectification of 6 months',
    source: 'ynjjjc.gov.cn/html/2024/xunshixuncha_0327/127533.html',
  },
  {
    id: 'clue-3m',
    purpose: 'clue',
    levels: [],
    from: null,
    until: null,
    months: 3,
    zh: '线索：接收机关 3 个月内反馈办理情况',
    en: 'Clues: receiving organs report back within 3 months',
    source: 'm.jiusongjiankang.com/health/news/4893361.html',
  },
]

const text = (value: string | null) =>
  value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`

/** SQL that puts rules, in their order, into table `deadline_rule` in place of those that stand there. */
export function putDeadlineRules(rules: readonly DeadlineRule[]): string {
  const rows = rules.map(({ id, purpose, levels, from, until, months, zh, en, source }, i) => {
    const levelList = `[${levels.map(text).join(', ')}]::VARCHAR[]`
    const cells = [i, text(id), text(purpose), levelList, text(from), text(until), months]
    return `(${[...cells, ...[zh, en, source].map(text)].join(', ')})`
  })
  const insert =
    rows.length > 0 ? `\nINSERT INTO deadline_rule VALUES\n  ${rows.join(',\n  ')};` : ''
  return `DELETE FROM deadline_rule;${insert}`
}
