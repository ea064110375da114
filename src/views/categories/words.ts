import type { Lang } from '#i18n/lang.ts'
import type { Exactness } from '#schema/crosswalk.ts'

const zh = {
  waiting: '正在计算类别构成',
  caution: '偏离用调整后标准化残差表示，已做多重比较校正；多或少不代表好坏。',
  synthetic: '以下为模拟数据。',
  classified: (classified: string, listed: string, share: string) =>
    `已归类 ${classified}/${listed}（${share}）。`,
  scheme: '口径',
  everyScheme: '口径：全部，按对照表归类',
  onlyScheme: (name: string, problems: string) => `口径：只看${name}（${problems}）`,
  level: '层级',
  levels: { category: '二级类别', axis: '一级方面' },
  by: '比较',
  bys: { round: '轮次', region: '地区', org_type: '组织类型' },
  before: '前一轮',
  after: '后一轮',
  allAxes: '四个方面',
  fold: '收起未报',
  banner: {
    title: '口径不同，不可直接比较：',
    joint: '、',
    short: (regions: string, scheme: string, axes: readonly string[]) =>
      `${regions}按“${scheme}”登记，没有“${axes.join('”“')}”一类，图中写“不适用”，不按 0 计。`,
    rough: (regions: string, scheme: string) =>
      `${regions}的“${scheme}”只能大致对应，单列，不进合计、残差和两轮比较。`,
    alike: (schemes: readonly string[]) =>
      schemes.length > 1
        ? `${schemes.join('、')}在一级类别上精确对应，可以并列。`
        : `口径：${schemes.join('')}。`,
    open: '查看口径对照',
  },
  crosswalk: {
    title: '口径对照',
    intro:
      '各口径的类别如何归入四个方面（A–D）和二级类别。只有精确对应才作跨口径比较；没有的方面是“不适用”，不是 0。',
    columns: ['原类别', '归入', '对应'],
    exactness: { E: '精确', B: '包含于', L: '有损' } as Record<Exactness, string>,
    problems: (problems: string) => `所选范围 ${problems} 个问题`,
    unused: '所选范围没有',
    absent: (axes: readonly string[]) => `；不适用：${axes.join('、')}`,
    close: '关闭',
  },
  nothing: {
    title: '看问题都是哪一类，哪一类多于预期',
    note: '需要带类别的问题清单；通报里的总数不够。',
    load: {
      eyebrow: '载入数据',
      title: '选择问题清单',
      text: '一行一个问题，或一行一类的个数。四个聚焦、四个落实、三个聚焦等口径自动对照。',
      go: '去数据页',
    },
    sample: {
      eyebrow: '先看看',
      title: '打开示例',
      text: '六个虚构地区 27 轮、3,000 个问题的模拟数据。',
      go: '打开示例数据',
    },
    sampleFailed: '示例数据没能载入，请检查网站文件是否完整。',
  },
}

const en: typeof zh = {
  waiting: 'Working out the category mix',
  caution:
    'Departures are adjusted standardized residuals, corrected for multiple comparisons; more or fewer is neither good nor bad. ',
  synthetic: 'These are synthetic data. ',
  classified: (classified, listed, share) => `${classified} of ${listed} classified (${share}).`,
  scheme: 'Scheme',
  everyScheme: 'Scheme: all, by the crosswalk',
  onlyScheme: (name, problems) => `Scheme: ${name} only (${problems})`,
  level: 'Level',
  levels: { category: 'Classes (L2)', axis: 'Axes (L1)' },
  by: 'Compare',
  bys: { round: 'Rounds', region: 'Regions', org_type: 'Org. types' },
  before: 'First round',
  after: 'Second round',
  allAxes: 'All axes',
  fold: 'Fold',
  banner: {
    title: 'Different schemes, not directly comparable: ',
    joint: ', ',
    short: (regions, scheme, axes) =>
      `${regions} classes by ${scheme}, which has no ${axes.join(', ')}: marked not in scheme, never 0. `,
    rough: (regions, scheme) =>
      `${scheme} (${regions}) corresponds only roughly: shown apart, in no pooled share, residual or change. `,
    alike: (schemes) =>
      schemes.length > 1
        ? `${schemes.join(', ')} correspond exactly by axis and stand side by side.`
        : `Scheme: ${schemes.join('')}.`,
    open: 'View the crosswalk',
  },
  crosswalk: {
    title: 'Crosswalk of schemes',
    intro:
      'How the classes of each scheme fall into the four axes (A–D) and their classes. Only exact links are compared across schemes; an axis that a scheme lacks is not in scheme, not 0.',
    columns: ['Class', 'Falls into', 'Link'],
    exactness: { E: 'Exact', B: 'Contained', L: 'With loss' },
    problems: (problems) => `${problems} problems in scope`,
    unused: 'none in scope',
    absent: (axes) => `; not in scheme: ${axes.join(', ')}`,
    close: 'Close',
  },
  nothing: {
    title: 'See what problems are about, and which are more than expected',
    note: 'It takes a problem list with categories; published totals are not enough.',
    load: {
      eyebrow: 'Load data',
      title: 'Choose a problem list',
      text: 'One problem a row, or a count per category. Common schemes are matched by a crosswalk.',
      go: 'Go to the data page',
    },
    sample: {
      eyebrow: 'Have a look first',
      title: 'Open the sample',
      text: 'Synthetic data: 27 rounds of six fictional regions, 3,000 problems.',
      go: 'Open the sample data',
    },
    sampleFailed:
      'The sample could not be loaded; ask whether the files of this site are complete.',
  },
}

export const words: Record<Lang, typeof zh> = { zh, en }
