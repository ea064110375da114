import type { Engine } from '#engine/engine.ts'
import type { Column } from '#schema/table.ts'
import type { Named, StagedCells } from './staged-cells.ts'

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
    usual: { is: 'is_count', value: (cell) => `try_cast(nullif(${cell}, '') AS INTEGER)` },
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
    usual: { is: 'is_date', value: (cell) => `try_cast(nullif(${cell}, '') AS DATE)::VARCHAR` },
    parts: DAY,
    value: 'period_value(parts)',
    state: null,
    fault: () => 'period_fault(tidied, day, parts)',
  },
  date: {
    usual: { is: 'is_date', value: (cell) => `try_cast(nullif(${cell}, '') AS DATE)` },
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

/** Ids of the columns that hold other cells than usual and empty ones. */
export async function oddColumns(
  engine: Engine,
  { present, cell, table }: StagedCells,
): Promise<ReadonlySet<string>> {
  const read = present.filter(({ type }) => isRead(type))
  if (read.length === 0) return new Set()
  const tests = read.map(
    ({ id, type }) => `coalesce(bool_or(${isOdd(type, cell(id))}), false) AS ${id}`,
  )
  const [row] = await engine.rows(`SELECT ${tests.join(', ')} FROM ${table} AS s`)
  return new Set(read.map(({ id }) => id).filter((id) => row?.[id] === true))
}

function isOdd(type: Column['type'], cell: string) {
  const usual = READERS[type]?.usual
  return usual ? `${cell} <> '' AND NOT ${usual.is}(${cell})` : `${cell} <> ''`
}

const saysPercent = (header: string) => /[%％]/.test(header)

/** Name of the table that holds the odd cells of a column, with those of all columns that are read alike. */
export const oddTable = ({ table, header }: StagedCells, { id, type }: Named) =>
  `${table}_odd_${type}${type === 'percent' && saysPercent(header(id)) ? '_sign' : ''}`

/** `CREATE TABLE` of the odd cells, blank, value, state and fault; one for all columns that are read alike. */
export function oddCellsSql(staged: StagedCells, odd: ReadonlySet<string>): readonly string[] {
  const tables = new Map<string, Named[]>()
  for (const column of staged.present.filter(({ id }) => odd.has(id))) {
    const name = oddTable(staged, column)
    tables.set(name, [...(tables.get(name) ?? []), column])
  }
  return [...tables].map(([name, alike]) => createSql(name, staged, alike))
}

function createSql(name: string, { table, cell, header }: StagedCells, columns: readonly Named[]) {
  const { id, type } = columns[0]!
  const { parts, value, state, fault } = READERS[type]!
  const cells = columns.map((column) => cell(column.id))
  const odd = cells.map(
    (each) => `SELECT DISTINCT ${each} AS cell FROM ${table} AS s WHERE ${isOdd(type, each)}`,
  )
  return `CREATE TABLE ${name} AS
SELECT cell, tidied = '' AS blank, ${value} AS value, ${state ?? 'NULL'} AS state, ${fault(header(id))} AS fault
FROM (
  SELECT *, ${parts} AS parts FROM (
    SELECT *, day_text(tidied) AS day FROM (
      SELECT *, tidy(cell) AS tidied FROM (
        ${odd.join('\n        UNION ')}
      )
    )
  )
)`
}

/** SQL of a cell's value and state; `odd` is the alias under which the column's odd cells are joined, if it has any. */
export function readCellSql(type: Column['type'], cell: string, odd: string | null) {
  const usual = READERS[type]?.usual
  if (odd === null) {
    const state = usual ? `CASE WHEN ${cell} = '' THEN 'nr' ELSE 'value' END` : "'nr'"
    return { value: usual?.value(cell) ?? 'NULL', state }
  }
  const other = { value: `${odd}.value`, state: `coalesce(${odd}.state, 'nr')` }
  if (!usual) return other
  const choose = (then: string, otherwise: string) =>
    `CASE WHEN ${usual.is}(${cell}) THEN ${then} ELSE ${otherwise} END`
  return { value: choose(usual.value(cell), other.value), state: choose("'value'", other.state) }
}
