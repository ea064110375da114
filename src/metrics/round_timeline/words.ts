import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '整改',
    view: '轮次日程',
    name: '轮次日程与每周完成',
    definition: '每轮的进驻、离场、反馈、整改方案到期、集中整改期满，和每周（周一起）完成的问题数',
    unit: '天、个',
    method: [
      '日期取自被巡察党组织表（各家不同的，从最早一天画到最晚一天），没有的取轮次汇总；反馈日也取自问题台账。只报到年、月的不当作某一天，不画；未报的以斜纹表示。截至日之后的进驻、离场、反馈当时未知，不画。',
      '整改方案到期、集中整改期满由反馈日按期限规则推算（按月，月末取末日），各家分别推算；没有适用规则的为不适用。台账另写时限的问题，逾期按台账算，此处不改期满日。',
      '每周完成按完成日计入当周，各泳道同一比例；已完成而无日期的只列数。反馈间隔 = 最早反馈日 − 最晚离场日。',
      '默认画焦点轮次和各地区最近有完成记录的一轮，共 6 轮。多轮合计没有日程。模拟数据与真实数据不画在一起。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      what: '事项',
      first: '起',
      last: '止',
      organizations: '党组织数',
      items: '完成问题数',
    },
  },
  en: {
    topic: 'Rectification',
    view: 'Timeline of rounds',
    name: 'Timeline of rounds and completions per week',
    definition:
      'entry, exit, feedback, plan due and end of the period of each round, and problems done in each week (from Monday)',
    unit: 'days, problems',
    method: [
      'Days come from the list of inspected organizations (from the first to the last day where they differ), else from the totals of the round; feedback also from the problem ledger. What is known by month or year only is no day and is not drawn; what is not reported is hatched. Entry, exit and feedback after the as-of date were not known then and are not drawn.',
      'Plan due and end of the period follow from the day of feedback by the deadline rules (calendar months, clamped to the month’s end), for each organization; where no rule applies there is none. Where the ledger states due dates of its own, overdue goes by those; the end drawn here stays by the rules.',
      'Completions are counted in the week of their day, on one scale for all lanes; those on unknown days are only counted. Feedback lag = first day of feedback − last day of exit.',
      'To begin with: the round in focus and each region’s latest round with completions, six in all. Figures of several rounds have no timeline. Real and synthetic data are never on one chart.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      what: 'What',
      first: 'From',
      last: 'To',
      organizations: 'Organizations',
      items: 'Problems done',
    },
  },
}
