import { count, percent } from '#charts/numbers.ts'
import type { sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { mixSource, unitsText } from '../problem-mix-words.ts'
import type { CoverageRow } from './columns.ts'
import { coverageBy } from './derive.ts'

type Sections = Record<ReturnType<typeof sectionsOf>[number][0], string>

export const sentences = {
  zh: {
    headers: { valueHeader: '% [95% 区间]', countsHeader: '已归类/清单' },
    tips: ['已归类 %', '95% 区间', '已归类/清单', '未分类', '类别未报', '口径'],
    notReported: '未报',
    silent: '没有问题清单',
    section: {
      published: '公开通报（实心点）',
      internal: '内部台账（实心点）',
      unstated: '未注明性质（实心点）',
      pooled: '多轮合计（不与单轮比较）',
      synthetic: '模拟数据（空心点）',
      synthetic_pooled: '模拟数据 · 多轮合计',
    } satisfies Sections,
    pooled: (share: string) => `合计 ${share}`,
    folded: (rows: number) => `${rows} 行类别未报，点开逐一列出`,
    describe: (rows: readonly CoverageRow[]) => {
      const { classified, listed } = account(rows)
      return `已归类问题的占比及 95% 区间：${count(classified)}/${count(listed)}，${rows.length} 行。`
    },
  },
  en: {
    headers: { valueHeader: '% [95% interval]', countsHeader: 'of listed' },
    tips: [
      'Classified, %',
      '95% interval',
      'Classified/listed',
      'Unclassified',
      'Not reported',
      'Scheme',
    ],
    notReported: 'not reported',
    silent: 'No problem list',
    section: {
      published: 'Published (solid dots)',
      internal: 'Internal ledger (solid dots)',
      unstated: 'Nature not stated (solid dots)',
      pooled: 'Several rounds pooled (apart from single rounds)',
      synthetic: 'Synthetic data (hollow dots)',
      synthetic_pooled: 'Synthetic data, several rounds pooled',
    } satisfies Sections,
    pooled: (share: string) => `pooled ${share}`,
    folded: (rows: number) => `${rows} not reported: list them`,
    describe: (rows: readonly CoverageRow[]) => {
      const { classified, listed } = account(rows)
      return `Share of problems with a category and 95% intervals: ${count(classified)} of ${count(listed)}, ${rows.length} rows.`
    },
  },
}

/** Sums of what is listed; natures are counted together only to say how much there is. */
export function account(rows: readonly CoverageRow[]) {
  const known = rows.filter(({ listed }) => listed !== null)
  const sum = (of: (row: CoverageRow) => number | null) =>
    known.reduce((total, row) => total + (of(row) ?? 0), 0)
  return {
    classified: sum((row) => row.classified),
    listed: sum((row) => row.listed),
    unclassified: sum((row) => row.unclassified),
    unreported: sum((row) => row.unreported),
    known: known.length,
    silent: rows.length - known.length,
  }
}

export function headline(rows: readonly CoverageRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const { classified, listed } = account(rows)
  if (listed === 0) return say.none
  return say.share(count(classified), count(listed), percent(classified / listed))
}

export function size(rows: readonly CoverageRow[], context: Context): string {
  const { listed, known } = account(rows)
  return WORDS[context.lang].size(
    count(listed),
    unitsText(known, coverageBy(context), context.lang),
  )
}

export function notes(rows: readonly CoverageRow[], context: Context) {
  const say = WORDS[context.lang]
  const { unclassified, unreported, silent } = account(rows)
  return [
    mixSource(
      rows.filter(({ listed }) => listed !== null),
      coverageBy(context),
      context.lang,
    ),
    {
      label: say.besideLabel,
      text: say.beside(
        count(unclassified),
        count(unreported),
        silent > 0 ? unitsText(silent, coverageBy(context), context.lang) : '',
      ),
    },
  ]
}

const WORDS = {
  zh: {
    none: '所选轮次都没有问题清单',
    share: (classified: string, listed: string, share: string) =>
      `清单中已归类 ${classified}/${listed} 个问题（${share}）`,
    size: (listed: string, units: string) => `${listed} 个问题，${units}`,
    besideLabel: '未归类',
    beside: (unclassified: string, unreported: string, silent: string) =>
      `已报未分类 ${unclassified} 个，类别未报 ${unreported} 个${silent && `；${silent}没有问题清单`}。`,
  },
  en: {
    none: 'No round in scope has a problem list',
    share: (classified: string, listed: string, share: string) =>
      `${classified} of ${listed} listed problems have a category (${share})`,
    size: (listed: string, units: string) => `${listed} problems, ${units}`,
    besideLabel: 'Without a category',
    beside: (unclassified: string, unreported: string, silent: string) =>
      `${unclassified} reported but unclassified, ${unreported} not reported${silent && `; ${silent} without a problem list`}.`,
  },
}
