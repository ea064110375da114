import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '集中程度',
    name: '类别集中程度',
    definition: '按问题数降序；右侧为累计占比，分母为已归到本级类别的问题',
    unit: '个',
    method: [
      '类别按问题数降序，同数按编码。累计占比 = 至本类为止的问题数 ÷ 已归到本级类别的问题数；实心点和深色条为合计达到 80% 的最少几类（Juran 的“关键少数”）。',
      '份额的 95% 区间为 Wilson 得分区间，见表格。',
      '“其他”“已报未分类”“类别未报”和只归到一级的问题列在横线以下，不排序，也不进累计；斜纹为类别未报。',
      '只合计单轮；公开与模拟数据不合并，取问题较多的一类；口径不能精确对应的轮次不在图内。80% 只是惯例，不是检验。',
    ],
    columns: {
      category: '类别',
      problems: '问题',
      share: '份额',
      share_low: '95% 下限',
      share_high: '95% 上限',
      cumulative: '累计占比',
      vital: '关键少数',
      basis: '数据性质',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Concentration',
    name: 'Concentration of categories',
    definition:
      'by falling number of problems; at the right the running share of the problems classified at this level',
    unit: 'problems',
    method: [
      'Categories by falling number of problems, ties by code. Running share = problems down to this category ÷ problems classified at this level; solid dots and full bars are the fewest that make up 80% (Juran’s vital few).',
      'The 95% interval of a share is Wilson’s score interval; see the table.',
      'Other, unclassified, not reported and classed by axis only stand below the line: not ranked, not in the running share; hatching is for not reported.',
      'Single rounds only. Published and synthetic data are never combined: the kind with more problems is shown. Rounds whose scheme does not correspond exactly are left out. 80% is a custom, not a test.',
    ],
    columns: {
      category: 'Category',
      problems: 'Problems',
      share: 'Share',
      share_low: '95% lower',
      share_high: '95% upper',
      cumulative: 'Running share',
      vital: 'Vital few',
      basis: 'Nature',
    },
  },
}
