import { count } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { QuarterRow } from './columns.ts'

/** What the last quarter did to the open problems. */
export function headline(rows: readonly QuarterRow[], lang: Lang): string {
  const say = words[lang]
  const [last] = rows
  if (!last) return say.nothing
  const quarter = quarterName(last.quarter, lang)
  return say.moved(
    quarter,
    count(last.opening ?? 0),
    count(last.closing ?? 0),
    count(last.added ?? 0),
    count(last.done ?? 0),
  )
}

/** `2024-Q4` in words. */
export function quarterName(quarter: string | null, lang: Lang) {
  const [year = '', number = ''] = (quarter ?? '').split('-Q')
  return lang === 'zh'
    ? `${year} 年${'一二三四'[Number(number) - 1] ?? ''}季度`
    : `${year} Q${number}`
}

/** Whether each quarter adds up, begins where the last one ended, and the last one ends at what is open. */
export function isBalanced(rows: readonly QuarterRow[]): boolean {
  return rows.every((row, at) => {
    const sum = (row.opening ?? 0) + (row.added ?? 0) - (row.done ?? 0) - (row.withdrawn ?? 0)
    const next = at === 0 ? row.open : rows[at - 1]?.opening
    return sum === row.closing && row.closing === next
  })
}

export const words = {
  zh: {
    nothing: '所选范围内没有能定到季度的问题',
    moved: (quarter: string, opening: string, closing: string, added: string, done: string) =>
      `${quarter}末未完成 ${closing} 个，期初 ${opening} 个：新增 ${added}，完成 ${done}`,
    size: (quarters: number) => `${quarters} 个季度`,
    came: (quarter: string) => `${quarter}反馈的问题`,
    quarter: '季度',
    opening: '期初',
    added: '新增',
    done: '完成',
    withdrawn: '撤销',
    closing: '期末未完成',
    more: (quarters: number) => `显示全部 ${quarters} 个季度`,
    describe: (quarters: number) => `最近 ${quarters} 个季度未完成问题的增减`,
  },
  en: {
    nothing: 'No problem in scope can be placed in a quarter',
    moved: (quarter: string, opening: string, closing: string, added: string, done: string) =>
      `${closing} problems open at the end of ${quarter}, from ${opening}: ${added} added, ${done} done`,
    size: (quarters: number) => `${quarters} quarters`,
    came: (quarter: string) => `Problems fed back in ${quarter}`,
    quarter: 'Quarter',
    opening: 'Opening',
    added: 'Added',
    done: 'Done',
    withdrawn: 'Withdrawn',
    closing: 'Closing',
    more: (quarters: number) => `Show all ${quarters} quarters`,
    describe: (quarters: number) => `Open problems over the last ${quarters} quarters`,
  },
}
