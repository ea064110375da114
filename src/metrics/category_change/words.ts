import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '两轮变化',
    name: '类别份额的变化',
    definition: '后一轮份额 − 前一轮份额；份额的分母为两轮口径都有的已归类问题',
    unit: '百分点',
    method: [
      '差 = 聚焦轮次的份额 − 对比轮次的份额，单位百分点。95% 区间为 Newcombe 混合得分法（方法 10，Statistics in Medicine 1998;17:873–890）。',
      '各类的 2×2 表 χ² 检验 p 值经 Benjamini–Hochberg 校正为 q；标题只在区间不含 0 且 q＜0.05 时说“高”或“低”。',
      'JS 散度（以 2 为底，0 = 构成相同，1 = 毫无重叠）概括整个构成的距离（Lin, IEEE Trans. Inf. Theory 1991;37:145–151）。小样本时它偏大，不能单独作结论。',
      '聚焦和对比取自页面选择；没有类别明细时取轮次最多的地区的最近一轮与其上一轮。',
      '两轮口径不同而能精确对应时，只按一级比较，且只比两者都有的方面；不能精确对应、性质不同、一方为多轮合计时不比较。未分类和未报不进份额。',
    ],
    columns: {
      category: '类别',
      before: '前一轮问题',
      before_share: '前一轮份额',
      after: '后一轮问题',
      after_share: '后一轮份额',
      difference: '差（百分点）',
      difference_low: '95% 下限',
      difference_high: '95% 上限',
      q: 'BH 校正 q',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Change',
    name: 'Change of category shares',
    definition:
      'share in the later round − share in the earlier; base: classified problems of the categories that both schemes have',
    unit: 'percentage points',
    method: [
      'Difference = share in the round in focus − share in the round compared, in percentage points; 95% interval by Newcombe’s hybrid score method (method 10, Statistics in Medicine 1998;17:873–890).',
      'p-values of each category’s 2×2 χ² test are adjusted by Benjamini–Hochberg; the headline says higher or lower only where the interval leaves 0 out and q < 0.05.',
      'Jensen–Shannon divergence (base 2: 0 = same mix, 1 = nothing in common) sums up how far the mixes lie apart (Lin, IEEE Trans. Inf. Theory 1991;37:145–151). It is too large in small samples and concludes nothing alone.',
      'Focus and comparison are those of the page; where they have no categories, the latest round of the region with the most rounds and the one before it.',
      'Where schemes differ but correspond exactly only axes that both have are compared; otherwise, or across natures, or with a pooled figure, nothing is. Unclassified and not reported enter no share.',
    ],
    columns: {
      category: 'Category',
      before: 'Earlier, problems',
      before_share: 'Earlier, share',
      after: 'Later, problems',
      after_share: 'Later, share',
      difference: 'Difference (points)',
      difference_low: '95% lower',
      difference_high: '95% upper',
      q: 'BH-adjusted q',
    },
  },
}
