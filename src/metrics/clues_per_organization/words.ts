import type { Lang } from '#i18n/lang.ts'
import { many } from '../clue-counts.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

/** Words of the drawing. */
export const labels = {
  zh: {
    headers: { valueHeader: '估计值 [95% 区间]', countsHeader: '线索/党组织' },
    tips: ['每家党组织线索', '95% 区间', '线索/党组织', '来源'],
    pooled: '合计',
    noSource: '未注明',
    more: (rounds: number) => `另有 ${rounds} 轮，见表格`,
    unreported: (rounds: number) => `另有 ${rounds} 轮未报，点开逐一列出`,
    describe: (known: number, unknown: number) =>
      `各轮每家党组织线索数及 95% 区间：${known} 轮有值，${unknown} 轮未报。`,
  },
  en: {
    headers: { valueHeader: 'Estimate [95% interval]', countsHeader: 'Clues/organizations' },
    tips: ['Clues per organization', '95% interval', 'Clues/organizations', 'Source'],
    pooled: 'Pooled',
    noSource: 'not stated',
    more: (rounds: number) => `${rounds} more: see the table`,
    unreported: (rounds: number) => `${rounds} more not reported: list them`,
    describe: (known: number, unknown: number) =>
      `Clues per organization by round with 95% intervals: ${many(known, 'round')} with a value, ${unknown} not reported.`,
  },
}

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '每家党组织',
    name: '每家党组织线索数',
    definition: '移交线索 ÷ 被巡察党组织；横线为 95% 精确泊松区间',
    unit: '件或人/家',
    method: [
      '每家党组织线索数 = C ÷ N，C 为移交线索数，N 为被巡察党组织数。区间为 95% 精确泊松区间：下限 χ²(0.025; 2C)/2，上限 χ²(0.975; 2C+2)/2，各除以 N（Garwood, Biometrika 1936;28:437–442）。',
      '合计线 = ΣC ÷ ΣN，只取两项都报告的单轮。轮次间差异检验为 χ² = Σ(C − 期望)² ÷ 期望，期望按合计线计算。',
      '有逐条记录的轮次以记录为准，其余用通报总数。多轮合计单列一组，不与单轮排序；模拟数据从不与其他数据合并。件与人分开计算。任一项未报即不计算，斜纹表示取值未知，不是 0。',
      '各轮巡察的党组织类型和深度不同，这个数只说明工作产出的密度，不宜直接比较地区。',
    ],
    columns: {
      region: '地区',
      round: '轮次',
      basis: '数据性质',
      coverage: '统计范围',
      clues: '线索',
      organizations: '党组织',
      rate: '每家线索',
      rate_low: '95% 下限',
      rate_high: '95% 上限',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Per organization',
    name: 'Clues per organization',
    definition: 'clues passed on ÷ organizations inspected; bars are exact 95% Poisson intervals',
    unit: 'clues or persons per organization',
    method: [
      'Clues per organization = C ÷ N with C clues passed on and N organizations inspected. Exact 95% Poisson interval: χ²(0.025; 2C)/2 to χ²(0.975; 2C+2)/2, each divided by N (Garwood, Biometrika 1936;28:437–442).',
      'The pooled line is ΣC ÷ ΣN over single rounds that report both. Difference between rounds: χ² = Σ(C − expected)² ÷ expected, with expected counts from the pooled line.',
      'Where a round has records they count, else the reported totals. Figures over several rounds stand apart and are not ranked with single rounds; synthetic data are never combined with others. Pieces and persons are computed apart. If either count is not reported there is no figure: hatching means unknown, not 0.',
      'Rounds inspect different types of organizations in different depth: the figure tells how densely clues arose, and is no measure for comparing regions by itself.',
    ],
    columns: {
      region: 'Region',
      round: 'Round',
      basis: 'Nature',
      coverage: 'Coverage',
      clues: 'Clues',
      organizations: 'Organizations',
      rate: 'Per organization',
      rate_low: '95% lower',
      rate_high: '95% upper',
    },
  },
}
