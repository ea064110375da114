import type { Context } from '../metric.ts'
import {
  accountOf,
  type CategoryCount,
  comparableGroups,
  type MixBy,
  mixGroups,
  problemsOf,
} from '../problem-mix.ts'
import { className } from '../problem-mix-classes.ts'
import type { ResidualRow } from './columns.ts'
import { type ResidualTable, residualTable } from './table.ts'

/** What the columns are: what the reader asked for, or else regions where there are several, or rounds. */
export const residualBy = (rows: readonly Pick<ResidualRow, 'compared_by'>[], { angle }: Context) =>
  (rows[0]?.compared_by ?? (angle.by === 'category' ? '' : angle.by) ?? '') as MixBy | ''

function columnsOf(rows: readonly CategoryCount[], context: Context) {
  const { by } = context.angle
  const grouped = (one: MixBy) => {
    const all = mixGroups(rows, one, context.lang)
    const fit = comparableGroups(all).groups
    return { by: one, all, fit: fit.filter((group) => !accountOf(group).uncounted) }
  }
  if (by === 'round' || by === 'org_type' || by === 'region') return grouped(by)
  const regions = grouped('region')
  return regions.fit.length > 1 ? regions : grouped('round')
}

/**
 * Residuals at the level asked, or by axis where that has too few; one row per class and group. Where even the axes
 * have too few there are no residuals, only a simulated p-value.
 */
export function derive(rows: readonly CategoryCount[], context: Context): ResidualRow[] {
  const { by, all, fit } = columnsOf(rows, context)
  const asked = residualTable(fit, context.angle.level)
  const table = asked?.test.trusted ? asked : (residualTable(fit, 'axis') ?? asked)
  if (!table) return []
  const known = [...table.sizes.values()].reduce((sum, size) => sum + size, 0)
  const listed = all.reduce((sum, { counts }) => sum + problemsOf(counts), 0)
  const told = {
    tested_level: table.level,
    chi_squared: table.test.chiSquared,
    df: table.test.df,
    test_p: table.p,
    low_asked: asked?.low ?? table.low,
    low: table.low,
    asked_p: asked?.p ?? table.p,
    trusted: table.test.trusted,
    compared_by: by,
    left_out: listed - known,
  }
  return table.cells.map((cell) => ({ ...rowOf(cell, table, context), ...told }))
}

function rowOf(
  { code, group, problems, expected, residual, p, q }: ResidualTable['cells'][number],
  { sizes, test }: ResidualTable,
  { lang }: Context,
) {
  const shown = test.trusted && residual !== null
  return {
    key: `${group.key}|${code}`,
    group: group.key,
    code,
    category: className(code, lang),
    region: group.region,
    round: group.round || null,
    basis: group.basis,
    problems,
    expected,
    residual: shown ? residual : null,
    p: shown ? p : null,
    q: shown ? q : null,
    state: shown ? 'value' : 'z',
    size: sizes.get(group.key) ?? null,
    nature: group.nature,
    source: group.source,
  }
}
