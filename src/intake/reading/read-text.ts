import { AppError } from '#errors.ts'
import { tooLarge } from '../doors/refusals.ts'
import { answerTo, type Recipe } from '../recipe.ts'
import type { ColumnMatch, Encoding } from '../report.ts'
import { delimitersOf, isOddDelimiter, WIDE_COMMA } from '../structure/delimiters.ts'
import { previewOf } from '../structure/preview.ts'
import { type Dialect, type Given, sniff } from '../structure/sniff.ts'
import { splitRecords } from '../structure/split-records.ts'
import { ruleOf, type Structure, structureOf } from '../structure/structure.ts'
import { filledColumnsEnd } from '../structure/trailing-columns.ts'
import { type Piece, utf8Pieces } from '../text/decode.ts'
import { narrowed } from '../text/narrow.ts'
import { readingsRemover } from '../text/readings.ts'
import { readableMarks, salvagedPieces } from '../text/salvage.ts'
import { isOneByte } from '../text/scan-bytes.ts'
import type { Found, NamedBlob, OnShare } from './read.ts'
import { createScanner } from './scan.ts'
import type { Sorted } from './scanned.ts'

/** A file to be read, how, and who hears of it. */
export interface Source {
  file: NamedBlob
  recipe: Recipe
  name: string
  onShare: OnShare
  signal?: AbortSignal | undefined
}

export interface Manner {
  /** The text is a sheet: commas between its cells, and a record is a line. */
  isSheet?: boolean
  /** Bytes that are no text in the encoding cost their record, not the file. */
  salvages?: boolean
  /** The reader asked for this encoding. */
  isAsked?: boolean
}

const SAMPLE = 1 << 20
const LINES = 30

/**
 * Reads a text in one encoding; all that is known of it goes into `found`, also when the reading fails.
 * `encoding_unknown` when the encoding does not allow the text.
 */
export async function readText(found: Found, source: Source, encoding: Encoding, manner: Manner) {
  const { file, onShare, signal } = source
  const offsets: number[] | null = manner.salvages ? [] : null
  const pieces = offsets ? salvagedPieces(file, encoding, offsets) : utf8Pieces(file, encoding)
  found.encoding = encoding
  let begun: Begun | undefined
  let hasMarks = false
  for await (const piece of pieces) {
    signal?.throwIfAborted()
    begun ??= begin(found, piece, source, manner, offsets)
    begun.push(piece)
    hasMarks ||= piece.hasMarks
    onShare(piece.share)
  }
  if (!begun) throw new AppError('file_empty')
  const scanned = { ...begun.end(), hasMarks }
  if (manner.salvages) checkBadLines(scanned, encoding, manner)
  found.scanned = scanned
  await finishColumns(found, begun.structure, signal)
}

interface Begun {
  structure: Structure
  push(piece: Piece): void
  end(): Sorted
}

/** Recognises the file by its first piece, and starts to scan it. */
function begin(
  found: Found,
  first: Piece,
  { recipe, name }: Source,
  manner: Manner,
  offsets: readonly number[] | null,
): Begun {
  const bytes = readableMarks(first.bytes.subarray(0, SAMPLE))
  const sample = new TextDecoder().decode(bytes, { stream: true })
  const isWhole = first.share === 1 && first.bytes.length <= SAMPLE
  const keepsWide = answerTo(recipe, 'fullwidth_delimiter', '') === 'keep'
  const dialect = sniffed(found, sample, isWhole, {
    quote: manner.isSheet ? '"' : recipe.quote,
    header: recipe.header,
    byRecord: manner.isSheet ?? false,
    delimiters: manner.isSheet ? [','] : delimitersOf(recipe, keepsWide),
    hasOdd: answerTo(recipe, 'odd_delimiter', '') !== 'keep',
  })
  const { delimiter, quote } = dialect
  const structure = structureOf(dialect, recipe, name)
  const { failure, raw, width: _, ...facts } = structure
  Object.assign(found, { delimiter, quote, ...facts })
  if (failure) throw new AppError(failure.code, failure.facts)
  const removesReadings = answerTo(recipe, 'readings', '') === 'remove'
  const readings = removesReadings ? readingsRemover() : null
  const scanner = createScanner({
    delimiter,
    quote,
    header: dialect.place,
    width: raw.length,
    restored: recipe.restored,
    byRecord: manner.isSheet ?? false,
    offsets,
    rewrite: readings?.rewrite ?? null,
  })
  const narrow = isOneByte(delimiter) ? null : narrowed(delimiter)
  return {
    structure,
    push: (piece) =>
      told(sample, dialect, () =>
        scanner.push(narrow ? narrow(piece.bytes, piece.share === 1) : piece.bytes),
      ),
    end() {
      const scanned = checked(
        told(sample, dialect, () => scanner.end()),
        dialect,
      )
      found.rules = [
        ...found.rules,
        ...(readings?.rules() ?? []),
        ...(manner.isSheet ? [] : delimiterRule(dialect, scanned.read)),
      ]
      return scanned
    },
  }
}

