import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '逾期与三项清单',
    name: '逾期与三项清单覆盖',
    definition:
      '截至日晚于到期日且未完成；逾期率为逾期数 ÷ 有期限的未完成数，括号内为 95% Wilson 区间；清单覆盖为已列入该清单的占比',
    unit: '个、天、%',
    method: [
      '逾期：截至日严格晚于到期日、仍未完成。到期日以台账写明的整改时限为准，没有的按期限规则从反馈日推算（按月，月末取末日）；改动期限规则后全部重算。截至日与台账自报的截至日取早者。',
      '逾期率 = 逾期数 ÷ 有期限的未完成数，区间为 Wilson 得分区间（Wilson 1927）。',
      '三项清单由任务责任清单算出：问题清单 = 有至少一条措施的问题 ÷ 问题；任务清单 = 有完成时限的措施 ÷ 措施；责任清单 = 有责任人的措施 ÷ 措施。按问题编号关联。整轮都没有措施的是未报，以斜纹表示，不按 0% 计。',
      '撤销的问题不计。模拟数据与真实数据不合并，只列问题较多的一种，另一种见表格。',
    ],
    columns: {
      organization: '党组织',
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      coverage: '统计范围',
      problems: '问题',
      open: '未完成',
      open_due: '有期限的未完成',
      overdue: '逾期',
      due_on: '最早到期日',
      days_overdue: '已逾期天数',
      overdue_rate: '逾期率',
      overdue_low: '95% 下限',
      overdue_high: '95% 上限',
      with_measure: '问题清单',
      tasks: '任务清单',
      owners: '责任清单',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Overdue, and the three lists',
    name: 'Overdue problems and coverage of the three lists',
    definition:
      'open after the due date; rate = overdue ÷ open with a due date, 95% Wilson interval in brackets; lists: the share that is on them',
    unit: 'problems, days, %',
    method: [
      'Overdue: the as-of date is strictly after the due date and the problem is still open. The due date is as the ledger states it, else by the deadline rules from the day of feedback (calendar months, clamped to the month’s end); a change of the rules recomputes everything. The earlier of the as-of date and the ledger’s own applies.',
      'Rate = overdue ÷ open with a known due date, Wilson’s score interval (Wilson 1927).',
      'The three lists, from the list of measures: problem list = problems with at least one measure ÷ problems; task list = measures with a deadline ÷ measures; duty list = measures with an owner ÷ measures; joined by problem ID. A round without any measure did not report: hatched, not 0%.',
      'Withdrawn problems are not counted. Real and synthetic data are never combined: the kind with more open problems is listed, the other is in the table.',
    ],
    columns: {
      organization: 'Organization',
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      coverage: 'Coverage',
      problems: 'Problems',
      open: 'Open',
      open_due: 'Open with a due date',
      overdue: 'Overdue',
      due_on: 'First due',
      days_overdue: 'Days overdue',
      overdue_rate: 'Overdue rate',
      overdue_low: '95% lower',
      overdue_high: '95% upper',
      with_measure: 'Problem list',
      tasks: 'Task list',
      owners: 'Duty list',
    },
  },
}
