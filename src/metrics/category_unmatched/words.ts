import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '未分类',
    name: '认不出的类别名称',
    definition: '写了类别、但对照表和关键词都认不出的名称，按问题数降序',
    unit: '个',
    method: [
      '类别名称依次按编码和名称、所用口径的对照表、关键词（最长者优先）归入二级类别；都不成即记为“已报未分类”（Z8），不猜。',
      '六项纪律是另一种属性，不归入四个方面，也列在这里。同名而数据性质不同的分开列。最多列 500 种。',
    ],
    columns: {
      label: '类别名称',
      scheme: '口径',
      problems: '问题',
      rounds: '轮次',
      regions: '地区',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Unclassified',
    name: 'Category names not known',
    definition: 'names that neither crosswalk nor keywords know, by falling number of problems',
    unit: 'problems',
    method: [
      'A category’s name is tried as a code or name, then by the crosswalk of its scheme, then by keywords (the longest first); otherwise it is reported but unclassified (Z8). Nothing is guessed.',
      '六项纪律 (six disciplines) tell another property and stand here too. The same name of another nature stands apart. 500 names at most.',
    ],
    columns: {
      label: 'Category name',
      scheme: 'Scheme',
      problems: 'Problems',
      rounds: 'Rounds',
      regions: 'Regions',
    },
  },
}
