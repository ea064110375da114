import { parseRoundLabel } from '#schema/round-identity.ts'
import type { HeaderPlace } from '../recipe.ts'
import { countHeaderRows, isDate, isEmpty, isNumber, joinHeaders } from './header-rows.ts'
import { isComplete, matches } from './match.ts'
import { roundIn } from './round-in-header.ts'

type Records = readonly (readonly string[])[]

/** Where a header was found, and how many columns of an extract it names. */
export interface FoundHeader {
  place: HeaderPlace
  score: number
}

const WITHIN = 20
// With so much of a column like its first cell, that is data too.
const ALIKE = 0.8

/** Finds the header among the first records: the one that names most columns of an extract, or the first of a table. */
export function findHeader(records: Records): FoundHeader {
  const found = records.slice(0, WITHIN).flatMap((_, record) => scored(records, record))
  const score = Math.max(0, ...found.map((one) => one.score))
  const best = found.find((one) => one.score === score)
  return best && score > 0 ? best : { place: unknownHeader(records), score: 0 }
}

/** A header of this record alone and, where it looks like one, of this and the next ones; the better one first. */
function scored(records: Records, record: number): readonly FoundHeader[] {
  const counts = [...new Set([countHeaderRows(records, record), 1])]
  return counts
    .map((rows) => ({
      place: { record, rows },
      score: scoreOf(headerAt(records, { record, rows })),
    }))
    .sort((a, b) => b.score - a.score)
}

const headerAt = (records: Records, { record, rows }: HeaderPlace) =>
  joinHeaders(records.slice(record, record + rows), 'join')

function scoreOf(cells: readonly string[]) {
  const [best] = matches(cells)
  const found = Math.max(best?.found ?? 0, foundByRound(cells))
  if (!best || found < 2) return 0
  return found + (isComplete(best) ? 0.5 : 0)
}

/** Columns that a header with one column for each round and measure names, the round among them. */
function foundByRound(cells: readonly string[]) {
  const rounds = cells.map(roundIn)
  if (new Set(rounds.flatMap((round) => round?.label ?? [])).size < 2) return 0
  const measures = cells.map((cell, i) => rounds[i]?.measure ?? cell)
  return foundIn(measures) + 1
}

/** The header of a table that names no extract: its first record with two texts, if that isn't data. */
function unknownHeader(records: Records): HeaderPlace {
  const first = records.findIndex((cells) => new Set(filledOf(cells)).size > 1)
  const one = first < 0 ? records.findIndex((cells) => filledOf(cells).length > 0) : first
  const record = Math.max(0, named(records) ?? one)
  if (isData(records, record)) return { record, rows: 0 }
  return { record, rows: countHeaderRows(records, record) }
}

/** The first record that names a column of an extract below narrower ones only. */
function named(records: Records): number | null {
  let widest = 0
  for (const [i, cells] of records.slice(0, WITHIN).entries()) {
    const filled = filledOf(cells).length
    if (filled > widest && foundIn(cells) > 0) return i
    widest = Math.max(widest, filled)
  }
  return null
}

const filledOf = (cells: readonly string[]) => cells.filter((cell) => !isEmpty(cell))

const foundIn = (cells: readonly string[]) => matches(cells)[0]?.found ?? 0

/** Whether a record is of the same kinds as those below it: numbers above numbers, rounds above rounds. */
function isData(records: Records, record: number): boolean {
  const cells = records[record] ?? []
  const below = records.slice(record + 1).filter((other) => filledOf(other).length > 1)
  if (foundIn(cells) > 0) return false
  return cells.some((cell, column) => {
    const kind = [isDate, isNumber, isRound].find((is) => is(cell))
    if (!kind) return false
    const others = below.map((other) => other[column] ?? '').filter((other) => !isEmpty(other))
    return others.filter(kind).length >= ALIKE * others.length
  })
}

const isRound = (cell: string) =>
  cell.length < 20 && cell.includes('轮') && parseRoundLabel(cell, null).number !== null
