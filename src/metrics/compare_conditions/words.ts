import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '对比',
    view: '可比性检查',
    name: '可比性检查',
    definition: '各列在九项条件上是否相同',
    unit: '项',
    method: [
      '逐项列出各列的取值：数据性质、轮次数、层级、届次、时期、巡察类型（含组织方式）、组织类型、计数来源、分类口径。取值的集合完全一样为相同；时期有共同的月份即为相同；任一列未报则无法判定。',
      '真实与模拟数据不可比，一列内混有两者也不可比。计数来源分通报数与登记数；数据里没有写明一条“问题”的粗细（底稿、问题、方面），因此计数粒度无法判定，见每家问题数的方法。',
      '组织类型：筛选了类型的，按所选类型；有逐家登记的，按家数列出；只有通报的，按通报所写的构成判断。',
    ],
    columns: { condition: '条件', a: 'A', b: 'B', c: 'C', d: 'D', verdict: '判定' },
  },
  en: {
    topic: 'Compare',
    view: 'Comparability',
    name: 'Comparability',
    definition: 'whether the columns are alike in nine conditions',
    unit: 'conditions',
    method: [
      'Each condition by column: nature of the data, rounds, level, term, period, kind (with mode), organization types, where counts come from, scheme. Equal sets of values are the same; periods with a month in common are the same; where a column does not report it, it can’t be told.',
      'Real and synthetic data are not comparable, nor is a column that mixes them. Counts come from reported totals or from records; how finely a “problem” is cut is not in the data and can’t be told: see the method of problems per organization.',
      'Organization types: those chosen; else those of the organizations listed, with their number; else as the report’s words name them.',
    ],
    columns: { condition: 'Condition', a: 'A', b: 'B', c: 'C', d: 'D', verdict: 'Verdict' },
  },
}
