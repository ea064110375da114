import { hasRate } from '../clue-pairs.ts'
import { natureOf } from '../round.ts'
import type { RatedRound } from './columns.ts'

/** The rounds of one region, inspecting level and kind of data, in order. */
export interface Series {
  key: string
  rounds: readonly RatedRound[]
}

export function seriesOf(rows: readonly RatedRound[]): Series[] {
  const groups = new Map<string, RatedRound[]>()
  for (const row of rows) {
    const key = [row.region_key, row.level, natureOf(row)].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups].map(([key, rounds]) => ({ key, rounds: inOrder(withTerm(rounds)) }))
}

/** Where a series names one term only, rounds that name none belong to it. */
function withTerm(rounds: readonly RatedRound[]): RatedRound[] {
  const terms = new Set(rounds.flatMap(({ term }) => (term === null ? [] : [term])))
  const [only = null] = terms
  return rounds.map((round) => (terms.size === 1 ? { ...round, term: round.term ?? only } : round))
}

const inOrder = (rounds: readonly RatedRound[]) =>
  [...rounds].sort(
    (a, b) =>
      (a.term ?? 0) - (b.term ?? 0) ||
      (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
      (a.ordinal ?? 0) - (b.ordinal ?? 0),
  )

/** Whether a round is the very next of its term. */
export const isNext = (before: RatedRound, after: RatedRound) =>
  before.number !== null && after.number === before.number + 1 && before.term === after.term

/** Panels beyond this many are left to the table. */
const MOST = 12
/** Rounds with a rate that make a series. */
const FEWEST = 2

/** Series with two rates or more; where there is none, each region's rounds as they are. Those left out are counted by why. */
export function shownOf(rows: readonly RatedRound[]) {
  const all = seriesOf(rows)
  const rated = all.filter(({ rounds }) => rounds.some(hasRate))
  const long = rated.filter(({ rounds }) => rounds.filter(hasRate).length >= FEWEST)
  const fit = long.length > 0 ? long : rated
  const shown = fit.slice(0, MOST)
  return { shown, short: all.length - fit.length, beyond: fit.length - shown.length }
}
