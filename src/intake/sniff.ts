import Papa from 'papaparse'
import { AppError } from '#errors.ts'
import { isComplete, matches } from './match.ts'

/** How a file is written, as far as its first records tell. */
export interface Dialect {
  delimiter: string
  /** 0-based record that holds the header. */
  headerRecord: number
  header: readonly string[]
}

interface Candidate extends Dialect {
  /** Columns of an extract that the header row names. */
  score: number
  /** Share of the records that have the usual number of cells. */
  consistency: number
  width: number
}

const DELIMITERS = [',', '\t', ';', '|']
const RECORDS = 200
const HEADER_WITHIN = 20

/**
 * Finds the delimiter and the header row in a file's first characters.
 * `not_a_table` when no delimiter gives two columns. `whole`: the text is the whole file.
 */
export function sniff(text: string, whole: boolean): Dialect {
  const lines = text.replace(/\r\n?/g, '\n')
  const [best] = DELIMITERS.map((delimiter) => candidate(lines, delimiter, whole)).sort(
    (a, b) => b.score - a.score || b.consistency - a.consistency || b.width - a.width,
  )
  if (!best || (best.score === 0 && best.width < 2)) throw new AppError('not_a_table')
  const { delimiter, headerRecord, header } = best
  return { delimiter, headerRecord, header }
}

/** The cells of one record. */
export function cellsOf(record: string, delimiter: string): readonly string[] {
  return parse(record.replace(/\r\n?/g, '\n'), delimiter)[0] ?? []
}

function parse(text: string, delimiter: string): readonly (readonly string[])[] {
  const options = { delimiter, newline: '\n', quoteChar: '"', header: false } as const
  return Papa.parse<string[]>(text, { ...options, skipEmptyLines: false, preview: RECORDS }).data
}

function candidate(text: string, delimiter: string, whole: boolean): Candidate {
  const all = parse(text, delimiter)
  const records = whole || all.length === RECORDS ? all : all.slice(0, -1)
  const filled = records.filter((record) => record.some((cell) => cell.trim() !== ''))
  const width = usualWidth(filled)
  const regular = filled.filter((record) => record.length === width).length
  const scores = records.slice(0, HEADER_WITHIN).map(scoreOf)
  const score = Math.max(0, ...scores)
  const headerRecord =
    score > 0 ? scores.indexOf(score) : Math.max(0, records.indexOf(filled[0] ?? []))
  const header = records[headerRecord] ?? []
  const consistency = width < 2 ? 0 : regular / Math.max(1, filled.length)
  return { delimiter, headerRecord, header, score, consistency, width }
}

function scoreOf(cells: readonly string[]) {
  const [best] = matches(cells)
  if (!best || best.found < 2) return 0
  return best.found + (isComplete(best) ? 0.5 : 0)
}

function usualWidth(records: readonly (readonly string[])[]) {
  const counts = new Map<number, number>()
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)
  return usual?.[0] ?? 0
}
