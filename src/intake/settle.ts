import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { schemes } from '#schema/codes.ts'
import { extractOf } from '#schema/extracts.ts'
import { dimensionsSql } from './dimensions.ts'
import { inTurns } from './in-turns.ts'
import { readCategory, readCode, readCodes } from './labels.ts'
import { placeRegions, placeRounds } from './places.ts'
import { isPlaced, type SettleSql, settleSql } from './settle-sql.ts'
import type { Staged } from './stage.ts'
import { transaction } from './transaction.ts'
import type { Understood } from './understood.ts'

/** What a settled file puts into the `file` table beside its counts. */
export interface Settling extends Understood {
  fileId: number
  name: string
  bytes: number
}

/**
 * Staged text → typed rows, rejects and set-aside rows, in one transaction: the file is there whole or not at all.
 * Labels are read once each; cells that can't be read reject their row, one reject for each cell.
 */
export async function settle(engine: Engine, file: Settling, staged: Staged): Promise<void> {
  const { fileId } = file
  const extract = extractOf(file.extract)
  const sql = settleSql({ ...file, extract })
  await takeAside(engine, staged, sql)
  for (const create of sql.oddCells) await engine.exec(create)
  await mapLabels(engine, fileId, sql)
  await mapCategories(engine, fileId, sql)
  const placed = isPlaced(extract)
  const regions = placed ? await placeRegions(engine, fileId, sql) : []
  const rounds = placed ? await placeRounds(engine, fileId, sql, regions) : []
  const steps = [
    `INSERT INTO set_aside SELECT ${fileId}, line, reason, record FROM ${staged.aside} WHERE reason IN ('header', 'title', 'blank', 'total', 'comment')`,
    `INSERT INTO reject SELECT ${fileId}, line, '', '', '', reason, record FROM ${staged.aside} WHERE reason NOT IN ('header', 'title', 'blank', 'total', 'comment')`,
    ...rejectsSql(fileId, staged, sql, await faulty(engine, sql)),
    `DELETE FROM ${staged.table} WHERE line IN (SELECT line FROM reject WHERE file_id = ${fileId})`,
    sql.insert,
    ...dimensionsSql(regions, rounds, fileId, extract.table),
    fileSql(file),
  ]
  await transaction(engine, steps)
}

/** Totals and notes are records, but not rows of data. */
async function takeAside(engine: Engine, { table, aside }: Staged, sql: SettleSql) {
  const first = [...new Set(['s.c0', sql.cell('region')])]
  const words = first.map((cell) => `SELECT DISTINCT ${cell} AS cell FROM ${table} AS s`)
  const found = await engine.rows(
    `WITH word AS MATERIALIZED (${words.join(' UNION ')})
SELECT cell FROM word WHERE is_total(cell) OR is_note(cell) ORDER BY cell`,
  )
  if (found.length === 0) return
  const isTotal = first.map((cell) => `is_total(${cell})`).join(' OR ')
  const rest = `tidy(concat('', ${sql.cells.slice(1).join(', ')}))`
  const isNote = `CASE WHEN is_note(s.c0) THEN ${rest} = '' ELSE false END`
  await engine.exec(`INSERT INTO ${aside}
SELECT s.line, CASE WHEN ${isNote} THEN 'comment' ELSE 'total' END, ${sql.record} FROM ${table} AS s WHERE ${isTotal} OR ${isNote};
DELETE FROM ${table} WHERE line IN (SELECT line FROM ${aside})`)
}

/** The SELECTs of those columns that have faults. */
async function faulty(engine: Engine, { faults }: SettleSql): Promise<readonly string[]> {
  if (faults.length === 0) return []
  const tests = faults.map(({ test }, i) => `SELECT ${i} AS i, ${test} AS is_faulty`)
  const rows = await engine.rows(`${tests.join(' UNION ALL ')} ORDER BY i`)
  return faults.filter((_, i) => rows[i]?.['is_faulty'] === true).map(({ sql }) => sql)
}

function rejectsSql(
  fileId: number,
  { table }: Staged,
  { record }: SettleSql,
  faults: readonly string[],
): readonly string[] {
  if (faults.length === 0) return []
  return [
    `INSERT INTO reject
SELECT ${fileId}, f.line, f.column_id, f.header, f.value, f.reason, ${record}
FROM (${faults.join('\nUNION ALL ')}) AS f(line, column_id, header, value, reason)
JOIN ${table} AS s USING (line)`,
  ]
}

async function mapLabels(engine: Engine, fileId: number, { present, cell }: SettleSql) {
  const coded = present.filter(({ codes }) => codes)
  const read = []
  for (const { id, type, codes } of coded) {
    const labels = await engine.rows(`SELECT DISTINCT ${cell(id)} AS label FROM stg_${fileId} AS s`)
    for (const row of labels) {
      const label = String(row['label'])
      read.push({
        id,
        label,
        ...(type === 'codes' ? readCodes(codes!, label) : readCode(codes!, label)),
      })
    }
  }
  await engine.exec(
    inline(
      `CREATE TABLE stg_${fileId}_label AS
SELECT column_id, label, text_value(label) AS text, nullif(code, '') AS code, known = 'true' AS known FROM (
  SELECT unnest($ids::VARCHAR[]) AS column_id, unnest($labels::VARCHAR[]) AS label,
    unnest($codes::VARCHAR[]) AS code, unnest($known::VARCHAR[]) AS known
)`,
      {
        ids: read.map(({ id }) => id),
        labels: read.map(({ label }) => label),
        codes: read.map(({ code }) => code ?? ''),
        known: read.map(({ known }) => String(known)),
      },
    ),
  )
}

async function mapCategories(engine: Engine, fileId: number, { present, cell }: SettleSql) {
  const rows = present.some(({ type }) => type === 'category')
    ? await engine.rows(
        `SELECT DISTINCT ${cell('category')} AS label, ${cell('scheme')} AS scheme, ${cell('subcategory')} AS subcategory FROM stg_${fileId} AS s`,
      )
    : []
  const text = (name: string) => rows.map((row) => String(row[name]))
  const read = await inTurns(rows, (row) => {
    const scheme = readCode(schemes, String(row['scheme'])).code
    return readCategory(String(row['label']), scheme, String(row['subcategory']).trim())
  })
  await engine.exec(
    inline(
      `CREATE TABLE stg_${fileId}_category AS
SELECT *, text_value(label) AS text FROM (
  SELECT unnest($labels::VARCHAR[]) AS label, unnest($schemes::VARCHAR[]) AS scheme,
    unnest($subcategories::VARCHAR[]) AS subcategory, unnest($codes::VARCHAR[]) AS code
)`,
      {
        labels: text('label'),
        schemes: text('scheme'),
        subcategories: text('subcategory'),
        codes: read.map(({ code }) => code ?? 'Z8'),
      },
    ),
  )
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
