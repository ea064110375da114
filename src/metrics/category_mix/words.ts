import type { Lang } from '#i18n/lang.ts'
import type { Words } from '../metric.ts'
import type { derived } from './columns.ts'

export const words: Record<Lang, Words<typeof derived>> = {
  zh: {
    topic: '类别',
    view: '构成',
    name: '类别构成',
    definition:
      '该类问题数 ÷ 已归类问题数，每个问题只计一个主类；各类之和因四舍五入可能不等于 100%；竖虚线为本组合计',
    unit: '%',
    method: [
      '类别份额 = 该类问题数 ÷ 已归类问题数。已归类指归入 A–D 四个方面或“其他”的问题；“已报未分类”和“类别未报”列在右侧，从不计入份额。',
      '区间为 95% Wilson 得分区间（Wilson, JASA 1927;22:209–212），见表格和提示。',
      '每个问题只计一个主类。份额反映记录的构成，不反映问题的轻重；各轮的巡察对象和人力不同，记录方法也可能不同。',
      '口径没有的一类写“不适用”，不按 0 计，也不进入该类的合计。四个落实、四个聚焦、三个聚焦和内置分类之间是精确对应，可以并列；其余口径单列，不进合计。',
      '合计线 = Σ该类 ÷ Σ已归类，只取本组单轮。公开与模拟数据从不合并；多轮合计单列。同一类的各图用同一比例尺。',
      '点开一个方面看它的二级类别，分母不变，所以各二级类别之和等于该方面的份额。有一部分数量未报的组不算份额。',
    ],
    columns: {
      region: '地区或类型',
      round: '轮次',
      basis: '数据性质',
      scheme: '口径',
      category: '类别',
      problems: '问题',
      share: '份额',
      share_low: '95% 下限',
      share_high: '95% 上限',
      classified: '已归类',
      unclassified: '未分类',
      unreported: '类别未报',
    },
  },
  en: {
    topic: 'Categories',
    view: 'Mix',
    name: 'Category mix',
    definition:
      'problems of a category ÷ classified problems, one main category each; shares may not add up to 100% by rounding; dashed: pooled in the group',
    unit: '%',
    method: [
      'Share = problems of the category ÷ classified problems. Classified are those in one of the axes A–D or in “other”; reported without a category and category not reported stand at the right and never enter a share.',
      'Interval: Wilson’s 95% score interval (Wilson, JASA 1927;22:209–212), in the table and the tooltip.',
      'Each problem counts once, by its main category. Shares tell what records are made of, not how grave the problems are; rounds inspect different organizations with different effort.',
      'A category that a scheme does not have reads “not in scheme”: it is not 0 and not in the pooled share. 四个落实, 四个聚焦, 三个聚焦 and the built-in taxonomy correspond exactly and stand side by side; other schemes stand apart and in no pooled share.',
      'Pooled line = Σ category ÷ Σ classified over the single rounds of the group. Published and synthetic data are never pooled; figures over several rounds stand apart. All panels share one scale.',
      'An axis opens into its classes with the same denominator, so that they add up to the axis’s share. A group whose counts are partly not reported has no shares.',
    ],
    columns: {
      region: 'Region or type',
      round: 'Round',
      basis: 'Nature',
      scheme: 'Scheme',
      category: 'Category',
      problems: 'Problems',
      share: 'Share',
      share_low: '95% lower',
      share_high: '95% upper',
      classified: 'Classified',
      unclassified: 'Unclassified',
      unreported: 'Not reported',
    },
  },
}
