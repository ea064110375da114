import { columnsOf } from '#schema/extracts.ts'
import type { Column, Extract } from '#schema/table.ts'
import type { Recipe } from '../recipe.ts'
import type { ColumnMatch } from '../report.ts'

export type Named = Column & { id: string }

/** A file's staged text as SQL: its table, aliased `s`, and the cells in it. */
export interface StagedCells {
  fileId: number
  /** Prefix of every table of this file's staging; the records as they stand are in the table of this name. */
  base: string
  /** The rows to load: the records, or what was made of them. Their `line` is that of the record. */
  table: string
  extract: Extract
  /** Columns of the extract that this file has. */
  present: readonly Named[]
  /** Staged text of a column; where the file has no such column what all rows say of it, or else an empty text. */
  cell: (id: string) => string
  /** The column's header in the file. */
  header: (id: string) => string
  /** Headers kept beside the row, with their staged text. */
  kept: readonly { header: string; cell: string }[]
}

export interface StagedInput {
  extract: Extract
  columns: readonly ColumnMatch[]
  fileId: number
  table: string
  /** What all rows say of columns that the file lacks. */
  constants?: Recipe['constants']
}

/** The cell of a column that a file does not have. */
export const ABSENT = "''"

/** A text as an SQL literal. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Whether the rows of an extract name a region and a round themselves. */
export const isPlaced = (extract: Extract) => 'round' in extract.columns

export const baseOf = (fileId: number) => `stg_${fileId}`

export function stagedCells(input: StagedInput): StagedCells {
  const { extract, columns, fileId, table, constants = [] } = input
  const sources = columns.flatMap(({ column, ...source }) =>
    column === null ? [] : [[column, source] as const],
  )
  const at = new Map(sources)
  const given = new Map(constants.map(({ column, value }) => [column, quoted(value)]))
  return {
    fileId,
    base: baseOf(fileId),
    table,
    extract,
    present: columnsOf(extract).filter(({ id }) => at.has(id)),
    cell: (id) => (at.has(id) ? `s.c${at.get(id)?.index}` : (given.get(id) ?? ABSENT)),
    header: (id) => at.get(id)?.header ?? '',
    kept: columns
      .filter(({ column, keep }) => column === null && keep)
      .map(({ header, index }) => ({ header, cell: `s.c${index}` })),
  }
}

/** A staged record as it stood, but for quotes that it did not need. */
export function recordSql(width: number, delimiter: string): string {
  const cells = Array.from({ length: width }, (_, i) => `s.c${i}`)
  const needsQuotes = `contains(x, ${quoted(delimiter)}) OR regexp_matches(x, '["\\r\\n]')`
  const cell = `CASE WHEN ${needsQuotes} THEN '"' || replace(x, '"', '""') || '"' ELSE x END`
  return `array_to_string(list_transform([${cells.join(', ')}], lambda x: ${cell}), ${quoted(delimiter)})`
}
