import { count, fixed, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { contingency } from '#statistics/contingency.ts'
import type { Context } from '../metric.ts'
import type { MixBy } from '../problem-mix.ts'
import { pText } from '../problem-mix-words.ts'
import type { MixRow } from './columns.ts'
import { mixBy } from './derive.ts'
import { type MixSet, setsOf } from './sets.ts'

interface Sentences {
  tips: readonly string[]
  rowTips: readonly string[]
  beside: readonly string[]
  notReported: string
  silent: string
  /** Short, in a panel. */
  unknown: string
  undivided: string
  notInScheme: string
  /** The same, where there is little room. */
  brief: string
  set: (set: MixSet) => string
  pooled: (share: string) => string
  more: (rows: number) => string
  folded: (rows: number) => string
  describe: (rows: readonly MixRow[]) => string
}

const INEXACT = {
  zh: '，口径只能大致对应，不进合计',
  en: ', schemes that match only roughly, not pooled',
}

export const sentences: Record<Lang, Sentences> = {
  zh: {
    tips: ['份额', '95% 区间', '该类/已归类', '口径'],
    rowTips: ['口径', '已归类', '未分类', '类别未报'],
    beside: ['已归类', '未分类', '未报'],
    notReported: '未报',
    unknown: '未报',
    undivided: '未细分，只报到一级',
    silent: '没有问题清单，类别未报',
    notInScheme: '不适用',
    brief: '不适用',
    set: ({ section, exact }) => SECTIONS.zh[section] + (exact ? '' : INEXACT.zh),
    pooled: (share) => `合计 ${share}`,
    more: (rows) => `另有 ${rows} 行，见表格`,
    folded: (rows) => `另有 ${rows} 行没有问题清单，类别未报，点开逐一列出`,
    describe: (rows) => {
      const { groups, classes, problems } = account(rows)
      return `类别构成的小多图：${groups} 行，${classes} 类，${count(problems)} 个已归类的问题。`
    },
  },
  en: {
    tips: ['Share', '95% interval', 'Category/classified', 'Scheme'],
    rowTips: ['Scheme', 'Classified', 'Unclassified', 'Not reported'],
    beside: ['Classified', 'Unclassified', 'n.r.'],
    notReported: 'not reported',
    unknown: 'n.r.',
    undivided: 'not divided, reported by axis only',
    silent: 'No problem list: category not reported',
    notInScheme: 'not in scheme',
    brief: 'n/a',
    set: ({ section, exact }) => SECTIONS.en[section] + (exact ? '' : INEXACT.en),
    pooled: (share) => `pooled ${share}`,
    more: (rows) => `${rows} more rows: see the table`,
    folded: (rows) => `${rows} more without a problem list: category not reported, list them`,
    describe: (rows) => {
      const { groups, classes, problems } = account(rows)
      return `Small multiples of the category mix: ${groups} rows, ${classes} categories, ${count(problems)} classified problems.`
    },
  },
}

const SECTIONS: Record<Lang, Record<MixSet['section'], string>> = {
  zh: {
    published: '公开通报',
    internal: '内部台账',
    unstated: '未注明性质',
    pooled: '多轮合计（不与单轮比较）',
    synthetic: '模拟数据',
    synthetic_pooled: '模拟数据 · 多轮合计',
  },
  en: {
    published: 'Published',
    internal: 'Internal ledger',
    unstated: 'Nature not stated',
    pooled: 'Several rounds pooled (apart from single rounds)',
    synthetic: 'Synthetic data',
    synthetic_pooled: 'Synthetic data, several rounds pooled',
  },
}

export function account(rows: readonly MixRow[]) {
  const known = rows.filter(({ code }) => code !== null)
  const groups = new Map(known.map((row) => [row.group, row.classified ?? 0]))
  return {
    groups: groups.size,
    classes: new Set(known.map(({ code }) => code)).size,
    problems: [...groups.values()].reduce((sum, classified) => sum + classified, 0),
    silent: rows.length - known.length,
  }
}

/** The largest class of the set with the most problems, and whether its groups differ. */
export function headline(rows: readonly MixRow[], context: Context): string {
  const say = HEADLINES[context.lang]
  const set = largestSet(rows)
  if (rows.length === 0) return say.noRounds
  const top = set && largestClass(set)
  if (!set || !top) return say.none
  const share = `${fixed((100 * top.problems) / top.whole)}%`
  const name = top.category
  if (set.groups.length === 1) return say.one(name, share)
  const units = say.units[mixBy(context)]
  const test = contingency(tableOf(set))
  if (!test?.trusted) return say.untested(name, share, units)
  return test.p < 0.05
    ? say.differ(name, share, units, pText(test.p, context.lang))
    : say.alike(name, share, units, pText(test.p, context.lang))
}

const known = (row: MixRow) => row.share !== null

function largestSet(rows: readonly MixRow[]): MixSet | null {
  const sets = setsOf(rows).filter(({ exact, section }) => exact && !section.includes('pooled'))
  const size = ({ groups }: MixSet) =>
    groups.reduce((sum, [first]) => sum + (first.classified ?? 0), 0)
  const [most] = sets.sort((a, b) => size(b) - size(a))
  if (!most) return null
  const groups = most.groups.filter((group) => group.some(known))
  return groups.length > 0 ? { ...most, groups } : null
}

function largestClass({ groups }: MixSet) {
  const sums = new Map<string, { category: string; problems: number; whole: number }>()
  for (const row of groups.flat().filter(known)) {
    const sum = sums.get(row.code ?? '') ?? { category: row.category ?? '', problems: 0, whole: 0 }
    sum.problems += row.problems ?? 0
    sum.whole += row.whole ?? 0
    sums.set(row.code ?? '', sum)
  }
  return [...sums.values()].sort((a, b) => b.problems - a.problems)[0] ?? null
}

/** Groups × the classes that every group has. */
function tableOf({ groups }: MixSet): number[][] {
  const codes = groups[0]?.map(({ code }) => code) ?? []
  const common = codes.filter((code) =>
    groups.every((group) => group.some((row) => row.code === code && known(row))),
  )
  return groups.map((group) =>
    common.map((code) => group.find((row) => row.code === code)?.problems ?? 0),
  )
}

type Units = Record<MixBy, string>

const HEADLINES = {
  zh: {
    units: { round: '各轮', region: '各地区', org_type: '各类组织' } satisfies Units,
    noRounds: '所选范围内没有轮次',
    none: '所选轮次都没有类别明细',
    one: (name: string, share: string) => `已归类的问题中${name}最多，占 ${share}`,
    differ: (name: string, share: string, units: string, p: string) =>
      `${name}合计最多（${share}），${units}构成不同（${p}）`,
    alike: (name: string, share: string, units: string, p: string) =>
      `${name}合计最多（${share}），${units}构成未见差异（${p}）`,
    untested: (name: string, share: string, units: string) =>
      `${name}合计最多（${share}），样本不足，未检验${units}差异`,
  },
  en: {
    units: {
      round: 'rounds',
      region: 'regions',
      org_type: 'types of organization',
    } satisfies Units,
    noRounds: 'No round in scope',
    none: 'No round in scope has problems by category',
    one: (name: string, share: string) =>
      `${name} is the largest category, ${share} of the classified`,
    differ: (name: string, share: string, units: string, p: string) =>
      `${name} is largest overall (${share}); ${units} differ in mix (${p})`,
    alike: (name: string, share: string, units: string, p: string) =>
      `${name} is largest overall (${share}); no difference in mix between ${units} (${p})`,
    untested: (name: string, share: string, units: string) =>
      `${name} is largest overall (${share}); too few to test ${units}`,
  },
}

/** Classified of all listed, for the sub line. */
export const accounted = (rows: readonly MixRow[]) => {
  const groups = new Map(rows.map((row) => [row.group, row]))
  const sum = (of: (row: MixRow) => number | null) =>
    [...groups.values()].reduce((total, row) => total + (of(row) ?? 0), 0)
  const classified = sum((row) => row.classified)
  const all = classified + sum((row) => row.unclassified) + sum((row) => row.unreported)
  return { classified, all, share: all > 0 ? percent(classified / all) : '—' }
}
