import type { Drawing, MatrixCell } from '#charts/drawing.ts'
import { count, fixed, signed } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { classColour } from '../problem-mix-classes.ts'
import type { ResidualRow } from './columns.ts'
import { isOut, isReal, sentences } from './sentences.ts'

/** More columns can't be read: those with the most problems stand, in their own order. */
const MOST_COLUMNS = 40

/** The rows of the columns that are drawn, and how many columns are not. */
export function drawnColumns(rows: readonly ResidualRow[]) {
  const sizes = new Map(rows.map(({ group, size }) => [group, size ?? 0]))
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, MOST_COLUMNS)
  const drawn = new Set(largest.map(([group]) => group))
  return { rows: rows.filter(({ group }) => drawn.has(group)), hidden: sizes.size - drawn.size }
}

/** Classes by groups, coloured where a residual leaves −2…2. */
export function matrix(all: readonly ResidualRow[], context: Context): Drawing {
  const say = sentences[context.lang]
  const { rows } = drawnColumns(all)
  const groups = [...new Map(rows.map((row) => [row.group, row])).values()]
  const codes = [...new Set(rows.map(({ code }) => code ?? ''))]
  const byClass = new Map(codes.map((code) => [code, rows.filter((row) => row.code === code)]))
  const axes = [...new Set(codes.map((code) => code.charAt(0)))]
  const isFine = rows[0]?.tested_level === 'category'
  const blocks = isFine
    ? axes.map((axis) => codes.filter((code) => code.startsWith(axis)))
    : [codes]
  return {
    as: 'matrix',
    corner: say.corner,
    columns: groups.map(({ group, region, round, size }) => ({
      key: group ?? '',
      lines: [region ?? '', ...(round ? [round] : []), `n = ${count(size ?? 0)}`],
    })),
    groups: blocks.map((block) =>
      block.map((code) => ({
        key: code,
        code: isFine ? code : '',
        label: byClass.get(code)?.[0]?.category ?? code,
        colour: classColour(code, context.tokens),
        cells: (byClass.get(code) ?? []).map((row) => cell(row, context)),
      })),
    ),
    tips: say.tips,
    legend: say.legend,
    describe: say.describe(all),
  }
}

function cell(row: ResidualRow, { lang }: Context): MatrixCell {
  const say = sentences[lang]
  const { residual, key, state } = row
  if (residual === null) {
    const isAbsent = row.problems === null
    const text = isAbsent ? say.notInScheme : '—'
    return { key: key ?? '', value: null, state: state ?? 'z', text, sign: '', bin: 0, tips: [] }
  }
  return {
    key: key ?? '',
    value: residual,
    state: 'value',
    text: signed(Math.abs(residual) < 0.05 ? 0 : residual, fixed),
    sign: isReal(row) ? '◆' : '',
    bin: binOf(residual),
    tips: [
      signed(residual, (value) => fixed(value, 2)),
      `${count(row.problems ?? 0)} / ${fixed(row.expected ?? 0)}`,
      row.q === null ? '—' : row.q < 0.001 ? say.tiny : row.q.toFixed(3),
      `${count(row.size ?? 0)}`,
    ],
  }
}

function binOf(residual: number): MatrixCell['bin'] {
  if (!isOut(residual)) return 0
  const strong = Math.abs(residual) >= 3
  if (residual > 0) return strong ? 2 : 1
  return strong ? -2 : -1
}
