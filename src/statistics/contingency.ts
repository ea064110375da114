import type { ChiSquared } from './heterogeneity.ts'
import { gammaAbove } from './incomplete-gamma.ts'
import { seeded } from './random.ts'
import { tableDrawer } from './random-table.ts'
import { sum } from './sum.ts'

/**
 * `residuals` are adjusted standardized: about normal(0, 1) where rows and columns are independent.
 * `trusted`: at least 80 % of the cells expect 5 or more.
 * Cells of an empty row or column expect 0, have the residual NaN, and count for nothing else.
 */
export interface Contingency extends ChiSquared {
  cramersV: number
  gSquared: number
  expected: number[][]
  residuals: number[][]
  trusted: boolean
}

const ENOUGH_EXPECTED = 5
const ENOUGH_CELLS = 0.8

/**
 * Rows against columns of counts. Null with fewer than two rows or columns that are not empty.
 * Haberman SJ. Biometrics 1973;29:205–220; Agresti A. Categorical Data Analysis, §3.3.
 */
export function contingency(table: readonly (readonly number[])[]): Contingency | null {
  const { rows, columns, total } = margins(table)
  const filledRows = rows.filter((sum) => sum > 0).length
  const filledColumns = columns.filter((sum) => sum > 0).length
  if (filledRows < 2 || filledColumns < 2) return null
  const expected = rows.map((row) => columns.map((column) => (row * column) / total))
  const cells = table.flatMap((row, i) =>
    row.map((count, j) => ({ count, expected: expected[i]![j]! })),
  )
  const filled = cells.filter((cell) => cell.expected > 0)
  const chiSquared = sum(filled.map((cell) => (cell.count - cell.expected) ** 2 / cell.expected))
  const df = (filledRows - 1) * (filledColumns - 1)
  const enough = filled.filter((cell) => cell.expected >= ENOUGH_EXPECTED).length
  return {
    chiSquared,
    df,
    p: gammaAbove(chiSquared / 2, df / 2),
    cramersV: Math.sqrt(chiSquared / total / (Math.min(filledRows, filledColumns) - 1)),
    gSquared: 2 * sum(filled.map(({ count, expected }) => xLogRatio(count, expected))),
    expected,
    residuals: table.map((row, i) =>
      row.map((count, j) => {
        const mean = expected[i]![j]!
        return (count - mean) / Math.sqrt(mean * (1 - rows[i]! / total) * (1 - columns[j]! / total))
      }),
    ),
    trusted: enough >= ENOUGH_CELLS * filled.length,
  }
}

/**
 * The p-value of the χ² test when too few are expected for `trusted`: the share of `draws` random tables with the
 * same margins that depart as much, this one among them, as R's `chisq.test(simulate.p.value = TRUE)`.
 * The same seed gives the same p. Counts must be whole. Null where `contingency` is.
 */
export function monteCarloP(
  table: readonly (readonly number[])[],
  seed: number,
  draws: number,
): number | null {
  const seen = contingency(table)
  if (!seen) return null
  const { rows, columns } = margins(table)
  const draw = tableDrawer(rows, columns, seeded(seed))
  const departs = (counts: readonly (readonly number[])[]) =>
    sum(
      counts.flatMap((row, i) =>
        row.map((count, j) => {
          const mean = seen.expected[i]![j]!
          return mean > 0 ? (count - mean) ** 2 / mean : 0
        }),
      ),
    )
  const limit = departs(table) * (1 - 1e-10)
  let asMuch = 1
  for (let at = 0; at < draws; at++) if (departs(draw()) >= limit) asMuch++
  return asMuch / (draws + 1)
}

function margins(table: readonly (readonly number[])[]) {
  const rows = table.map(sum)
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j]!)))
  return { rows, columns, total: sum(rows) }
}

function xLogRatio(x: number, y: number) {
  return x === 0 ? 0 : x * Math.log(x / y)
}
