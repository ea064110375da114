import type { Engine } from '#engine/engine.ts'
import type { Column } from '#schema/table.ts'
import { inTurns } from '../in-turns.ts'
import { answerTo, type Recipe } from '../recipe.ts'
import type { Question, RuleUse } from '../rule.ts'
import { questionsOf, type ReadCell, rulesOf } from '../values/account.ts'
import { booleanReader } from '../values/boolean.ts'
import { countReader } from '../values/count.ts'
import { dateReader, periodReader } from '../values/day.ts'
import { percentReader } from '../values/percent.ts'
import type { CellColumn, CellReader, CellReading } from '../values/reading.ts'
import { zerosInHeader, zerosInTitles } from '../values/scale.ts'
import { isFullWidth, tidy } from '../values/tidy.ts'
import { yearsIn } from '../values/years.ts'
import { createOddTable } from './odd-table.ts'
import type { Named, StagedCells } from './staged-cells.ts'
import { textRules } from './text-rules.ts'

/** How the cells of a type are read: usual ones in place, the others once for each distinct text. */
interface TypeReader {
  /** Macro that recognises the usual form, and the value it then has. */
  usual: { is: string; value: (cell: string) => string } | null
  /** SQL of a value from the text of a reading. */
  value: (text: string) => string
  reader: CellReader
}

const asInteger = (text: string) => `try_cast(${text} AS INTEGER)`
const asDate = (text: string) => `try_cast(${text} AS DATE)`

const READERS: Partial<Record<Column['type'], TypeReader>> = {
  count: {
    usual: { is: 'is_count', value: (cell) => asInteger(`nullif(${cell}, '')`) },
    value: asInteger,
    reader: countReader,
  },
  percent: { usual: null, value: (text) => `try_cast(${text} AS DOUBLE)`, reader: percentReader },
  period: {
    usual: { is: 'is_date', value: (cell) => `${asDate(`nullif(${cell}, '')`)}::VARCHAR` },
    value: (text) => text,
    reader: periodReader,
  },
  date: {
    usual: { is: 'is_date', value: (cell) => asDate(`nullif(${cell}, '')`) },
    value: asDate,
    reader: dateReader,
  },
  boolean: {
    usual: null,
    value: (text) => `CASE ${text} WHEN 'true' THEN true WHEN 'false' THEN false END`,
    reader: booleanReader,
  },
}

/** Whether the cells of a type are numbers, dates or marks, read one by one. */
export const isRead = (type: Column['type']) => type in READERS

/** Name of the table that holds the odd cells of a column: cell, blank, value, state, fault. */
export const oddTable = ({ base }: StagedCells, { id }: Named) => `${base}_odd_${id}`

/** What the odd cells of a file say. */
export interface OddCells {
  /** Ids of the columns that hold other cells than usual and empty ones. */
  odd: ReadonlySet<string>
  questions: readonly Question[]
  rules: readonly RuleUse[]
}

/** A column with the condition under which a cell of it is odd, and the unit of its plain numbers. */
interface Source extends Named {
  cell: string
  header: string
  isOdd: string
  scale: CellColumn['scale']
}

/** Reads every cell that is not of its column's usual form once, into one table for each column. */
export async function readOddCells(
  engine: Engine,
  staged: StagedCells,
  recipe: Recipe,
  titles: readonly string[],
): Promise<OddCells> {
  const columns = await oddColumns(engine, staged, sourcesOf(staged, recipe, titles))
  const questions: Question[] = []
  const rules: RuleUse[] = [...(await textRules(engine, staged))]
  for (const column of columns) {
    const read = await readColumn(engine, staged, column, recipe)
    await createOddTable(engine, oddTable(staged, column), READERS[column.type]!.value, read)
    const { id, header, type } = column
    const asksYear = read.some(({ reading }) => reading.asks === 'no_year')
    const years = asksYear ? await yearsIn(engine, staged.table, column.cell, read, titles) : []
    questions.push(
      ...questionsOf({ id, header, isDate: type === 'date' || type === 'period', years }, read),
    )
    rules.push(...rulesOf(header, read))
  }
  return { odd: new Set(columns.map(({ id }) => id)), questions, rules }
}

