import { hasRate } from '../clue-pairs.ts'
import type { GridRound } from './columns.ts'

/** The rounds that share one cell, the one shown first, and the columns they cover. */
export interface Place {
  column: number
  span: number
  rounds: readonly [GridRound, ...GridRound[]]
}

/** Beyond this, only numbers that occur get a column. */
const MOST_COLUMNS = 20

/** The round numbers that head the columns: all up to the highest, or only those that occur. */
export function numbersOf(rows: readonly GridRound[]): number[] {
  const singles = rows.flatMap((row) => (!row.pooled && row.number !== null ? [row.number] : []))
  const ends = rows.flatMap((row) => (row.pooled_to !== null ? [row.pooled_to] : []))
  const highest = Math.max(0, ...singles, ...ends)
  if (highest <= MOST_COLUMNS) return Array.from({ length: highest }, (_, index) => index + 1)
  return [...new Set(singles)].sort((a, b) => a - b)
}

/**
 * Where the rounds of one region stand. A pooled figure spans the rounds it covers if they are free; it and
 * the unnumbered rounds otherwise share the last column. In a cell of several rounds the one shown is, in
 * this order: in focus, with a rate, single, of the latest term, the latest.
 */
export function placesOf(
  rows: readonly GridRound[],
  numbers: readonly number[],
  focus: string | null,
): Place[] {
  const cells = new Map<number, GridRound[]>()
  const spans = new Map<number, number>()
  const put = (column: number, row: GridRound) =>
    cells.set(column, [...(cells.get(column) ?? []), row])
  const last = numbers.length
  const isTaken = (column: number) =>
    [...cells.keys()].some((start) => start <= column && column < start + (spans.get(start) ?? 1))
  for (const row of rows.filter((one) => !one.pooled)) {
    const column = numbers.indexOf(row.number ?? 0)
    put(column < 0 ? last : column, row)
  }
  for (const row of rows.filter((one) => one.pooled)) {
    const covered = coveredBy(row, numbers)
    const [first = last] = covered
    const isFree = covered.length > 0 && !covered.some(isTaken)
    if (isFree) spans.set(first, covered.length)
    put(isFree ? first : last, row)
  }
  return [...cells].map(([column, sharing]) => ({
    column,
    span: spans.get(column) ?? 1,
    rounds: [...sharing].sort((a, b) => precedence(b, a, focus)) as [GridRound, ...GridRound[]],
  }))
}

function coveredBy({ pooled_from, pooled_to }: GridRound, numbers: readonly number[]) {
  if (pooled_from === null || pooled_to === null) return []
  return numbers.flatMap((number, column) =>
    pooled_from <= number && number <= pooled_to ? [column] : [],
  )
}

function precedence(a: GridRound, b: GridRound, focus: string | null) {
  const flag = (test: (row: GridRound) => boolean) => Number(test(a)) - Number(test(b))
  return (
    flag((row) => row.round_key === focus) ||
    flag(hasRate) ||
    flag((row) => !row.pooled) ||
    (a.term ?? 0) - (b.term ?? 0) ||
    (a.date_to ?? '').localeCompare(b.date_to ?? '') ||
    (a.ordinal ?? 0) - (b.ordinal ?? 0)
  )
}
