import { columnsOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import type { ColumnMatch } from './report.ts'

export type Named = Column & { id: string }

/** A file's staged text as SQL: the table `stg_<file>`, aliased `s`, and its cells. */
export interface StagedCells {
  fileId: number
  table: string
  extract: Extract
  /** Columns of the extract that this file has. */
  present: readonly Named[]
  /** Staged text of a column; an empty text where the file has no such column. */
  cell: (id: string) => string
  /** The column's header in the file. */
  header: (id: string) => string
  /** Staged text of every column of the file. */
  cells: readonly string[]
  /** A record as it stood, but for quotes that it did not need. */
  record: string
}

export interface StagedInput {
  extract: Extract
  columns: readonly ColumnMatch[]
  fileId: number
  delimiter: string
}

/** The cell of a column that a file does not have. */
export const ABSENT = "''"

/** A text as an SQL literal. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Whether the rows of an extract name a region and a round themselves. */
export const isPlaced = (extract: Extract) => 'round' in extract.columns

export function stagedCells({ extract, columns, fileId, delimiter }: StagedInput): StagedCells {
  const sources = columns.flatMap(({ column, ...source }) =>
    column === null ? [] : [[column, source] as const],
  )
  const at = new Map(sources)
  const cells = columns.map(({ index }) => `s.c${index}`)
  return {
    fileId,
    table: `stg_${fileId}`,
    extract,
    present: columnsOf(extract).filter(({ id }) => at.has(id)),
    cell: (id) => (at.has(id) ? `s.c${at.get(id)?.index}` : ABSENT),
    header: (id) => at.get(id)?.header ?? '',
    cells,
    record: recordSql(cells, delimiter),
  }
}

function recordSql(cells: readonly string[], delimiter: string) {
  const needsQuotes = `contains(x, ${quoted(delimiter)}) OR regexp_matches(x, '["\\r\\n]')`
  const cell = `CASE WHEN ${needsQuotes} THEN '"' || replace(x, '"', '""') || '"' ELSE x END`
  return `array_to_string(list_transform([${cells.join(', ')}], lambda x: ${cell}), ${quoted(delimiter)})`
}
