import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import { columnWords } from './column-words.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '全部指标',
    name: '各列全部指标',
    definition: '差值为 A 减另一列，率比为 A 除以另一列；基数小于 10 不给相对变化',
    unit: '见表',
    method: [
      '计数为各单轮之和；有轮次未报时为已报之和，写作 ≥，不参与差值。比率用两项都报的单轮之和。多轮合计单独成列，不与单轮相加。',
      '率比及区间为条件二项精确法。整改完成率之差为百分点，区间为 Newcombe 混合计分法（Statistics in Medicine 1998;17:873–890，方法 10）；只公布比例的没有区间。',
      '整改完成率（严格）= 已完成 ÷（有状态的问题 − 撤销）；含基本完成的再加“基本完成”。专题报告不分组织类型，选了组织类型即未报。进驻天数 = 结束日期 − 进驻日期，几轮不合并。',
      '完成半数问题用时是整改进度曲线（Kaplan–Meier，从反馈日起，未完成的删失）过半的那一天，各轮的问题合成一条曲线，括号内为 95% Brookmeyer–Crowley 区间；曲线或区间的一端没有过半的写作尚未过半、未到。只列未完成问题、能定位到天的问题不足 5 个的不估计。两个中位数之差没有区间，快慢是否有别看“整改进度”的对数秩检验。',
      '相对变化 =（A − B）÷ B；B 为 0 写作 —（基数为0），B 小于 10 不给。未报不等于 0，不参与任何计算。',
    ],
    columns: columnWords.zh,
  },
  en: {
    topic: 'Compare',
    view: 'All measures',
    name: 'All measures, column by column',
    definition: 'difference A − column, ratio A ÷ column; no relative change on a base below 10',
    unit: 'see table',
    method: [
      'Counts are sums over single rounds; where a round does not report, the sum of what is reported, written ≥, and not subtracted. Rates use the single rounds that report both terms. A figure of several rounds stands in a column of its own.',
      'Ratios have exact conditional binomial intervals. Differences of rectification are in percentage points, with Newcombe’s hybrid score interval (Statistics in Medicine 1998;17:873–890, method 10); a share published alone has none.',
      'Rectification done (strict) = done ÷ (problems with a status − withdrawn); broad adds “basically done”. Special reports are not split by organization type. On-site days = last day − first day; not added over rounds.',
      'Median days to completion: the day on which the curve (Kaplan–Meier, from feedback, open problems censored) passes one half, with the problems of all rounds on one curve, and the 95% Brookmeyer–Crowley interval in brackets; a curve or a bound that never does is said not to be reached. Not estimated from open problems alone or from fewer than 5. The difference of two medians has no interval; whether the paces differ is tested under “Rectification”.',
      'Relative change = (A − B) ÷ B; a base of 0 gives —, a base below 10 none. Not reported is not 0 and enters nothing.',
    ],
    columns: columnWords.en,
  },
}
