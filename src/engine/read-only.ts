import { AppError } from '#errors.ts'
import type { Engine, Params, Row } from './engine.ts'

/** A column of an answer, with its type as DuckDB calls it. */
export interface AnswerColumn {
  name: string
  type: string
}

/** What a reader's own question brought back. */
export interface Answer {
  columns: readonly AnswerColumn[]
  /** Columns by position, `c0` `c1` …: a reader may give two columns one name. */
  rows: readonly Row[]
  /** Whether there are more rows than were asked for. */
  isCut: boolean
}

interface Asked {
  /** At most so many rows. */
  limit: number
  signal?: AbortSignal | undefined
}

/**
 * Answers a query as a reader wrote it and changes nothing: it runs as a subquery, where SQL knows no statement
 * that changes data. Whole numbers beyond 32 bits, decimals, dates and nested values come as text.
 * Throws `query_not_single` when the text is more or less than one query.
 */
export async function ask(
  engine: Engine,
  sql: string,
  params: Params,
  { limit, signal }: Asked,
): Promise<Answer> {
  const query = singleQuery(sql)
  const described = await engine.rows(`DESCRIBE FROM (\n${query}\n)`, params, signal)
  const columns = described.map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
  }))
  const names = columns.map((_, i) => `c${i}`)
  const cells = columns.map(({ type }, i) => `${plainCell(`c${i}`, type)} AS c${i}`)
  const rows = await engine.rows(
    `SELECT ${cells.join(', ')} FROM (\n${query}\n) AS answer(${names.join(', ')}) LIMIT ${limit + 1}`,
    params,
    signal,
  )
  return { columns, rows: rows.slice(0, limit), isCut: rows.length > limit }
}

const PLAIN = /^(?:VARCHAR|INTEGER|DOUBLE|BOOLEAN)$/
const SMALL = /^U?(?:TINY|SMALL)INT$/

function plainCell(name: string, type: string) {
  if (PLAIN.test(type)) return name
  if (SMALL.test(type)) return `${name}::INTEGER`
  return type === 'FLOAT' ? `${name}::DOUBLE` : `${name}::VARCHAR`
}

/** Strings, quoted names, dollar-quoted strings and comments; a `;`, `(` or `)` in them means nothing. */
const OPAQUE =
  /[eE]?'(?:[^']|'')*'|"(?:[^"]|"")*"|\$([A-Za-z_]*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g

/** The text without the `;` at its end, if it is one query that can stand between parentheses. */
function singleQuery(sql: string): string {
  const blank = sql.replace(OPAQUE, (text) => ' '.repeat(text.length))
  const end = /[;\s]*$/.exec(blank)!.index
  const bare = blank.slice(0, end)
  if (bare.trim() === '') throw new AppError('query_not_single', { kind: 'empty' })
  if (bare.includes(';')) throw new AppError('query_not_single', { kind: 'several' })
  if (/['"]|\/\*|\$[A-Za-z_]*\$/.test(bare))
    throw new AppError('query_not_single', { kind: 'quote' })
  let depth = 0
  for (const [sign] of bare.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1
    if (depth < 0) break
  }
  if (depth !== 0) throw new AppError('query_not_single', { kind: 'parenthesis' })
  return sql.slice(0, end)
}
