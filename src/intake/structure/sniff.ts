import { AppError } from '#errors.ts'
import type { HeaderPlace, Quote, Recipe } from '../recipe.ts'
import { oddDelimitersIn, signsIn } from './delimiters.ts'
import { findHeader } from './header-place.ts'
import { splitRecords, type TextRecord } from './split-records.ts'

/** How a file is written, as far as its first records tell. */
export interface Dialect {
  delimiter: string
  quote: Quote
  place: HeaderPlace
  records: readonly TextRecord[]
  /** Cells that most records have. */
  width: number
}

interface Candidate extends Dialect {
  /** Columns of an extract that the header row names. */
  score: number
  /** Share of the records that have the usual number of cells. */
  consistency: number
}

const RECORDS = 200

/** What of a dialect is given, and need not be found. */
export type Given = Pick<Recipe, 'quote' | 'header'> & {
  delimiters: readonly string[]
  /** Other delimiters may be found too. */
  hasOdd?: boolean
  /** Lines are records. */
  byRecord?: boolean
}

// Lines of which so many have the same cells between odd delimiters are a table, whatever their header says.
const REGULAR = 0.9

/**
 * Finds delimiter, quotes and header row in a file's first characters. An odd delimiter is one only where the usual
 * ones do not read. `not_a_table {signs}` when none of several delimiters gives two columns; so many `signs` may be meant as one.
 * `whole`: the text is the whole file.
 */
export function sniff(text: string, whole: boolean, given: Given): Dialect {
  const usual = bestOf(given.delimiters, text, whole, given)
  const isAsked = given.delimiters.length === 1
  const found = (isAsked || isRead(usual) ? null : oddDialect(text, whole, given, usual)) ?? usual
  const best = isAsked || !given.hasOdd ? found : (doubled(found, text, whole, given) ?? found)
  if (!best || (!isAsked && !isRead(best) && best.width < 2)) {
    throw new AppError('not_a_table', { signs: signsIn(text, whole).length })
  }
  const { score: _, consistency: __, ...dialect } = best
  return dialect
}

const isRead = (one: Candidate | undefined) => one !== undefined && one.score > 0

function bestOf(delimiters: readonly string[], text: string, whole: boolean, given: Given) {
  return delimiters
    .map((delimiter) => candidate(text, delimiter, whole, given))
    .sort((a, b) => b.score - a.score || b.consistency - a.consistency || b.width - a.width)[0]
}

function oddDialect(text: string, whole: boolean, given: Given, usual: Candidate | undefined) {
  if (!given.hasOdd) return null
  const odd = bestOf(oddDelimitersIn(text, whole), text, whole, given)
  const isRegular = odd !== undefined && odd.consistency >= REGULAR && (usual?.width ?? 0) < 2
  return odd && (isRead(odd) || isRegular) ? odd : null
}

const DOUBLED = /^[^,\t，]$/u

/** The same with the sign twice between cells, where every other cell is empty otherwise. */
function doubled(one: Candidate | undefined, text: string, whole: boolean, given: Given) {
  if (!one || one.width < 3 || !DOUBLED.test(one.delimiter)) return null
  const regular = one.records.filter(({ cells }) => cells.length === one.width)
  const isDoubled = regular.every(({ cells }) => cells.every((cell, i) => i % 2 === 0 || !cell))
  return isDoubled ? candidate(text, one.delimiter.repeat(2), whole, given) : null
}

function candidate(text: string, delimiter: string, whole: boolean, given: Given): Candidate {
  const quote = given.quote ?? (isSingleQuoted(text, delimiter) ? "'" : '"')
  const most = Math.max(RECORDS, (given.header?.record ?? 0) + RECORDS)
  const records = splitRecords(text, {
    delimiter,
    quote,
    most,
    whole,
    byRecord: given.byRecord ?? false,
  })
  const cells = records.map((record) => record.cells)
  const filled = cells.filter((record) => record.some((cell) => cell.trim() !== ''))
  const width = usualWidth(filled)
  const regular = filled.filter((record) => record.length === width).length
  const { place, score } = findHeader(cells)
  const consistency = width < 2 ? 0 : regular / Math.max(1, filled.length)
  return { delimiter, quote, place: given.header ?? place, records, width, score, consistency }
}

const LOOKED_AT = 1 << 16

/** Whether cells stand in `'`: at least two do, hardly one is left open, and none stands in `"`. */
function isSingleQuoted(text: string, delimiter: string): boolean {
  const head = text.slice(0, LOOKED_AT)
  const end = delimiter.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  const count = (quote: string, closed: boolean) => {
    const rest = closed ? `[^${quote}\\r\\n]*${quote} *(?=${end}|[\\r\\n]|$)` : ''
    return head.match(new RegExp(`(?:^|[\\r\\n]|${end}) *${quote}${rest}`, 'g'))?.length ?? 0
  }
  const closed = count("'", true)
  return closed > 1 && count("'", false) - closed <= closed / 10 && count('"', true) === 0
}

function usualWidth(records: readonly (readonly string[])[]) {
  const counts = new Map<number, number>()
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)
  return usual?.[0] ?? 0
}
