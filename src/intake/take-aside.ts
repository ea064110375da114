import type { Engine } from '#engine/engine.ts'
import type { Staged } from './stage.ts'
import { ABSENT, type StagedCells } from './staged-cells.ts'

/** Moves totals and notes, which are records but not rows of data, to those set aside. */
export async function takeAside(engine: Engine, { aside }: Staged, staged: StagedCells) {
  const { table, cell, cells, record } = staged
  const first = [...new Set(['s.c0', cell('region')])].filter((text) => text !== ABSENT)
  const words = first.map((text) => `SELECT DISTINCT ${text} AS cell FROM ${table} AS s`)
  const found = await engine.rows(
    `WITH word AS MATERIALIZED (${words.join(' UNION ')})
SELECT cell FROM word WHERE is_total(cell) OR is_note(cell) ORDER BY cell LIMIT 1`,
  )
  if (found.length === 0) return
  const isTotal = first.map((text) => `is_total(${text})`).join(' OR ')
  const rest = `tidy(concat('', ${cells.slice(1).join(', ')}))`
  const isNote = `CASE WHEN is_note(s.c0) THEN ${rest} = '' ELSE false END`
  await engine.exec(`INSERT INTO ${aside}
SELECT s.line, CASE WHEN ${isNote} THEN 'comment' ELSE 'total' END, ${record} FROM ${table} AS s WHERE ${isTotal} OR ${isNote};
DELETE FROM ${table} WHERE line IN (SELECT line FROM ${aside})`)
}
