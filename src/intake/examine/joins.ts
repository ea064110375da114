import { oddTable } from './odd-cells.ts'
import { ABSENT, type Named, quoted, type StagedCells } from './staged-cells.ts'

/** To the odd cells of a column: value, state, fault. */
export const oddJoin = (staged: StagedCells, column: Named, alias: string) =>
  `LEFT JOIN ${oddTable(staged, column)} AS ${alias} ON ${alias}.cell = ${staged.cell(column.id)}`

/** To the labels of a coded column: text, code, known. */
export const labelJoin = ({ base, cell }: StagedCells, id: string, alias: string) =>
  `LEFT JOIN ${base}_label AS ${alias} ON ${alias}.column_id = ${quoted(id)} AND ${alias}.label = ${cell(id)}`

/** To the regions that the cells name: region_key, fault. */
export const regionJoin = ({ base, cell }: StagedCells, alias: string) =>
  `JOIN ${base}_region AS ${alias} ON ${alias}.name = ${cell('region')} AND ${alias}.code = ${cell('region_code')}`

/** To the rounds that the cells name: region_key, round_key and both labels. */
export const roundJoin = (staged: StagedCells, alias: string) =>
  `LEFT JOIN ${staged.base}_round AS ${alias} ON ${same(alias, roundCells(staged))}`

/** To the classes that the category cells name: text, code. */
export const categoryJoin = (staged: StagedCells, alias: string) =>
  `LEFT JOIN ${staged.base}_category AS ${alias} ON ${same(alias, categoryCells(staged))}`

/** The cells that tell the rounds of a file apart, by what they say. */
export function roundCells({ cell }: StagedCells) {
  const start = cell('start_date')
  return {
    name: cell('region'),
    code: cell('region_code'),
    level: cell('authority_level'),
    term: cell('term'),
    label: cell('round'),
    scope: cell('scope'),
    start:
      start === ABSENT
        ? ABSENT
        : `CASE WHEN text_value(${cell('round')}) IS NULL THEN ${start} ELSE '' END`,
  }
}

/** The cells that tell a file's categories apart. */
export const categoryCells = ({ cell }: StagedCells) => ({
  label: cell('category'),
  scheme: cell('scheme'),
  subcategory: cell('subcategory'),
})

function same(alias: string, cells: Readonly<Record<string, string>>) {
  const present = Object.entries(cells).filter(([, cell]) => cell !== ABSENT)
  return present.map(([name, cell]) => `${alias}.${name} = ${cell}`).join(' AND ')
}
