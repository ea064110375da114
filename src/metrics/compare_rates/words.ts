import type { Lang } from '#i18n/lang.ts'
import { columnWords } from '../compare_measures/column-words.ts'
import type { derived } from '../compare_measures/columns.ts'
import type { Words } from '../metric.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '率比',
    name: '三项比率的率比',
    definition: 'A ÷ 另一列，对数刻度；1 表示两列相同，离 1 越远差别越大',
    unit: '倍',
    method: [
      '率比 = A 的比率 ÷ 另一列的比率；三项比率分别为线索 ÷ 问题、问题 ÷ 组织、线索 ÷ 组织，分子、分母用两项都报的单轮之和。',
      '区间与 p 值：给定两个分子之和，A 的分子服从二项分布，用条件二项精确法（同 R 的 poisson.test）。实心方块：区间不含 1；空心方块：区间含 1，不能判断高低。p 值未作多重比较校正。',
      '三项并非各自独立：线索率 = 每家线索数 ÷ 每家问题数。每家发现的问题少，每百个问题的线索就显得多，须三项一起看。',
    ],
    columns: columnWords.zh,
  },
  en: {
    topic: 'Compare',
    view: 'Ratios',
    name: 'Ratios of three rates',
    definition: 'A ÷ the other column, log scale; 1 is no difference',
    unit: 'times',
    method: [
      'Ratio = the rate of A ÷ the rate of the other column. The rates are clues ÷ problems, problems ÷ organizations and clues ÷ organizations, over the single rounds that report both.',
      'Interval and p: given the sum of both numerators, that of A is binomial; exact conditional binomial, as R’s poisson.test. A solid square leaves out 1; a hollow one holds it, so neither is shown to be higher. p is not adjusted for several looks.',
      'The three are bound together: clue rate = clues per organization ÷ problems per organization. Where fewer problems are found per organization, clues per 100 problems look many. Read all three.',
    ],
    columns: columnWords.en,
  },
}
