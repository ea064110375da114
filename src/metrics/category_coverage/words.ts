import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '已归类',
    name: '已归类的占比',
    definition: '已归类问题数 ÷ 清单中的问题数；横线为 95% Wilson 区间',
    unit: '%',
    method: [
      '已归类 = 归入 A–D 四个方面之一或“其他”的问题；已报未分类（Z8）是写了类别但对应表和关键词都认不出的，类别未报（Z9）是没写类别的。',
      '占比 = 已归类 ÷（已归类 + 未分类 + 未报）；区间为 95% Wilson 得分区间（JASA 1927;22:209–212）。',
      '占比低时，其他各图只代表归了类的那部分。没有问题清单的轮次写未报，不按 0 计。',
    ],
    columns: {
      region: '地区或类型',
      round: '轮次',
      basis: '数据性质',
      scheme: '口径',
      listed: '清单问题',
      classified: '已归类',
      unclassified: '未分类',
      unreported: '类别未报',
      share: '已归类占比',
      share_low: '95% 下限',
      share_high: '95% 上限',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Classified',
    name: 'Share classified',
    definition: 'problems with a category ÷ problems listed; bars are 95% Wilson intervals',
    unit: '%',
    method: [
      'Classified: in one of the axes A–D or in “other”. Reported but unclassified (Z8): a category is written that neither crosswalk nor keywords know. Not reported (Z9): none is written.',
      'Share = classified ÷ (classified + unclassified + not reported); Wilson’s 95% score interval (JASA 1927;22:209–212).',
      'Where it is low the other figures stand for the classified part only. Rounds without a problem list read “not reported”, never 0.',
    ],
    columns: {
      region: 'Region or type',
      round: 'Round',
      basis: 'Nature',
      scheme: 'Scheme',
      listed: 'Listed',
      classified: 'Classified',
      unclassified: 'Unclassified',
      unreported: 'Not reported',
      share: 'Classified, share',
      share_low: '95% lower',
      share_high: '95% upper',
    },
  },
}