function sourcesOf(
  { present, cell, header }: StagedCells,
  recipe: Recipe,
  titles: readonly string[],
) {
  const isScaled = answerTo(recipe, 'unit_in_preamble', '') === 'scale'
  const inTitles = isScaled ? zerosInTitles(titles) : 0
  return present
    .filter(({ type }) => isRead(type))
    .map((column): Source => {
      const text = cell(column.id)
      const scale =
        column.type === 'count' ? scaleOf(zerosInHeader(header(column.id)), inTitles) : null
      const usual = scale === null ? READERS[column.type]!.usual : null
      const isOdd = usual ? `${text} <> '' AND NOT ${usual.is}(${text})` : `${text} <> ''`
      return { ...column, cell: text, header: header(column.id), isOdd, scale }
    })
}

function scaleOf(inHeader: number, inTitles: number): CellColumn['scale'] {
  if (inHeader > 0) return { zeros: inHeader, from: 'header' }
  return inTitles > 0 ? { zeros: inTitles, from: 'titles' } : null
}

async function oddColumns(engine: Engine, { table }: StagedCells, columns: readonly Source[]) {
  if (columns.length === 0) return []
  const tests = columns.map(({ id, isOdd }) => `coalesce(bool_or(${isOdd}), false) AS ${id}`)
  const [row] = await engine.rows(`SELECT ${tests.join(', ')} FROM ${table} AS s`)
  return columns.filter(({ id }) => row?.[id] === true)
}

const CELLS_IN_TURN = 5000

/** A column's odd cells, in the order in which they stand in the file. */
async function readColumn(
  engine: Engine,
  { table }: StagedCells,
  { cell, header, isOdd, scale, type }: Source,
  recipe: Recipe,
): Promise<readonly ReadCell[]> {
  const rows = await engine.rows(
    `SELECT ${cell} AS cell, count(*)::INTEGER AS n, min(s.line) AS line FROM ${table} AS s WHERE ${isOdd} GROUP BY ${cell} ORDER BY line, cell`,
  )
  const [usual] = await engine.rows(
    `SELECT count(*) > 0 AS some FROM (SELECT 1 FROM ${table} AS s WHERE ${cell} <> '' AND NOT (${isOdd}) LIMIT 1)`,
  )
  const { see, read } = READERS[type]!.reader({
    header,
    hasUsual: usual?.['some'] === true,
    scale,
    choice: (rule) => answerTo(recipe, rule, header),
  })
  const texts = await inTurns(
    rows,
    (row) => {
      const text = String(row['cell'])
      const tidied = tidy(text)
      see(tidied)
      return { text, tidied, count: Number(row['n']) }
    },
    CELLS_IN_TURN,
  )
  return inTurns(
    texts,
    ({ text, tidied, count }): ReadCell => ({
      cell: text,
      tidied,
      count,
      reading: worded(text, tidied, read(tidied)),
    }),
    CELLS_IN_TURN,
  )
}

/** A cell that is read as it stands, but for its width or the spaces around it. */
function worded(cell: string, tidied: string, reading: CellReading): CellReading {
  const isPlain = reading.rule === null && reading.fault === null && reading.value !== null
  if (!isPlain || cell === tidied) return reading
  return { ...reading, rule: isFullWidth(cell) ? 'fullwidth' : 'trimmed' }
}

/** SQL of a cell's value and state; `odd` is the alias under which the column's odd cells are joined, if it has any. */
export function readCellSql(type: Column['type'], cell: string, odd: string | null) {
  const usual = READERS[type]?.usual
  const value = usual?.value(cell) ?? 'NULL'
  const state = usual ? `CASE WHEN ${cell} = '' THEN 'nr' ELSE 'value' END` : "'nr'"
  if (odd === null) return { value, state }
  if (!usual) return { value: `${odd}.value`, state: `coalesce(${odd}.state, 'nr')` }
  const choose = (plain: string, other: string) =>
    `CASE WHEN ${odd}.cell IS NULL THEN ${plain} ELSE ${other} END`
  return { value: choose(value, `${odd}.value`), state: choose(state, `${odd}.state`) }
}
