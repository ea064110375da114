import type { Engine, Row } from '#engine/engine.ts'
import type { StagedRecords } from '../examine/stage.ts'
import { columnKind } from './column-kind.ts'
import type { DraftColumn } from './draft.ts'

const COLUMNS_AT_ONCE = 200
const CELLS_LOOKED_AT = 200_000
const CELLS_SENT = 20_000
const MOST_CELLS = 200
const LONGEST_CELL = 200

const EXAMPLES = 3

/** How full each column is, what its first distinct cells look like, and the first of them. */
export async function columnsIn(
  engine: Engine,
  { base, columns }: StagedRecords,
): Promise<DraftColumn[]> {
  const counts: Row = {}
  for (let at = 0; at < columns.length; at += COLUMNS_AT_ONCE) {
    const some = columns
      .slice(at, at + COLUMNS_AT_ONCE)
      .map(
        ({ index: i }) =>
          `count(*) FILTER (c${i} <> '')::INTEGER AS f${i}, approx_count_distinct(c${i})::INTEGER AS d${i}`,
      )
    Object.assign(counts, ...(await engine.rows(`SELECT ${some.join(', ')} FROM ${base}`)))
  }
  const cells = await firstCells(engine, base, columns.length)
  return columns.map(({ index, header }) => ({
    index,
    header,
    examples: (cells.get(`c${index}`) ?? []).slice(0, EXAMPLES),
    ...columnKind(cells.get(`c${index}`) ?? []),
    filled: Number(counts[`f${index}`]),
    distinct: Number(counts[`d${index}`]),
  }))
}

/** By column of the staging table. */
async function firstCells(engine: Engine, base: string, width: number) {
  const most = Math.max(EXAMPLES, Math.min(MOST_CELLS, Math.ceil(CELLS_SENT / Math.max(1, width))))
  const lines = Math.min(1000, Math.ceil(CELLS_LOOKED_AT / Math.max(1, width)))
  const rows =
    await engine.rows(`WITH head AS MATERIALIZED (SELECT * FROM ${base} ORDER BY line LIMIT ${lines})
SELECT name, left(cell, ${LONGEST_CELL}) AS cell FROM (UNPIVOT head ON COLUMNS('c[0-9]+') INTO NAME name VALUE cell) WHERE cell <> '' GROUP BY name, cell
QUALIFY row_number() OVER (PARTITION BY name ORDER BY min(line)) <= ${most} ORDER BY name, min(line)`)
  const cells = new Map<string, string[]>()
  for (const row of rows) {
    const name = String(row['name'])
    cells.set(name, [...(cells.get(name) ?? []), String(row['cell'])])
  }
  return cells
}
