import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '线索',
    view: '各轮次比较',
    name: '线索率',
    definition: '移交线索 ÷ 发现问题 × 100，两者为并列计数，可大于 100；横线为 95% 精确泊松区间',
    unit: '件/百个问题',
    method: [
      '线索率 = C ÷ P × 100，C 为移交线索数，P 为发现问题数。线索与问题是通报中并列的两个计数，线索不是问题的一部分，所以比值可以大于 100。',
      '区间为 95% 精确泊松区间：下限 χ²(0.025; 2C)/2，上限 χ²(0.975; 2C+2)/2，各乘以 100 ÷ P；C = 0 时下限为 0（Garwood, Biometrika 1936;28:437–442）。',
      '率比 = 本轮线索率 ÷ 聚焦轮次线索率；区间和 p 值在两轮线索合计给定的条件下按二项分布精确计算，与 R 的 poisson.test 一致。p 值未作多重比较校正。聚焦轮次自身、多轮合计、模拟数据与真实数据之间不算率比。',
      '合计线 = ΣC ÷ ΣP × 100，只取两项都报告的单轮。多轮合计单列一组，不并入合计，也不与单轮排序；模拟数据从不与其他数据合并。',
      '有逐条记录的轮次以记录为准，其余用通报总数；按人计的线索不计入件数。带“约”“余”的数按所写数值计算。两项中有一项未报即不计算，斜纹表示取值未知，不是 0。',
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
      ratio: '与聚焦轮次的率比',
      ratio_low: '率比下限',
      ratio_high: '率比上限',
      ratio_p: 'p 值',
    },
  },
  en: {
    topic: 'Clues',
    view: 'Rounds compared',
    name: 'Clue rate',
    definition:
      'clues passed on ÷ problems found × 100; two parallel counts, so it may exceed 100; bars are exact 95% Poisson intervals',
    unit: 'clues per 100 problems',
    method: [
      'Clue rate = C ÷ P × 100, with C clues passed on and P problems found. Reports count the two side by side; clues are no part of the problems, so the ratio may exceed 100.',
      'Exact 95% Poisson interval: lower limit χ²(0.025; 2C)/2, upper limit χ²(0.975; 2C+2)/2, each times 100 ÷ P; the lower limit is 0 when C = 0 (Garwood, Biometrika 1936;28:437–442).',
      'Rate ratio = this round ÷ the round in focus. Its interval and p-value are exact, from the binomial distribution given the sum of both rounds’ clues, as in R’s poisson.test; p-values are not adjusted for multiple comparisons. No ratio is given for the round in focus itself, for pooled figures, or across real and synthetic data.',
      'The pooled line is ΣC ÷ ΣP × 100 over single rounds that report both. Figures over several rounds stand in a group of their own: not in the pooled line, and not ranked with single rounds. Synthetic data are never combined with others.',
      'Where a round has records they count, else the reported totals; clues counted in persons are left out. Approximate figures enter as written. If either count is not reported there is no rate: hatching means the value is unknown, not 0.',
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
      ratio: 'Ratio to focus',
      ratio_low: 'Ratio lower',
      ratio_high: 'Ratio upper',
      ratio_p: 'p-value',
    },
  },
}
