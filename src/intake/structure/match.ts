import { columnsOf, extracts, headersOf } from '#schema/extracts.ts'
import { mapCategory } from '#schema/map-category.ts'
import type { Extract } from '#schema/table.ts'
import type { Recipe } from '../recipe.ts'
import type { ColumnMatch } from '../report.ts'
import { headerKey } from '../text/readings.ts'
import { roundIn } from './round-in-header.ts'

/** How a header row reads as one extract. */
export interface Match {
  extract: Extract
  columns: readonly ColumnMatch[]
  /** Columns of the extract that source columns feed. */
  found: number
  /** Required columns that no source column feeds. */
  missing: readonly string[]
}

// A count of persons is another column than a count of pieces, so this unit stays in the name.
const UNIT = /\((?!人|人次|名|persons?)[^()]*\)$/
// A longer header is no column's name.
const MOST_LENGTH = 64

const headersByExtract = extracts.map((extract) => ({ extract, names: namesOf(extract) }))

function namesOf(extract: Extract): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { id, ...column } of columnsOf(extract)) {
    for (const header of headersOf(id, column)) names.set(headerKey(header), id)
  }
  return names
}

/** A header in the forms by which columns are known: as it stands, and without its unit, which a round is not. */
function keysOf(header: string): readonly string[] {
  if (header.length > MOST_LENGTH) return []
  const key = headerKey(header)
  return roundIn(header) ? [key] : [key, key.replace(UNIT, '')]
}

/** The keys of each header; of one joined of several rows, also what stands lowest, if no other has that. */
function rowKeys(row: readonly string[]): readonly (readonly string[])[] {
  const lowest = row.map((header) => lowestWord(header))
  return row.map((header, i) => {
    const word = lowest[i]!
    const isOwn = word !== '' && lowest.indexOf(word) === i && lowest.lastIndexOf(word) === i
    return isOwn ? [...keysOf(header), headerKey(word)] : keysOf(header)
  })
}

function lowestWord(header: string): string {
  const words = header.length > MOST_LENGTH ? [] : header.split('·')
  const isLabel = words.length < 2 || roundIn(words[0]!) !== null || mapCategory(words[0]!, null)
  return isLabel ? '' : words.at(-1)!
}

/** The column of an extract that a header names by one of its known names. */
export function namedColumn(header: string, extract: Extract): string | null {
  return idIn(keysOf(header), namesIn(extract))
}

const namesIn = (extract: Extract) =>
  headersByExtract.find((one) => one.extract === extract)?.names ?? new Map<string, string>()

function idIn(keys: readonly string[], names: ReadonlyMap<string, string>) {
  const key = keys.find((one) => names.has(one))
  return key === undefined ? null : names.get(key)!
}

/** Where a reader sends source columns, by header. */
export type Destinations = Recipe['columns']

/**
 * A header row read as each extract by the known names of its columns, the best first. `destinations` go before names;
 * they go by `headers`, the row as it is shown.
 */
export function matches(
  row: readonly string[],
  destinations: Destinations = [],
  headers: readonly string[] = row,
): readonly Match[] {
  const keys = rowKeys(row)
  return headersByExtract
    .map(({ extract, names }) => {
      const named = keys.map((key) => idIn(key, names))
      return read(headers, extract, named, destinations)
    })
    .sort((a, b) => b.found - a.found || Number(isComplete(b)) - Number(isComplete(a)))
}

export const isComplete = ({ found, missing }: Match) => missing.length === 0 && found >= 2

function read(
  headers: readonly string[],
  extract: Extract,
  named: readonly (string | null)[],
  destinations: Destinations,
): Match {
  const sent = sentColumns(headers, extract, destinations)
  const used = new Set([...sent.values()].flatMap(({ column }) => column ?? []))
  const columns = headers.map((header, index): ColumnMatch => {
    const own = sent.get(header)
    if (own) return { index, header, ...own, score: own.column === null ? 0 : 1 }
    const id = named[index] ?? null
    const column = id !== null && !used.has(id) ? id : null
    if (column !== null) used.add(column)
    return { index, header, column, keep: column === null, score: column === null ? 0 : 1 }
  })
  return withColumns(extract, columns)
}

function sentColumns(headers: readonly string[], extract: Extract, destinations: Destinations) {
  const sent = new Map<string, { column: string | null; keep: boolean }>()
  const used = new Set<string>()
  for (const { header, destination } of destinations) {
    if (!headers.includes(header) || sent.has(header)) continue
    const id = destination.to === 'column' ? destination.column : null
    const column = id !== null && Object.hasOwn(extract.columns, id) && !used.has(id) ? id : null
    if (column !== null) used.add(column)
    sent.set(header, { column, keep: column === null && destination.to !== 'nothing' })
  }
  return sent
}

/** A match with these columns. */
export function withColumns(extract: Extract, columns: readonly ColumnMatch[]): Match {
  const used = new Set(columns.flatMap(({ column }) => column ?? []))
  const missing = columnsOf(extract).filter(({ id, required }) => required && !used.has(id))
  return { extract, columns, found: used.size, missing: missing.map(({ id }) => id) }
}
