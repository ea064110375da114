import { columnsOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import { KEPT_FILTER, keptCellsSql } from './kept-columns.ts'

/** A column of the preview: what the row's value and state are called in the result. */
export interface Shown {
  id: string
  column: Column
  /** Column of the result that holds the value. */
  value: string
  /** Column of the result that holds the value's state. */
  state: string | null
}

/** Between the codes of a list. */
export const LIST = '|'

type NamedColumn = Column & { id: string }

const AS_WRITTEN = new Set(['region', 'round', 'category'])
const WITH_STATE = new Set(['count', 'percent'])

/** The columns of an extract as its rows are shown. */
export const shownColumns = (extract: Extract): readonly Shown[] =>
  columnsOf(extract).map((column) => ({
    id: column.id,
    column,
    value: column.id,
    state: WITH_STATE.has(column.type) ? `${column.id}_state` : null,
  }))

/** SQL for the loaded rows of a file from a physical line on, with some columns kept beside them: one row per loaded row, in file order. */
export function rowsSql(extract: Extract, kept: number): string {
  const columns = columnsOf(extract).flatMap((column) => [
    `${valueSql(column)} AS ${column.id}`,
    ...(WITH_STATE.has(column.type) ? [`${column.id}_state`] : []),
  ])
  const cells = [...columns, ...keptCellsSql(kept)]
  return `SELECT
  line,
  ${cells.join(',\n  ')}
FROM ${extract.table}
WHERE file_id = $file AND line >= $from AND ${KEPT_FILTER}
ORDER BY line
LIMIT $limit
OFFSET $offset`
}

/** SQL for how many rows of a file were loaded from a physical line on. */
export const rowCountSql = (extract: Extract): string => `SELECT
  count(*)::INTEGER AS loaded
FROM ${extract.table}
WHERE file_id = $file AND line >= $from AND ${KEPT_FILTER}
ORDER BY loaded`

function valueSql({ id, type, codes }: NamedColumn): string {
  if (AS_WRITTEN.has(type)) return `${id}_label`
  if (type === 'codes')
    return `coalesce(nullif(array_to_string(${id}, '${LIST}'), ''), ${id}_label)`
  if (codes?.unknown === 'keep' && id !== 'nature') return `coalesce(${id}, ${id}_label)`
  if (type === 'date') return `${id}::VARCHAR`
  return id
}
