import { type Field, fieldsOf } from '#schema/ddl.ts'
import { columnsOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import { isRead, oddCellsSql, oddTable, type ReadColumn, readCellSql } from './odd-cells.ts'
import type { ColumnMatch } from './report.ts'

type Named = Column & { id: string }

/** SQL that turns the staged text of one file into typed rows and rejects. */
export interface SettleSql {
  /** `CREATE TABLE` of the odd cells of every column that macros read. */
  oddCells: readonly string[]
  /** Staged text of a column; an empty text where the file has no such column. */
  cell: (id: string) => string
  /** Columns of the extract that this file has. */
  present: readonly Named[]
  /** For each column that can be faulty, whether it is, and a SELECT of (line, column_id, header, value, reason). */
  faults: readonly Fault[]
  /** The start date as ISO text, and the join that it needs. */
  start: { join: string; iso: string }
  /** `INSERT` of every staged row. */
  insert: string
  /** The staged text of every column of the file. */
  cells: readonly string[]
  /** A staged record as it stood, but for quotes that it did not need. */
  record: string
}

export interface Fault {
  /** A condition, quick to answer; most files have no faults. */
  test: string
  sql: string
}

export interface SettleInput {
  extract: Extract
  columns: readonly ColumnMatch[]
  fileId: number
  delimiter: string
}

/** Whether the rows of an extract name a region and a round themselves. */
export const isPlaced = (extract: Extract) => 'round' in extract.columns

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const LABELLED = new Set<Column['type']>(['code', 'codes'])
const ABSENT = "''"

export function settleSql({ extract, columns, fileId, delimiter }: SettleInput): SettleSql {
  const table = `stg_${fileId}`
  const at = new Map(
    columns.flatMap(({ column, index, header }) =>
      column === null ? [] : [[column, { index, header }] as const],
    ),
  )
  const cell = (id: string) => (at.has(id) ? `s.c${at.get(id)?.index}` : ABSENT)
  const header = (id: string) => at.get(id)?.header ?? ''
  const present = columnsOf(extract).filter(({ id }) => at.has(id))
  const fault = (id: string, reason: string, from: string, joins = ''): Fault => ({
    test: `EXISTS (SELECT 1 FROM ${from})`,
    sql: `SELECT s.line, ${quoted(id)}, ${quoted(header(id))}, ${cell(id)}, ${reason} FROM ${table} AS s ${joins} WHERE ${reason} IS NOT NULL`,
  })
  const read = ({ id, type }: Named): ReadColumn => ({
    id,
    type,
    cell: cell(id),
    header: header(id),
  })
  const placed = isPlaced(extract)
  const cells = columns.map(({ index }) => `s.c${index}`)
  return {
    cell,
    present,
    oddCells: oddCellsSql(
      fileId,
      present.filter(({ type }) => isRead(type)).map((column) => read(column)),
    ),
    faults: [
      ...present.flatMap((column) => faultOf(column, cell, fault, fileId, header(column.id))),
      ...(placed
        ? [
            fault(
              'region',
              'r.fault',
              `stg_${fileId}_region WHERE fault IS NOT NULL`,
              regionJoin(fileId, cell),
            ),
          ]
        : []),
      ...(placed ? roundFault(extract, cell, fault, table) : []),
    ],
    start: at.has('start_date')
      ? {
          join: oddJoin(fileId, read({ id: 'start_date', ...extract.columns['start_date']! }), 'd'),
          iso: `coalesce(d.value::VARCHAR, CASE WHEN is_date(${cell('start_date')}) THEN try_cast(${cell('start_date')} AS DATE)::VARCHAR END, '')`,
        }
      : { join: '', iso: "''" },
    insert: insertSql(extract, cell, fileId, read),
    cells,
    record: recordSql(cells, delimiter),
  }
}

function recordSql(cells: readonly string[], delimiter: string) {
  const needsQuotes = `contains(x, ${quoted(delimiter)}) OR regexp_matches(x, '["\\r\\n]')`
  const cell = `CASE WHEN ${needsQuotes} THEN '"' || replace(x, '"', '""') || '"' ELSE x END`
  return `array_to_string(list_transform([${cells.join(', ')}], lambda x: ${cell}), ${quoted(delimiter)})`
}

function faultOf(
  column: Named,
  cell: (id: string) => string,
  fault: (id: string, reason: string, from: string, joins?: string) => Fault,
  fileId: number,
  header: string,
): readonly Fault[] {
  const { id, type, codes } = column
  const own: Fault[] = []
  if (isRead(type)) {
    const read = { id, type, cell: cell(id), header }
    const faulty = `${oddTable(fileId, read)} WHERE fault IS NOT NULL`
    own.push(fault(id, 'd.fault', faulty, oddJoin(fileId, read, 'd')))
  }
  if (LABELLED.has(type) && codes?.unknown === 'reject') {
    own.push(
      fault(
        id,
        `CASE WHEN NOT m.known THEN 'unknown_code' END`,
        `stg_${fileId}_label WHERE column_id = ${quoted(id)} AND NOT known`,
        labelJoin(id, 'm', fileId, cell),
      ),
    )
  }
  if (column.required && !['region', 'round', 'category'].includes(type)) {
    const missing = `text_value(${cell(id)}) IS NULL`
    own.push(
      fault(
        id,
        `CASE WHEN ${missing} THEN 'required_missing' END`,
        `stg_${fileId} AS s WHERE ${missing}`,
      ),
    )
  }
  return own
}

/** Records need a round, or a start date to know it by; a round's report may have neither. */
function roundFault(
  extract: Extract,
  cell: (id: string) => string,
  fault: (id: string, reason: string, from: string) => Fault,
  table: string,
) {
  if (extract.id === 'rounds') return []
  const known = ['round', 'start_date']
    .map((id) => `text_value(${cell(id)}) IS NOT NULL`)
    .join(' OR ')
  return [
    fault(
      'round',
      `CASE WHEN NOT (${known}) THEN 'round_missing' END`,
      `${table} AS s WHERE NOT (${known})`,
    ),
  ]
}

const oddJoin = (fileId: number, column: ReadColumn, alias: string) =>
  `LEFT JOIN ${oddTable(fileId, column)} AS ${alias} ON ${alias}.cell = ${column.cell}`

const labelJoin = (id: string, alias: string, fileId: number, cell: (id: string) => string) =>
  `LEFT JOIN stg_${fileId}_label AS ${alias} ON ${alias}.column_id = ${quoted(id)} AND ${alias}.label = ${cell(id)}`

const regionJoin = (fileId: number, cell: (id: string) => string) =>
  `LEFT JOIN stg_${fileId}_region AS r ON r.name = ${cell('region')} AND r.code = ${cell('region_code')}`

/** The cells that tell the rounds of a file apart, by what they say. */
export function roundCells(cell: (id: string) => string) {
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

function insertSql(
  extract: Extract,
  cell: (id: string) => string,
  fileId: number,
  read: (column: Named) => ReadColumn,
) {
  const columns = columnsOf(extract)
  const placed = isPlaced(extract)
  const present = columns.filter(({ id }) => cell(id) !== ABSENT)
  const joins = present
    .filter(({ type }) => LABELLED.has(type))
    .map(({ id }) => labelJoin(id, `l_${id}`, fileId, cell))
  for (const column of present) {
    if (isRead(column.type)) joins.push(oddJoin(fileId, read(column), `d_${column.id}`))
  }
  if (columns.some(({ type }) => type === 'category')) joins.push(categoryJoin(fileId, cell))
  if (placed) joins.push(roundJoin(fileId, cell))
  const values = [
    `${fileId}`,
    's.line',
    cell('nature') === ABSENT ? 'NULL' : 'l_nature.code',
    ...(placed ? ['o.region_key', 'o.round_key'] : []),
    ...columns.flatMap((column) =>
      fieldsOf(column).map((field) => valueSql(column, field, cell(column.id))),
    ),
  ]
  return `INSERT INTO ${extract.table}
SELECT ${values.join(', ')}
FROM stg_${fileId} AS s
${joins.join('\n')}`
}

function categoryJoin(fileId: number, cell: (id: string) => string) {
  const cells = {
    label: cell('category'),
    scheme: cell('scheme'),
    subcategory: cell('subcategory'),
  }
  const on = Object.entries(cells).filter(([, text]) => text !== ABSENT)
  return `LEFT JOIN stg_${fileId}_category AS g ON ${on.map(([name, text]) => `g.${name} = ${text}`).join(' AND ')}`
}

function roundJoin(fileId: number, cell: (id: string) => string) {
  const on = Object.entries(roundCells(cell)).filter(([, text]) => text !== ABSENT)
  return `LEFT JOIN stg_${fileId}_round AS o ON ${on.map(([name, text]) => `o.${name} = ${text}`).join(' AND ')}`
}

/** How a typed field is read from a staged cell. */
function valueSql({ id, type }: Named, { name }: Field, cell: string): string {
  if (cell === ABSENT) return absentSql(id, type, name)
  if (type === 'region' || type === 'round') return `o.${name}`
  if (name.endsWith('_label')) return type === 'category' ? 'g.text' : `l_${id}.text`
  if (type === 'category') return `coalesce(g.code, 'Z9')`
  if (type === 'code') return `l_${id}.code`
  if (type === 'codes')
    return `CASE WHEN l_${id}.code IS NULL THEN [] ELSE string_split(l_${id}.code, '+') END`
  if (!isRead(type)) return `text_value(${cell})`
  const { value, state } = readCellSql(type, cell, `d_${id}`)
  const isValue = name === id
  if (id !== 'count') return isValue ? value : state
  // A record without a count is one.
  return `CASE WHEN d_${id}.blank THEN ${isValue ? '1' : "'value'"} ELSE ${isValue ? value : state} END`
}

/** What a field holds in a file that has no such column; a record without a count is one. */
function absentSql(id: string, type: Column['type'], name: string) {
  if (type === 'codes' && name === id) return '[]'
  if (id === 'count') return name === id ? '1' : "'value'"
  return name.endsWith('_state') ? "'nr'" : 'NULL'
}