/** The same as `sniff`; of a text that is no table, `found` keeps the first lines. */
function sniffed(found: Found, text: string, whole: boolean, given: Given): Dialect {
  try {
    return sniff(text, whole, given)
  } catch (error) {
    const lines = splitRecords(text, { delimiter: '\0', quote: '"', most: LINES, whole })
    found.preview = previewOf(lines, { record: 0, rows: 0 }, [], 1)
    throw error
  }
}

/** Tells of a delimiter that is not one of the usual bytes, by the first record that it splits. */
function delimiterRule({ delimiter, place, records, width }: Dialect, read: number) {
  if (delimiter !== WIDE_COMMA && !isOddDelimiter(delimiter)) return []
  const first = records.slice(place.record).find(({ cells }) => cells.length === width)
  const uses = first ? [{ from: first.text, to: first.cells.join(' | ') }] : []
  return ruleOf(delimiter === WIDE_COMMA ? 'fullwidth_delimiter' : 'odd_delimiter', uses, read)
}

/** Says, when a quote is never closed, how the file would read if its quotes meant nothing. */
function told<T>(sample: string, { delimiter, quote, width }: Dialect, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'quote_unclosed') throw error
    const other = quote === '"' ? "'" : '"'
    const records = splitRecords(sample, { delimiter, quote: other, most: 200, whole: true })
    const regular = records.filter(({ cells }) => cells.length === width).length
    const facts = { ...error.facts, quote: other, records: records.length, regular }
    throw new AppError('quote_unclosed', facts, error)
  }
}

/** The scanner and the sniffer must have the same records for the header. */
function checked(scanned: Sorted, { place, records, delimiter, quote }: Dialect) {
  const most = place.rows
  const scannedRows = splitRecords(scanned.header, { delimiter, quote, most, whole: true })
  const rows = records.slice(place.record, place.record + place.rows)
  const isSame =
    scannedRows.length === rows.length &&
    rows.every(({ cells }, i) => cells.join('\0') === scannedRows[i]?.cells.join('\0'))
  if (!isSame) throw new AppError('not_a_table')
  return scanned
}

// More columns than this take an engine in a browser more memory than it has.
const MOST_COLUMNS = 2000

const FEW = 10

/** Refuses an encoding in which more than a few lines are no text. */
function checkBadLines({ badBytes, read }: Sorted, tried: Encoding, { isAsked = false }: Manner) {
  if (isAsked) return
  const most = read < FEW ? 0 : Math.max(1, Math.floor(read / 1000))
  if (badBytes.length > most) throw new AppError('encoding_unknown', { tried })
}

/** Drops the columns at the end that have neither header nor cells, and names those that have some after all. */
async function finishColumns(found: Found, { raw, width }: Structure, signal?: AbortSignal) {
  const { scanned, columns } = found
  if (!scanned) return
  const repeated = { from: scanned.header, to: '' }
  found.rules = [...found.rules, ...ruleOf('repeated_headers', [repeated], scanned.repeatedHeaders)]
  const from = columns.findIndex(({ header }) => header === '')
  if ((from < 0 ? columns.length : from) > MOST_COLUMNS) throw tooLarge('columns', MOST_COLUMNS)
  if (from < 0) return
  const end = await filledColumnsEnd(scanned, from, signal)
  if (end > MOST_COLUMNS) throw tooLarge('columns', MOST_COLUMNS)
  // Records may lack the cells of empty columns; those that have them may have more than there are columns.
  found.columns = columns
    .filter(({ index }) => index < Math.max(end, width))
    .map((column) => (isNameless(column, end) ? named(column) : column))
  const empty = { from: `${end + 1}–${raw.length}`, to: '' }
  found.rules = [...found.rules, ...ruleOf('empty_columns', [empty], raw.length - end)]
}

const isNameless = ({ header, index }: ColumnMatch, end: number) => header === '' && index < end

const named = (column: ColumnMatch): ColumnMatch => ({
  ...column,
  header: `列${column.index + 1}`,
  keep: true,
})
