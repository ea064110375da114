import type { Column } from '#schema/table.ts'

/** How the cells of a type are read: usual ones in place, the others once for each distinct text. */
interface CellReader {
  /** Macro that recognises the usual form, and the value it then has. */
  usual: { is: string; value: (cell: string) => string } | null
  /** Columns of the odd ones' table, from `tidied`, `day` and `parts`. */
  parts: string
  value: string
  state: string | null
  fault: (header: string) => string
}

const DAY = 'date_parts(day)'

const READERS: Partial<Record<Column['type'], CellReader>> = {
  count: {
    usual: { is: 'is_count', value: (cell) => `try_cast(${cell} AS INTEGER)` },
    parts: 'count_parts(tidied)',
    value: 'count_value(tidied, parts)',
    state: 'count_state(tidied, parts)',
    fault: () => 'count_fault(tidied, parts)',
  },
  percent: {
    usual: null,
    parts: 'percent_parts(tidied)',
    value: 'percent_value(tidied, parts)',
    state: 'percent_state(tidied, parts)',
    fault: (header) => `percent_fault(tidied, parts, ${saysPercent(header)})`,
  },
  period: {
    usual: { is: 'is_date', value: (cell) => `try_cast(${cell} AS DATE)::VARCHAR` },
    parts: DAY,
    value: 'period_value(parts)',
    state: null,
    fault: () => 'period_fault(tidied, day, parts)',
  },
  date: {
    usual: { is: 'is_date', value: (cell) => `try_cast(${cell} AS DATE)` },
    parts: DAY,
    value: 'date_value(parts)',
    state: null,
    fault: () => 'date_fault(tidied, day, parts)',
  },
  boolean: {
    usual: null,
    parts: 'NULL',
    value: 'boolean_value(tidied)',
    state: null,
    fault: () => 'boolean_fault(tidied)',
  },
}

/** Whether the cells of a type are read by macros. */
export const isRead = (type: Column['type']) => type in READERS

/** A staged column that macros read. */
export interface ReadColumn {
  id: string
  type: Column['type']
  cell: string
  header: string
}

const saysPercent = (header: string) => /[%％]/.test(header)

/** Name of the table that holds the odd cells of a column, with those of all columns that are read alike. */
export const oddTable = (fileId: number, { type, header }: ReadColumn) =>
  `stg_${fileId}_odd_${type}${type === 'percent' && saysPercent(header) ? '_sign' : ''}`

/** `CREATE TABLE` of the odd cells: cell, value, state, fault; one for all columns that are read alike. */
export function oddCellsSql(fileId: number, columns: readonly ReadColumn[]): readonly string[] {
  const tables = new Map<string, ReadColumn[]>()
  for (const column of columns) {
    const name = oddTable(fileId, column)
    tables.set(name, [...(tables.get(name) ?? []), column])
  }
  return [...tables].map(([name, alike]) => createSql(name, fileId, alike))
}

function createSql(name: string, fileId: number, columns: readonly ReadColumn[]) {
  const { type, header } = columns[0]!
  const { usual, parts, value, state, fault } = READERS[type]!
  const cells = columns.map(
    ({ cell }) =>
      `SELECT DISTINCT ${cell} AS cell FROM stg_${fileId} AS s${usual ? ` WHERE NOT ${usual.is}(${cell})` : ''}`,
  )
  return `CREATE TABLE ${name} AS
SELECT cell, tidied = '' AS blank, ${value} AS value, ${state ?? 'NULL'} AS state, ${fault(header)} AS fault
FROM (
  SELECT *, ${parts} AS parts FROM (
    SELECT *, day_text(tidied) AS day FROM (
      SELECT *, tidy(cell) AS tidied FROM (
        ${cells.join('\n        UNION ')}
      )
    )
  )
)`
}

/** SQL of a cell's value and state, given the alias under which its odd cells are joined. */
export function readCellSql(type: Column['type'], cell: string, odd: string) {
  const usual = READERS[type]?.usual
  if (!usual) return { value: `${odd}.value`, state: `coalesce(${odd}.state, 'nr')` }
  const choose = (then: string, otherwise: string) =>
    `CASE WHEN ${usual.is}(${cell}) THEN ${then} ELSE ${otherwise} END`
  return {
    value: choose(usual.value(cell), `${odd}.value`),
    state: choose(`'value'`, `coalesce(${odd}.state, 'nr')`),
  }
}
