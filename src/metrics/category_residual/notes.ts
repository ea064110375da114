import { count, fixed, percent } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { pText } from '../problem-mix-words.ts'
import type { ResidualRow } from './columns.ts'
import { drawnColumns } from './matrix.ts'

/** How many problems the table holds. */
export function size(rows: readonly ResidualRow[], { lang }: Context) {
  const sizes = new Map(rows.map((row) => [row.group, row.size ?? 0]))
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return WORDS[lang].size(count(all), sizes.size)
}

export function notes(rows: readonly ResidualRow[], context: Context) {
  const { lang, angle } = context
  const say = WORDS[lang]
  const [first] = rows
  if (!first) return [{ label: say.test, text: say.untested }]
  const { chi_squared, df, test_p, low, low_asked, trusted, tested_level, left_out, asked_p } =
    first
  const test = say.chi(
    fixed(chi_squared ?? 0),
    df ?? 0,
    pText(test_p ?? 1, lang),
    percent(low ?? 0, 0),
  )
  const { hidden } = drawnColumns(rows)
  const absent = rows.filter(({ problems }) => problems === null)
  const regions = [...new Set(absent.map(({ region }) => region ?? ''))]
  const axes = [...new Set(absent.map(({ code }) => code?.charAt(0) ?? ''))]
  const isCoarser = tested_level === 'axis' && angle.level === 'category'
  return [
    { label: say.test, text: trusted ? test : test + say.simulated },
    ...(isCoarser
      ? [
          {
            label: say.few,
            text: say.coarser(percent(low_asked ?? 0, 0), pText(asked_p ?? 1, lang)),
          },
        ]
      : []),
    ...(regions.length > 0 ? [{ label: say.scheme, text: say.absent(regions, axes) }] : []),
    ...(hidden > 0 ? [{ label: say.table, text: say.hidden(hidden) }] : []),
    ...((left_out ?? 0) > 0 ? [{ label: say.apart, text: say.left(count(left_out ?? 0)) }] : []),
  ]
}

/** Why there are no residuals, and what may be looked at instead. */
export function reasons(rows: readonly ResidualRow[], { lang }: Context): string[] {
  const say = WORDS[lang]
  const [first] = rows
  return first
    ? [say.refused(percent(first.low ?? 0, 0)), say.instead(pText(first.test_p ?? 1, lang))]
    : [say.untested]
}

const WORDS = {
  zh: {
    size: (problems: string, groups: number) => `${problems} 个问题，${groups} 列`,
    test: '检验',
    untested: '可比的列不足两个，未做检验。',
    chi: (chi: string, df: number, p: string, low: string) =>
      `χ² = ${chi}，自由度 ${df}，${p}；期望频数小于 5 的格占 ${low}。`,
    simulated: 'p 由固定边际的 2,000 张随机表模拟（Monte Carlo）。',
    few: '样本不足',
    coarser: (low: string, p: string) =>
      `二级类别有 ${low} 的格期望频数小于 5，超过 20%，残差不可靠，改按一级；二级整体模拟检验 ${p}。`,
    scheme: '不适用',
    absent: (regions: readonly string[], axes: readonly string[]) =>
      `${regions.slice(0, 3).join('、')}${regions.length > 3 ? `等 ${regions.length} 处` : ''}的口径没有 ${axes.join('、')} 方面，不进该方面的检验；χ² 只用各列共有的类别。`,
    table: '列数',
    hidden: (columns: number) => `只画问题最多的 40 列，另有 ${columns} 列见表格；检验用全部各列。`,
    apart: '不在表内',
    left: (problems: string) => `${problems} 个未归到本级类别、属“其他”、口径或性质不同的问题。`,
    refused: (low: string) =>
      `样本不足：一级类别也有 ${low} 的格期望频数小于 5，逐格残差不可靠，不画。`,
    instead: (p: string) => `整体检验（Monte Carlo）${p}。可减少列数：改按地区比较，或放宽筛选。`,
  },
  en: {
    size: (problems: string, groups: number) => `${problems} problems, ${groups} columns`,
    test: 'Test',
    untested: 'fewer than two columns can be compared; not tested.',
    chi: (chi: string, df: number, p: string, low: string) =>
      `χ² = ${chi}, ${df} degrees of freedom, ${p}; ${low} of the cells expect fewer than 5.`,
    simulated: ' p from 2,000 random tables with the same margins (Monte Carlo).',
    few: 'Too few',
    coarser: (low: string, p: string) =>
      `${low} of the cells of L2 expect fewer than 5, more than 20%; residuals would not hold, so L1 is shown. L2 as a whole, simulated: ${p}.`,
    scheme: 'Not in scheme',
    absent: (regions: readonly string[], axes: readonly string[]) =>
      `the scheme of ${regions.slice(0, 3).join(', ')}${regions.length > 3 ? ` and ${regions.length - 3} more` : ''} lacks axis ${axes.join(', ')}: left out of its test; χ² takes the categories of all columns.`,
    table: 'Columns',
    hidden: (columns: number) =>
      `the 40 with the most problems are drawn, ${columns} more are in the table; the tests use all.`,
    apart: 'Not in the table',
    left: (problems: string) =>
      `${problems} problems without a class at this level, in other, or of another scheme or nature.`,
    refused: (low: string) =>
      `Too few: even by axis, ${low} of the cells expect fewer than 5. Residuals would not hold and are not drawn.`,
    instead: (p: string) =>
      `As a whole (Monte Carlo): ${p}. Fewer columns help: compare regions, or widen the filters.`,
  },
}
