import type { Quote } from '../recipe.ts'

/** A record of a text, as it stands and cell by cell. */
export interface TextRecord {
  /** Physical line, or number of the record in a sheet; 1-based. */
  line: number
  text: string
  cells: readonly string[]
}

export interface Splitting {
  delimiter: string
  quote: Quote
  /** Records wanted. */
  most: number
  /** The text is all there is; otherwise its last record may be cut off, and is left out. */
  whole: boolean
  /** Lines are records. */
  byRecord?: boolean
}

// As the scanner has it: a quoted cell of more lines than this was never closed.
const MAX_CELL_LINES = 200

/** The first records of a text, by the same rules as the scanner's. */
export function splitRecords(text: string, splitting: Splitting): readonly TextRecord[] {
  const { delimiter, quote, most, whole, byRecord = false } = splitting
  const records: TextRecord[] = []
  let line = 1
  for (let at = 0; at < text.length && records.length < most; ) {
    const { cells, end, isOpen } = recordAt(text, at, delimiter, quote)
    if (!whole && (end === text.length || isOpen)) break
    const record = text.slice(at, end)
    records.push({ line, text: record, cells })
    line += byRecord ? 1 : linesIn(record)
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return records
}

/** The cells of one record. */
export const cellsOf = (record: string, delimiter: string, quote: Quote = '"') =>
  recordAt(record, 0, delimiter, quote).cells

function recordAt(text: string, from: number, delimiter: string, quote: Quote) {
  const cells: string[] = []
  for (let at = from; ; ) {
    const start = skipSpaces(text, at)
    const isQuoted = text[start] === quote
    const cell = isQuoted
      ? quotedCell(text, start, delimiter, quote)
      : plainCell(text, at, delimiter)
    if (!cell) return strayRecord(text, from, start, delimiter, quote)
    cells.push(cell.value)
    if (!text.startsWith(delimiter, cell.end)) return { cells, end: cell.end, isOpen: false }
    at = cell.end + delimiter.length
  }
}

function plainCell(text: string, from: number, delimiter: string) {
  let end = from
  while (end < text.length && !text.startsWith(delimiter, end) && !isLineEnd(text, end)) end++
  return { value: text.slice(from, end), end }
}

/** Null where the quotes make no sense: text behind the closing one, or none that closes. */
function quotedCell(text: string, start: number, delimiter: string, quote: Quote) {
  let close = text.indexOf(quote, start + 1)
  while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2)
  if (close < 0) return null
  const end = skipSpaces(text, close + 1)
  const isEnd = end === text.length || text.startsWith(delimiter, end) || isLineEnd(text, end)
  const value = text.slice(start + 1, close).replaceAll(quote + quote, quote)
  return isEnd && linesIn(value) <= MAX_CELL_LINES ? { value, end } : null
}

/** A record whose quotes make no sense ends with the line on which they open. */
function strayRecord(text: string, from: number, at: number, delimiter: string, quote: Quote) {
  let end = at
  while (end < text.length && !isLineEnd(text, end)) end++
  const isOpen = text.indexOf(quote, at + 1) < 0
  return { cells: text.slice(from, end).split(delimiter), end, isOpen }
}

function skipSpaces(text: string, from: number) {
  let at = from
  while (text[at] === ' ') at++
  return at
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || text[at] === '\r'

const linesIn = (text: string) => 1 + (text.match(/\r\n|\r|\n/g)?.length ?? 0)
