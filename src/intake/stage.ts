import type { Engine } from '#engine/engine.ts'
import type { Scanned } from './scanned.ts'

/** Staged files: tables of text, one row per record, its physical line in front. */
export interface Staged {
  table: string
  /** Records that DuckDB's reader refused, and those the scanner kept out: line, reason, record. */
  aside: string
}

// A text that no cell holds, so that an empty cell stays an empty text.
const NEVER = '\u0001\u0002xunxi\u0002\u0001'
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
// Twice the longest record that the scanner hands on.
const MAX_LINE = 1 << 21

const REASONS = `CASE error_type::VARCHAR
    WHEN 'MISSING COLUMNS' THEN CASE WHEN is_note(ltrim(record, '"')) THEN 'comment' ELSE 'too_few_cells' END
    WHEN 'TOO MANY COLUMNS' THEN 'too_many_cells'
    WHEN 'LINE SIZE OVER MAXIMUM' THEN 'line_too_long'
    WHEN 'INVALID ENCODING' THEN 'bad_encoding'
    ELSE 'stray_quote'
  END`

/** Loads a scanned file's records as text. Nothing is typed and nothing is dropped. */
export async function stage(
  engine: Engine,
  scanned: Scanned,
  delimiter: string,
  width: number,
  fileId: number,
): Promise<Staged> {
  const table = `stg_${fileId}`
  const aside = `stg_${fileId}_aside`
  const columns = [
    "'line': 'INTEGER'",
    ...Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`),
  ]
  const clean = await engine.addFile(scanned.clean)
  const kept = await engine.addFile(scanned.aside)
  try {
    await engine.exec(
      `CREATE TABLE ${table} AS SELECT * FROM ${reader(clean, columns, delimiter, fileId)}`,
    )
    await engine.exec(`CREATE TABLE ${aside} AS
SELECT * FROM ${reader(kept, ["'line': 'INTEGER'", "'reason': 'VARCHAR'", "'record': 'VARCHAR'"], ',', null)}
UNION ALL
SELECT line, any_value(${REASONS}), any_value(record) FROM (
  SELECT
    split_part(csv_line, ${quoted(delimiter)}, 1)::INTEGER AS line,
    error_type,
    substr(csv_line, strpos(csv_line, ${quoted(delimiter)}) + 1) AS record
  FROM rejects_${fileId}
) GROUP BY line`)
    await engine.exec(`DROP TABLE rejects_${fileId}; DROP TABLE rejects_scan_${fileId}`)
  } finally {
    await engine.removeFile(clean)
    await engine.removeFile(kept)
  }
  return { table, aside }
}

/** Takes the staging tables of a file away, however far it came. */
export async function unstage(engine: Engine, fileId: number) {
  const tables = await engine.rows(
    `SELECT table_name AS name FROM duckdb_tables()
WHERE regexp_full_match(table_name, '(stg|rejects|rejects_scan)_${fileId}(_.*)?') ORDER BY name`,
  )
  if (tables.length > 0)
    await engine.exec(tables.map(({ name }) => `DROP TABLE ${name}`).join('; '))
}

function reader(
  path: string,
  columns: readonly string[],
  delimiter: string,
  rejects: number | null,
) {
  const options = [
    'auto_detect = false',
    'header = false',
    `delim = ${quoted(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `new_line = '\\n'`,
    `columns = {${columns.join(', ')}}`,
    'strict_mode = true',
    'null_padding = false',
    `nullstr = ${quoted(NEVER)}`,
    `max_line_size = ${MAX_LINE}`,
    ...(rejects === null
      ? []
      : [
          'store_rejects = true',
          `rejects_table = 'rejects_${rejects}'`,
          `rejects_scan = 'rejects_scan_${rejects}'`,
          'rejects_limit = 0',
        ]),
  ]
  return `read_csv(${quoted(path)}, ${options.join(', ')})`
}
