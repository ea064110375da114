import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { extractOf } from '#schema/extracts.ts'
import { dimensionsSql } from './dimensions.ts'
import { type Fault, faultsOf } from './faults-sql.ts'
import { insertSql } from './insert-sql.ts'
import { mapCategories, mapLabels } from './map-labels.ts'
import { oddCellsSql, oddColumns } from './odd-cells.ts'
import { placeRegions, placeRounds } from './places.ts'
import type { Staged } from './stage.ts'
import { isPlaced, quoted, type StagedCells, stagedCells } from './staged-cells.ts'
import { takeAside } from './take-aside.ts'
import { transaction } from './transaction.ts'
import type { Understood } from './understood.ts'

/** What a settled file puts into the `file` table beside its counts. */
export interface Settling extends Understood {
  fileId: number
  name: string
  bytes: number
}

const ASIDE = ['header', 'title', 'blank', 'total', 'comment'].map(quoted).join(', ')

/**
 * Staged text → typed rows, rejects and set-aside rows, in one transaction: the file is there whole or not at all.
 * Labels and odd cells are read once each; cells that can't be read reject their row, one reject for each cell.
 */
export async function settle(engine: Engine, file: Settling, tables: Staged): Promise<void> {
  const { fileId } = file
  const staged = stagedCells({ ...file, extract: extractOf(file.extract) })
  await takeAside(engine, tables, staged)
  const odd = await oddColumns(engine, staged)
  for (const create of oddCellsSql(staged, odd)) await engine.exec(create)
  await mapLabels(engine, staged)
  await mapCategories(engine, staged)
  const dimensions = await place(engine, staged, odd)
  const faults = await present(engine, faultsOf(staged, odd))
  await transaction(engine, [
    `INSERT INTO set_aside SELECT ${fileId}, line, reason, record FROM ${tables.aside} WHERE reason IN (${ASIDE})`,
    `INSERT INTO reject SELECT ${fileId}, line, '', '', '', reason, record FROM ${tables.aside} WHERE reason NOT IN (${ASIDE})`,
    ...rejectsSql(staged, faults),
    insertSql(staged, odd),
    ...dimensions,
    fileSql(file),
  ])
}

async function place(engine: Engine, staged: StagedCells, odd: ReadonlySet<string>) {
  if (!isPlaced(staged.extract)) return []
  const regions = await placeRegions(engine, staged)
  const rounds = await placeRounds(engine, staged, odd, regions)
  return dimensionsSql(regions, rounds, staged.fileId, staged.extract.table)
}

/** Those faults that the file has. */
async function present(engine: Engine, faults: readonly Fault[]) {
  if (faults.length === 0) return []
  const tests = faults.map(({ test }, i) => `SELECT ${i} AS i, ${test} AS is_present`)
  const rows = await engine.rows(`${tests.join(' UNION ALL ')} ORDER BY i`)
  return faults.filter((_, i) => rows[i]?.['is_present'] === true)
}

function rejectsSql({ fileId, table, record }: StagedCells, faults: readonly Fault[]) {
  if (faults.length === 0) return []
  return [
    `INSERT INTO reject
SELECT ${fileId}, f.line, f.column_id, f.header, f.value, f.reason, ${record}
FROM (${faults.map(({ sql }) => sql).join('\nUNION ALL ')}) AS f(line, column_id, header, value, reason)
JOIN ${table} AS s USING (line)`,
    `DELETE FROM ${table} WHERE line IN (SELECT line FROM reject WHERE file_id = ${fileId})`,
  ]
}

/** The file's own row; what was loaded and rejected is counted in the tables, what was read by the scanner. */
function fileSql({ fileId, name, extract, sha256, bytes, encoding, delimiter, scanned }: Settling) {
  const count = (from: string) =>
    `(SELECT count(*) FROM ${from} WHERE file_id = ${fileId})::INTEGER`
  const rejected = `(SELECT count(DISTINCT line) FROM reject WHERE file_id = ${fileId})::INTEGER`
  return inline(
    `INSERT INTO file SELECT ${fileId}, $name, $extract, $sha256, $bytes::DOUBLE, $encoding, $delimiter, $read::INTEGER,
  ${count(extractOf(extract).table)}, ${rejected}, ${count('set_aside')}`,
    { name, extract, sha256, bytes, encoding, delimiter, read: scanned.read },
  )
}
