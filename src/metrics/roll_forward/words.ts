import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '未完成问题的增减',
    name: '未完成问题的增减',
    definition: '期初 + 新增 − 完成 − 撤销 = 期末，按季度',
    unit: '个',
    method: [
      '新增按反馈日所在季度，完成按完成日所在季度（早于反馈日的计在反馈日），期末 = 期初 + 新增 − 完成 − 撤销。',
      '数据里没有撤销日期：撤销的问题在反馈的那一季同时计入新增和撤销，不影响期末。',
      '每一季都核对平衡，最后一季的期末须等于现有未完成数。未报状态、完成无日期、无反馈日期的问题在时间上放不下，只列数。',
      '截至日与台账自报的截至日取早者。模拟数据与真实数据不合并。',
    ],
    columns: {
      basis: '数据性质',
      quarter: '季度',
      opening: '期初',
      added: '新增',
      done: '完成',
      withdrawn: '撤销',
      closing: '期末未完成',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Open problems by quarter',
    name: 'Open problems by quarter',
    definition: 'opening + added − done − withdrawn = closing, by quarter',
    unit: 'problems',
    method: [
      'Added in the quarter of feedback, done in that of completion (of feedback, where completion came before it); closing = opening + added − done − withdrawn.',
      'The data have no day of withdrawal: withdrawn problems are added and withdrawn in the quarter of feedback, which leaves the closing untouched.',
      'Every quarter is checked to balance, and the last closing to equal what is open. Problems without a status, a day of completion or of feedback have no place in time and are only counted.',
      'The earlier of the as-of date and the ledger’s own applies. Real and synthetic data are never combined.',
    ],
    columns: {
      basis: 'Nature',
      quarter: 'Quarter',
      opening: 'Opening',
      added: 'Added',
      done: 'Done',
      withdrawn: 'Withdrawn',
      closing: 'Closing',
    },
  },
}
