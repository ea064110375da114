import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '未完成问题的账龄',
    name: '未完成问题的账龄',
    definition: '截至日未完成的问题，按自反馈起的天数和超过期限的天数分档',
    unit: '个',
    method: [
      '账龄 = 截至日 − 反馈日；超期天数 = 截至日 − 到期日，严格晚于到期日才算超期。截至日与台账自报的截至日取早者。',
      '到期日以台账写明的整改时限为准，没有的按期限规则从反馈日推算，按月推算，月末取末日。',
      '分档为 0–30、31–60、61–90、91–180、181–365、＞365 天；没有问题的档印 0。中位数、最久的一项见脚注；不报平均数。',
      '未完成指正在推进、未完成，严格口径下还有基本完成；撤销和未报状态的不在内。模拟数据与真实数据不合并，图上只画问题较多的一种。',
    ],
    columns: {
      basis: '数据性质',
      since: '计时',
      range: '天数',
      items: '未完成',
      share: '占比',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Age of open problems',
    name: 'Age of open problems',
    definition: 'problems open on the as-of date, by days since feedback and days past due',
    unit: 'problems',
    method: [
      'Age = as-of date − day of feedback. Days past due = as-of date − due date; only strictly after the due date is a problem overdue. The earlier of the as-of date and the ledger’s own applies.',
      'The due date is as the ledger states it, else by the deadline rules from the day of feedback, in calendar months clamped to the month’s end.',
      'Buckets: 0–30, 31–60, 61–90, 91–180, 181–365 and over 365 days; an empty one prints 0. Median and oldest stand in the footer; there is no mean.',
      'Open are those ongoing and not done, and, strictly, those basically done. Withdrawn problems and those without a status are not counted. Real and synthetic data are never combined: the chart shows the kind with more problems.',
    ],
    columns: {
      basis: 'Nature',
      since: 'Clock',
      range: 'Days',
      items: 'Open',
      share: 'Share',
    },
  },
}
