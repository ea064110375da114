import type { Engine } from '#engine/engine.ts'
import { extracts } from '#schema/extracts.ts'
import { transaction } from './transaction.ts'

const BY_FILE = [...extracts.map(({ table }) => table), 'file', 'reject', 'set_aside']
const PLACED = ['round_total', 'problem', 'clue', 'inspection']

/** Takes files out of every table, and the regions and rounds that no other file names. */
export async function forget(engine: Engine, fileIds: readonly number[]): Promise<void> {
  await transaction(engine, [...forgetRows(fileIds), ...forgetPlaces()])
}

/** Statements that take the rows of files out of every table. */
export function forgetRows(fileIds: readonly number[]): readonly string[] {
  const ids = fileIds.join(', ')
  return BY_FILE.map((table) => `DELETE FROM ${table} WHERE file_id IN (${ids})`)
}

/** Statements that take out the regions and rounds that no file names. */
export function forgetPlaces(): readonly string[] {
  const rounds = PLACED.map((table) => `SELECT round_key FROM ${table}`).join(' UNION ALL ')
  return [
    `DELETE FROM round WHERE round_key NOT IN (SELECT round_key FROM (${rounds}) WHERE round_key IS NOT NULL)`,
    `DELETE FROM region WHERE region_key NOT IN (
  SELECT region_key FROM round
  UNION ALL
  SELECT unnest(string_split(path, '/')) FROM region WHERE region_key IN (SELECT region_key FROM round)
)`,
  ]
}
