import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { extractOf } from '#schema/extracts.ts'
import { dimensionsSql } from '../examine/dimensions.ts'
import type { Examined } from '../examine/examine.ts'
import type { StagedRecords } from '../examine/stage.ts'
import { isPlaced, quoted, recordSql } from '../examine/staged-cells.ts'
import type { Understood } from '../reading/understood.ts'
import { forgetPlaces, forgetRows } from './forget.ts'
import { insertSql } from './insert-sql.ts'
import { transaction } from './transaction.ts'

/** What a settled file puts into the `file` table beside its counts. */
export interface Settling extends Understood {
  fileId: number
  name: string
  bytes: number
}

/** Reasons, as a list in SQL, for which a record is no row of data; any other reason rejects it. */
export const ASIDE = ['header', 'title', 'blank', 'total', 'comment'].map(quoted).join(', ')

/**
 * Examined text → typed rows, rejects and set-aside rows, in one transaction: the file is there whole or not at all,
 * in place of what it was before if it was loaded already. A cell that can't be read rejects its record, one reject for each such cell.
 */
export async function settle(
  engine: Engine,
  file: Settling,
  records: StagedRecords,
  examined: Examined,
): Promise<void> {
  const { fileId } = file
  const { cells, odd, regions, rounds } = examined
  const dimensions = isPlaced(cells.extract)
    ? dimensionsSql(regions, rounds, fileId, cells.extract.table)
    : []
  await transaction(engine, [
    ...forgetRows([fileId]),
    `INSERT INTO set_aside SELECT ${fileId}, line, reason, record FROM ${records.aside} WHERE reason IN (${ASIDE})`,
    `INSERT INTO reject SELECT ${fileId}, line, '', '', value, reason, record FROM ${records.aside} WHERE reason NOT IN (${ASIDE})`,
    ...rejectsSql(fileId, records, examined),
    insertSql(cells, odd),
    ...dimensions,
    fileSql(file),
    ...forgetPlaces(),
  ])
}

function rejectsSql(fileId: number, records: StagedRecords, { cells }: Examined) {
  const { base, columns, delimiter } = records
  return [
    `INSERT INTO reject
SELECT ${fileId}, f.line, f.column_id, f.header, f.value, f.reason, ${recordSql(columns.length, delimiter)}
FROM (SELECT DISTINCT * FROM ${base}_reject) AS f JOIN ${base} AS s USING (line)`,
    `DELETE FROM ${cells.table} WHERE line IN (SELECT line FROM ${base}_reject)`,
  ]
}

/** The file's own row; what was loaded and rejected is counted in the tables, what was read by the scanner. */
function fileSql({ fileId, name, extract, sha256, bytes, encoding, delimiter, scanned }: Settling) {
  const records = (from: string) =>
    `(SELECT count(DISTINCT line) FROM ${from} WHERE file_id = ${fileId})::INTEGER`
  return inline(
    `INSERT INTO file SELECT ${fileId}, $name, $extract, $sha256, $bytes::DOUBLE, $encoding, $delimiter, $read::INTEGER,
  ${records(extractOf(extract).table)}, ${records('reject')}, ${records('set_aside')}`,
    { name, extract, sha256, bytes, encoding, delimiter, read: scanned.read },
  )
}
