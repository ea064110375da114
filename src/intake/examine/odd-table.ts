import { inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import type { ReadCell } from '../values/account.ts'
import { quoted } from './staged-cells.ts'

// Above this, cells go to the engine as a file: parsing that many literals takes longer.
const MOST_LITERALS = 2000
// Twice the longest record of a file, which quotes may double once more, and the other fields.
const LONGEST_LINE = 1 << 22

const FIELDS = ['cell', 'blank', 'value', 'state', 'fault'] as const

/** `CREATE TABLE` of read cells: cell, blank, value, state, fault. `valueSql` makes a value of its text. */
export async function createOddTable(
  engine: Engine,
  name: string,
  valueSql: (text: string) => string,
  read: readonly ReadCell[],
) {
  const create = (from: string) => `CREATE TABLE ${name} AS
SELECT cell, blank = 'true' AS blank, ${valueSql("nullif(value, '')")} AS value, state, nullif(fault, '') AS fault FROM ${from}`
  const rows = read.map(fieldsOf)
  if (rows.length <= MOST_LITERALS) return engine.exec(inline(create(UNNESTED), lists(rows)))
  const path = await engine.addFile(csvOf(rows))
  try {
    await engine.exec(create(`read_csv(${quoted(path)}, ${OPTIONS})`))
  } finally {
    await engine.removeFile(path)
  }
}

type Fields = readonly [cell: string, blank: string, value: string, state: string, fault: string]

const fieldsOf = ({ cell, tidied, reading }: ReadCell): Fields => [
  cell,
  String(tidied === ''),
  reading.value ?? '',
  reading.state,
  reading.fault ?? '',
]

const UNNESTED = `(SELECT ${FIELDS.map((field) => `unnest($${field}::VARCHAR[]) AS ${field}`).join(', ')})`

const lists = (rows: readonly Fields[]) =>
  Object.fromEntries(FIELDS.map((field, i) => [field, rows.map((row) => row[i]!)]))

const OPTIONS = [
  'auto_detect = false',
  'header = false',
  "delim = ','",
  `quote = '"'`,
  `escape = '"'`,
  `new_line = '\\n'`,
  'allow_quoted_nulls = false',
  'strict_mode = true',
  `max_line_size = ${LONGEST_LINE}`,
  `columns = {${FIELDS.map((field) => `'${field}': 'VARCHAR'`).join(', ')}}`,
].join(', ')

const PIECE = 10_000

/** The rows as CSV, joined by the ten thousand, since one text may not hold a file's worth. */
function csvOf(rows: readonly Fields[]) {
  const pieces: string[] = []
  for (let at = 0; at < rows.length; at += PIECE) {
    const lines = rows.slice(at, at + PIECE).map((row) => `${row.map(inQuotes).join(',')}\n`)
    pieces.push(lines.join(''))
  }
  return new Blob(pieces)
}

const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`
