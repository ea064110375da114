import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '类别构成',
    name: '一级类别构成的对比',
    definition: '各类问题 ÷ 各列共有类别的已归类问题；只用逐条记录',
    unit: '%',
    method: [
      '占比 = 某一级类别的问题数 ÷ 各列分类口径共有类别的已归类问题数，区间为 Wilson 区间（JASA 1927;22:209–212）。某列口径没有的类别写“不适用”，不进任何一列的分母。未归类和类别未报的问题不在分母内，另行注明。',
      '差值 = A 的占比 − 本列占比（百分点），区间为 Newcombe 混合计分法（1998，方法 10）。各类的 χ² 检验经 Benjamini–Hochberg 校正，q < 0.05 才说有差别（粗体）。',
      '不比较：数据性质不同或混有两种；两列有同一轮同一类组织的记录；分类口径只能粗略或有损对应（如三大问题）。',
    ],
    columns: {
      category: '一级类别',
      side: '列',
      part: '问题数',
      whole: '已归类',
      share: '占比',
      share_low: '占比 95% 下限',
      share_high: '占比 95% 上限',
      difference: '差值 A − 本列',
      difference_low: '差值 95% 下限',
      difference_high: '差值 95% 上限',
      q: 'q',
    },
  },
  en: {
    topic: 'Compare',
    view: 'Mix',
    name: 'Mix of main categories, compared',
    definition:
      'problems of a class ÷ classified problems of the classes all columns have; records only',
    unit: '%',
    method: [
      'Share = problems of a main category ÷ classified problems of the categories that the schemes of all columns have, with Wilson’s interval (JASA 1927;22:209–212). A category that a column’s scheme lacks reads “not in scheme” and enters no base. Problems that are unclassified or without a category are outside the base and noted.',
      'Difference = share of A − share of the column, in percentage points, with Newcombe’s hybrid score interval (1998, method 10). χ² tests of the classes are adjusted by Benjamini–Hochberg; a difference is claimed (bold) where q < 0.05.',
      'Not compared: data of different or mixed nature; columns with records of the same round and organization type; schemes that match only roughly or with loss.',
    ],
    columns: {
      category: 'Main category',
      side: 'Column',
      part: 'Problems',
      whole: 'Classified',
      share: 'Share',
      share_low: 'Share, 95% lower',
      share_high: 'Share, 95% upper',
      difference: 'Difference, A − column',
      difference_low: 'Difference, 95% lower',
      difference_high: 'Difference, 95% upper',
      q: 'q',
    },
  },
}
