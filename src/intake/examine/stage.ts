import type { Engine } from '#engine/engine.ts'
import type { ExtractId } from '#schema/table.ts'
import type { Scanned } from '../reading/scanned.ts'
import type { Understood } from '../reading/understood.ts'
import type { Recipe } from '../recipe.ts'
import type { ColumnMatch } from '../report.ts'
import { baseOf, quoted } from './staged-cells.ts'

// A text that no cell holds, so that an empty cell stays an empty text.
const NEVER = '\u0001\u0002xunxi\u0002\u0001'
// Twice the longest record that the scanner hands on.
const MAX_LINE = 1 << 21

const REASONS = `CASE error_type::VARCHAR
    WHEN 'MISSING COLUMNS' THEN CASE WHEN is_note(ltrim(record, '"')) THEN 'comment' ELSE 'too_few_cells' END
    WHEN 'TOO MANY COLUMNS' THEN 'too_many_cells'
    WHEN 'LINE SIZE OVER MAXIMUM' THEN 'line_too_long'
    WHEN 'INVALID ENCODING' THEN 'bad_encoding'
    ELSE 'stray_quote'
  END`

/** A file's records as text in the engine, and how they are read. */
export interface StagedRecords {
  /** Table of the records that may be rows of data: line, c0, c1, … */
  base: string
  /** Table of the other records: line, reason, record, value. */
  aside: string
  columns: readonly ColumnMatch[]
  /** As in the file. */
  delimiter: string
  /** In the text that the scanner hands on, and in the records of `aside` that DuckDB's reader refused. */
  cut: string
  extract: ExtractId
  recipe: Recipe
}

/** Loads a scanned file's records as text. Nothing is typed and nothing is dropped. */
export async function stage(
  engine: Engine,
  { scanned, delimiter, columns, extract }: Understood,
  recipe: Recipe,
  fileId: number,
): Promise<StagedRecords> {
  const base = baseOf(fileId)
  const aside = `${base}_aside`
  const cut = scanned.delimiter
  const fields = ["'line': 'INTEGER'", ...columns.map(({ index }) => `'c${index}': 'VARCHAR'`)]
  const clean = await engine.addFile(scanned.clean)
  const kept = await engine.addFile(scanned.aside)
  try {
    await engine.exec(`CREATE TABLE ${base} AS SELECT * FROM ${reader(clean, fields, cut, fileId)}`)
    await engine.exec(`CREATE TABLE ${aside} AS
SELECT *, '' AS value FROM ${reader(kept, ["'line': 'INTEGER'", "'reason': 'VARCHAR'", "'record': 'VARCHAR'"], ',', null)}
UNION ALL
SELECT line, any_value(${REASONS}), any_value(record), '' FROM (
  SELECT
    split_part(csv_line, ${quoted(cut)}, 1)::INTEGER AS line,
    error_type,
    substr(csv_line, strpos(csv_line, ${quoted(cut)}) + 1) AS record
  FROM rejects_${fileId}
) GROUP BY line`)
    await engine.exec(
      [
        `DROP TABLE rejects_${fileId}`,
        `DROP TABLE rejects_scan_${fileId}`,
        ...offsetsSql(aside, scanned),
        ...(scanned.hasMarks ? [withoutMarksSql(base, columns)] : []),
      ].join('; '),
    )
  } finally {
    await engine.removeFile(clean)
    await engine.removeFile(kept)
  }
  return { base, aside, columns, delimiter, cut, extract, recipe }
}

/** Takes byte order marks off the cells: text that begins with one reaches the page without it, and is then no key. */
function withoutMarksSql(base: string, columns: readonly ColumnMatch[]) {
  const cells = columns.map(({ index }) => `c${index} = ltrim(c${index}, chr(65279))`)
  return `UPDATE ${base} SET ${cells.join(', ')}`
}

/** Says of a record with bytes that are no text where the first of them stands. */
function offsetsSql(aside: string, { badBytes }: Scanned) {
  if (badBytes.length === 0) return []
  const places = badBytes.map(({ line, offset }) => `(${line}, '@${offset}')`)
  return [
    `UPDATE ${aside} SET value = bad.place FROM (VALUES ${places.join(', ')}) AS bad(line, place) WHERE ${aside}.line = bad.line AND reason = 'bad_encoding'`,
  ]
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
