import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '地区 × 轮次',
    name: '线索率分布',
    definition: '移交线索 ÷ 发现问题 × 100；轮次为各地自编序号，不同地区的同号轮次不是同一时间',
    unit: '件/百个问题',
    method: [
      '格中数字 = C ÷ P × 100，C 为移交线索数，P 为发现问题数，两项都报告才计算；95% 区间见表格（Garwood, Biometrika 1936;28:437–442）。',
      '地区合计 = ΣC ÷ ΣP × 100，只合计该地区两项都报告的单轮；没有这样的单轮而只有一条多轮合计时，列出该合计。多轮合计从不与单轮相加。',
      '标题比较每个地区有值的第一轮与最后一轮（按届次、轮次，多轮合计除外），率比的 95% 精确区间不含 1，并对各地区作 Benjamini–Hochberg 校正后 q < 0.05，才称高于或低于。',
      '颜色分六档，断点取六等分位附近的整数，各档轮次数大致相等。模拟数据单列，不并入任何合计。',
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
    },
  },
  en: {
    topic: 'Clues',
    view: 'Region × round',
    name: 'Clue rates by region and round',
    definition:
      'clues passed on ÷ problems found × 100; each region numbers its own rounds, so equal numbers are not equal times',
    unit: 'clues per 100 problems',
    method: [
      'A cell is C ÷ P × 100, with C clues passed on and P problems found, where both are reported; the table has the 95% interval (Garwood, Biometrika 1936;28:437–442).',
      'A region’s total is ΣC ÷ ΣP × 100 over its single rounds that report both; where it has none but one pooled figure, that figure. Pooled figures are never added to single rounds.',
      'The headline compares the first and the last round of each region that have a rate (by term and number, pooled figures left out); lower or higher is said only where the exact 95% interval of their ratio excludes 1 and q < 0.05, adjusted over the regions (Benjamini–Hochberg).',
      'Six colours change at round numbers near the sextiles, so that each stands for about as many rounds. Synthetic data stand apart and enter no total.',
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
    },
  },
}
