import { type Field, fieldsOf } from '#schema/ddl.ts'
import { columnsOf } from '#schema/extracts.ts'
import { categoryJoin, labelJoin, oddJoin, roundJoin } from '../examine/joins.ts'
import { isRead, readCellSql } from '../examine/odd-cells.ts'
import { ABSENT, isPlaced, type Named, quoted, type StagedCells } from '../examine/staged-cells.ts'

/** `INSERT` of every staged row into its typed table. */
export function insertSql(staged: StagedCells, odd: ReadonlySet<string>): string {
  const { extract, fileId, table } = staged
  const own = [
    `${fileId}`,
    's.line',
    staged.cell('nature') === ABSENT ? 'NULL' : 'l_nature.code',
    attributesSql(staged),
    ...(isPlaced(extract) ? ['o.region_key', 'o.round_key'] : []),
  ]
  const values = columnsOf(extract).flatMap((column) =>
    fieldsOf(column).map((field) => valueSql(staged, column, field, odd)),
  )
  return `INSERT INTO ${extract.table}
SELECT
  ${[...own, ...values].join(',\n  ')}
FROM ${table} AS s
${joins(staged, odd).join('\n')}`
}

/** The cells that feed no column, by their headers; those that are empty are left out. */
function attributesSql({ kept }: StagedCells) {
  if (kept.length === 0) return 'NULL'
  const entries = kept.map(({ header, cell }) => `{k: ${quoted(header)}, v: ${cell}}`)
  return `map_from_entries(list_filter([${entries.join(', ')}], lambda e: e.v <> ''))`
}

function joins(staged: StagedCells, odd: ReadonlySet<string>): readonly string[] {
  const ofColumns = staged.present.flatMap((column) => {
    if (column.codes) return [labelJoin(staged, column.id, `l_${column.id}`)]
    if (column.type === 'category') return [categoryJoin(staged, 'g')]
    return odd.has(column.id) ? [oddJoin(staged, column, `d_${column.id}`)] : []
  })
  return isPlaced(staged.extract) ? [...ofColumns, roundJoin(staged, 'o')] : ofColumns
}

/** How a typed field is read from a staged cell. */
function valueSql(staged: StagedCells, column: Named, { name }: Field, odd: ReadonlySet<string>) {
  const { id, type } = column
  const cell = staged.cell(id)
  const isValue = name === id
  if (type === 'region' || type === 'round') return `o.${name}`
  if (cell === ABSENT) return absentSql(column, name)
  if (type === 'category') return isValue ? "coalesce(g.code, 'Z9')" : 'g.text'
  if (type === 'code') return isValue ? `l_${id}.code` : `l_${id}.text`
  if (type === 'codes') return isValue ? listSql(`l_${id}.code`) : `l_${id}.text`
  if (!isRead(type)) return `text_value(${cell})`
  const alias = odd.has(id) ? `d_${id}` : null
  const { value, state } = readCellSql(type, cell, alias)
  if (id !== 'count') return isValue ? value : state
  const isBlank = alias ? `(${cell} = '' OR ${alias}.blank)` : `${cell} = ''`
  return `CASE WHEN ${isBlank} THEN ${isValue ? '1' : "'value'"} ELSE ${isValue ? value : state} END`
}

const listSql = (codes: string) =>
  `CASE WHEN ${codes} IS NULL THEN [] ELSE string_split(${codes}, '+') END`

/** What a field holds in a file that has no such column; a record without a count is one. */
function absentSql({ id, type }: Named, name: string) {
  if (type === 'codes' && name === id) return '[]'
  if (id === 'count') return name === id ? '1' : "'value'"
  return name.endsWith('_state') ? "'nr'" : 'NULL'
}
