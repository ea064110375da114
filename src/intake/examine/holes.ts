import type { Engine } from '#engine/engine.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import type { ColumnMatch } from '../report.ts'
import type { StagedRecords } from './stage.ts'

/** A column with the empty cells that merged cells leave behind. */
export interface Hole {
  column: ColumnMatch
  count: number
  examples: readonly string[]
}

const EXAMPLES = 3
// The least part of a column's cells that is empty where merged cells were saved as text.
const HOLLOW = 0.5
const HOLLOW_IDENTITY = 0.1
const IDENTITY = new Set(['region', 'round'])
const LABELS = new Set(['text', 'code', 'codes', 'category'])

/**
 * Label columns, left of all numbers, that look like merged cells saved as text: a value, empty cells below it, and
 * never the same value again in the next row.
 */
export async function holesOf(engine: Engine, records: StagedRecords): Promise<readonly Hole[]> {
  const { base } = records
  const hollow = await hollowColumns(engine, records)
  if (hollow.length === 0) return []
  const cells = hollow.map(
    ({ column: { index: i } }) => `c${i}, lag(c${i}) OVER lines AS before${i}`,
  )
  const tests = hollow.map(
    ({ column: { index: i } }) =>
      `arg_min(c${i}, line) <> '' AND count(*) FILTER (c${i} <> '' AND c${i} = before${i}) = 0 AS is_merged${i}`,
  )
  const [row] = await engine.rows(
    `SELECT ${tests.join(', ')} FROM (SELECT line, ${cells.join(', ')} FROM ${base} WINDOW lines AS (ORDER BY line))`,
  )
  const merged = hollow.filter(({ column }) => row?.[`is_merged${column.index}`] === true)
  const holes: Hole[] = []
  for (const { column, count } of merged)
    holes.push({ column, count, examples: await firstCells(engine, base, column) })
  return holes
}

async function hollowColumns(engine: Engine, { base, columns, extract }: StagedRecords) {
  const types = new Map(columnsOf(extractOf(extract)).map(({ id, type }) => [id, type]))
  const typeOf = ({ column }: ColumnMatch) => types.get(column ?? '') ?? 'text'
  const isLabel = (column: ColumnMatch) =>
    IDENTITY.has(typeOf(column)) || LABELS.has(typeOf(column))
  const fed = columns.filter(({ column }) => column !== null)
  const firstOther = fed.findIndex((column) => !isLabel(column))
  const labels = fed.filter(
    (column, i) =>
      IDENTITY.has(typeOf(column)) || (isLabel(column) && (firstOther < 0 || i < firstOther)),
  )
  if (labels.length === 0) return []
  const counts = labels.map(({ index: i }) => `count(*) FILTER (c${i} = '')::INTEGER AS n${i}`)
  const [row] = await engine.rows(
    `SELECT count(*)::INTEGER AS records, ${counts.join(', ')} FROM ${base}`,
  )
  const known = labels.map((column) => {
    const count = Number(row?.[`n${column.index}`])
    const isIdentity = IDENTITY.has(typeOf(column))
    const least = (isIdentity ? HOLLOW_IDENTITY : HOLLOW) * Number(row?.['records'])
    return { column, count, isIdentity, isHollow: count > 0 && count >= least }
  })
  // Cells are merged from the left: behind the first full column of labels, an empty cell is one that is not filled in.
  const end = known.findIndex(({ isIdentity, isHollow }) => !isIdentity && !isHollow)
  return known.filter(
    ({ isIdentity, isHollow }, i) => isHollow && (isIdentity || end < 0 || i < end),
  )
}

async function firstCells(engine: Engine, base: string, { index }: ColumnMatch) {
  const rows = await engine.rows(
    `SELECT c${index} AS cell FROM ${base} WHERE c${index} <> '' GROUP BY ALL ORDER BY min(line) LIMIT ${EXAMPLES}`,
  )
  return rows.map((row) => String(row['cell']))
}
