import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '轮次走势',
    name: '线索率各轮走势',
    definition:
      '移交线索 ÷ 发现问题 × 100；竖线为 95% 精确泊松区间，横虚线为本组合计；未报、未载入的轮次之间不连线',
    unit: '件或人/百个问题',
    method: [
      '每格为一个地区、同一巡察层级、同一数据性质的单轮，按届次和轮次排列，各格纵轴刻度相同。线索率 = C ÷ P × 100，区间为 95% 精确泊松区间（Garwood, Biometrika 1936;28:437–442）。',
      '只有序号相邻、届次相同且都有值的两轮才连线。未报的轮次为斜纹列；序号中断的轮次未载入，留空。没有届次的轮次，在该地区只出现一个届次时按该届次排列。',
      '横虚线为本格合计 ΣC ÷ ΣP × 100，只取两项都报告的单轮。与上一轮的率比及区间按条件二项分布精确计算；标题要率比区间不含 1，并按图中全部相邻比较作 Benjamini–Hochberg 校正后 q < 0.05，才说升高或降低。',
      '至少两轮有值的地区才成一格，其余见表格。多轮合计不在其中。件与人分开计算。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      coverage: '统计范围',
      clues: '线索',
      problems: '问题',
      rate: '线索率',
      rate_low: '95% 下限',
      rate_high: '95% 上限',
      ratio: '与上一轮的率比',
      ratio_low: '率比下限',
      ratio_high: '率比上限',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Round by round',
    name: 'Clue rate round by round',
    definition:
      'clues passed on ÷ problems found × 100; bars are exact 95% Poisson intervals, dashed: pooled in the panel; no line crosses rounds not reported or not loaded',
    unit: 'clues or persons per 100 problems',
    method: [
      'Each panel holds the single rounds of one region, inspecting level and kind of data, by term and number; all panels have one scale. Clue rate = C ÷ P × 100 with exact 95% Poisson intervals (Garwood, Biometrika 1936;28:437–442).',
      'A line joins two rounds only if their numbers are adjacent, their term is the same and both have a rate. Rounds not reported are hatched columns; numbers that are not loaded stay empty. Rounds that state no term belong to the region’s only term, where there is one.',
      'The dashed line is ΣC ÷ ΣP × 100 over the panel’s single rounds that report both. Ratios to the round before are exact (conditional binomial); the headline claims a rise or fall only if the interval of the ratio excludes 1 and q < 0.05, adjusted over all steps drawn (Benjamini–Hochberg).',
      'A region needs two rates for a panel; the table has the others. Figures over several rounds are left out. Pieces and persons are computed apart.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      coverage: 'Coverage',
      clues: 'Clues',
      problems: 'Problems',
      rate: 'Clue rate',
      rate_low: '95% lower',
      rate_high: '95% upper',
      ratio: 'Ratio to round before',
      ratio_low: 'Ratio lower',
      ratio_high: 'Ratio upper',
    },
  },
}
