import { count } from '#charts/numbers.ts'
import { majorityOf } from '../clue-majority.ts'
import { natureWord } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { known } from '../rectification-notes.ts'
import type { QuarterRow } from './columns.ts'
import { isBalanced } from './sentences.ts'

/** Whether the books balance, what withdrawals stand for, and what is left out. */
export function notes(rows: readonly QuarterRow[], context: Context) {
  const { lang } = context
  const say = WORDS[lang]
  const most = majorityOf(rows, (some) => some.reduce((sum, row) => sum + (row.added ?? 0), 0))
  const [last] = most?.rows ?? []
  if (!most || !last) return [{ label: say.leftOut, text: say.none }]
  return [
    {
      label: say.check,
      text: isBalanced(most.rows) ? say.balanced(count(last.open ?? 0)) : say.unbalanced,
    },
    { label: say.withdrawn, text: say.undated },
    { label: say.leftOut, text: last.left_out ? say.placeless(count(last.left_out)) : say.none },
    ...known([last], context),
    ...most.others.map(({ nature }) => ({
      label: say.apart,
      text: say.other(natureWord(nature, lang)),
    })),
  ]
}

const WORDS = {
  zh: {
    check: '核对',
    balanced: (open: string) => `各季平衡，期末与现有未完成 ${open} 个一致。`,
    unbalanced: '不平衡，请核对记录。',
    withdrawn: '撤销',
    undated: '数据里没有撤销日期，计在反馈的那一季。',
    leftOut: '未列入',
    placeless: (items: string) => `未报状态、完成无日期或无反馈日期的 ${items} 个。`,
    none: '无。',
    apart: '另有',
    other: (basis: string) => `${basis}不合并，见表格。`,
  },
  en: {
    check: 'Check',
    balanced: (open: string) => `every quarter balances; the last ends with the ${open} open now.`,
    unbalanced: 'the quarters do not balance; please check the records.',
    withdrawn: 'Withdrawn',
    undated: 'the data have no day of withdrawal; it is put in the quarter of feedback.',
    leftOut: 'Left out',
    placeless: (items: string) => `${items} without a status, a day of completion or of feedback.`,
    none: 'none.',
    apart: 'Apart',
    other: (basis: string) => `${basis}, never combined; see the table.`,
  },
}
