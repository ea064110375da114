import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { type Contingency, contingency, monteCarloP } from '#statistics/contingency.ts'
import { gammaAbove } from '#statistics/incomplete-gamma.ts'
import { type MixGroup, tally } from '../problem-mix.ts'
import { classesOf, type MixLevel } from '../problem-mix-classes.ts'

export interface ResidualCell {
  code: string
  group: MixGroup
  /** Null: the group's scheme does not have the class. */
  problems: number | null
  expected: number | null
  residual: number | null
  p: number | null
  q: number | null
}

export interface ResidualTable {
  level: MixLevel
  cells: readonly ResidualCell[]
  sizes: ReadonlyMap<string, number>
  /** The test of the classes that all groups have. */
  test: Contingency
  p: number
  /** Share of its cells that expect fewer than 5. */
  low: number
}

const SEED = 20241231
const DRAWS = 2000

/**
 * Classes × groups. Classes that all groups have are tested together; a class that some schemes lack has its residuals
 * from the table of the groups that have it. Null with fewer than two groups or classes.
 */
export function residualTable(all: readonly MixGroup[], level: MixLevel): ResidualTable | null {
  const every = classesOf(level)
  const counts = new Map(
    all.map((group) => [
      group,
      new Map(every.map((code) => [code, tally(group, code, level).part.value])),
    ]),
  )
  const of = (group: MixGroup, code: string) => counts.get(group)?.get(code) ?? null
  const groups = all.filter((group) => every.some((code) => (of(group, code) ?? 0) > 0))
  const has = (group: MixGroup, code: string) => of(group, code) !== null
  const classes = every.filter((code) => groups.some((group) => has(group, code)))
  const common = classes.filter((code) => groups.every((group) => has(group, code)))
  const tabled = groups.filter((group) => sum(common.map((code) => of(group, code) ?? 0)) > 0)
  const test = tested(common, tabled, of)
  if (!test) return null
  const rare = classes.filter((code) => !common.includes(code))
  const holders = tabled.filter((group) => rare.every((code) => has(group, code)))
  const apart = rare.length > 0 ? tested(classes, holders, of) : null
  const cells = classes.flatMap((code) =>
    tabled.map((group) => {
      const problems = of(group, code)
      const isCommon = common.includes(code)
      const table = isCommon ? test : apart?.trusted ? apart : null
      const row = (isCommon ? common : classes).indexOf(code)
      const column = (isCommon ? tabled : holders).indexOf(group)
      const residual = finite(table?.residuals[row]?.[column])
      const expected = residual === null ? null : (table?.expected[row]?.[column] ?? null)
      const p = residual === null ? null : gammaAbove(residual ** 2 / 2, 0.5)
      return { code, group, problems, expected, residual, p }
    }),
  )
  const qs = adjusted(cells.flatMap(({ p }) => (p === null ? [] : [p])))
  let next = 0
  const expectations = test.expected.flat().filter((expected) => expected > 0)
  const rows = common.map((code) => tabled.map((group) => of(group, code) ?? 0))
  return {
    level,
    cells: cells.map((cell) => ({ ...cell, q: cell.p === null ? null : (qs[next++] ?? null) })),
    sizes: new Map(
      tabled.map((group) => [group.key, sum(classes.map((code) => of(group, code) ?? 0))]),
    ),
    test,
    p: test.trusted ? test.p : (simulated(rows) ?? test.p),
    low: expectations.filter((expected) => expected < 5).length / expectations.length,
  }
}

const seen = new Map<string, number | null>()
const MOST_SEEN = 16

/** The simulated p-value, remembered: the same table is asked for by the page and by the figure. */
function simulated(rows: readonly (readonly number[])[]) {
  const key = JSON.stringify(rows)
  const known = seen.get(key)
  if (known !== undefined) return known
  if (seen.size >= MOST_SEEN) seen.clear()
  const p = monteCarloP(rows, SEED, DRAWS)
  seen.set(key, p)
  return p
}

const tested = (
  classes: readonly string[],
  groups: readonly MixGroup[],
  of: (group: MixGroup, code: string) => number | null,
) => contingency(classes.map((code) => groups.map((group) => of(group, code) ?? 0)))

const finite = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : null

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
