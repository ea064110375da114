import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '处置方式',
    name: '线索处置方式构成',
    definition: '四类处置方式（2017 年起），旧“拟立案”单列；办理中为期限内尚无处置方式',
    unit: '件或人',
    method: [
      '占比 = 该处置方式的线索数 ÷ 有逐条记录的全部线索数，含办理中和未报；区间为 95% Wilson 区间（Wilson, JASA 1927;22:209–212）。占比之和可能因进位不等于 100%。',
      '2017 年起线索处置方式为谈话函询、初步核实、暂存待查、予以了结四类；此前为五类，另有拟立案，遇有旧类时单列一段，前后不能直接比较。',
      '没有处置方式的线索：截至日期仍在办理期限内的为“办理中”；期限已过，或没有移交日期而无从判断的，为“未报”，斜纹表示。处置日期晚于截至日期的，按当时尚无处置方式计。',
      '少于 30 的地区标数量，不标百分比（†）。只取单轮的逐条记录；数据性质不同的记录不合并，图中只画线索最多的一类，其余见表格。件与人分开计数。',
    ],
    columns: {
      region: '地区',
      basis: '数据性质',
      disposal: '处置方式',
      clues: '线索',
      total: '合计',
      share: '占比',
      share_low: '95% 下限',
      share_high: '95% 上限',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Ways of disposal',
    name: 'Ways of disposal of clues',
    definition:
      'the four ways since 2017, the older “to be filed” apart; in hand: no disposal yet, within the time limit',
    unit: 'clues or persons',
    method: [
      'Share = clues disposed of in this way ÷ all clues with a record, those in hand or not reported included; 95% Wilson intervals (Wilson, JASA 1927;22:209–212). Shares may not add up to 100% for rounding.',
      'Since 2017 there are four ways: talk or letter inquiry, preliminary verification, held pending, closed. Before, there were five, with “to be filed”; where that occurs it stands apart, and earlier and later shares cannot be compared directly.',
      'A clue without a way of disposal is in hand while its time limit runs at the as-of date; past the limit, or with no day of transfer to tell, it is not reported and hatched. One disposed of after the as-of date had no way of disposal then.',
      'Regions with fewer than 30 show counts, no percentages (†). Single rounds with clue records only; kinds of data are never combined: the bars show the kind with the most clues, the table has the rest. Pieces and persons are counted apart.',
    ],
    columns: {
      region: 'Region',
      basis: 'Nature',
      disposal: 'Disposal',
      clues: 'Clues',
      total: 'Total',
      share: 'Share',
      share_low: '95% lower',
      share_high: '95% upper',
    },
  },
}
