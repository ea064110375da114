import { majorityOf } from '../clue-majority.ts'
import type { Context } from '../metric.ts'
import type { MarkRow } from './columns.ts'

/** A round and its marks, in the query's order; `head` is any of its rows. */
export interface TimedRound {
  key: string
  nature: string | null
  head: MarkRow
  marks: readonly MarkRow[]
}

/** As many lanes are drawn until the reader asks for all; beyond the most, the table tells better. */
const FIRST = 6
const MOST = 40

/** The lanes of one kind of data, and what is left undrawn. */
export interface Timeline {
  /** Drawn, in the order of entry. */
  lanes: readonly TimedRound[]
  /** More that could be drawn. */
  folded: number
  /** Without a single day. */
  dayless: readonly TimedRound[]
  others: readonly { nature: string; size: number }[]
}

/** The rounds to draw: of the kind of data of the round in focus where it has days, or of the one with the most days. */
export function timelineOf(rows: readonly MarkRow[], context: Context): Timeline {
  const all = roundsOf(rows)
  const dated = all.filter(hasDay)
  const focus = dated.find(({ key }) => key === context.focus)
  const most = majorityOf(dated, (rounds) => rounds.reduce((sum, one) => sum + daysIn(one), 0))
  const nature = focus?.nature ?? most?.rows[0]?.nature ?? all[0]?.nature ?? null
  const own = dated.filter((round) => round.nature === nature)
  const chosen = byInterest(own, context.focus).slice(0, context.expanded ? MOST : FIRST)
  return {
    lanes: [...chosen].sort((a, b) => startOf(a).localeCompare(startOf(b))),
    folded: own.length - chosen.length,
    dayless: all.filter((round) => round.nature === nature && !hasDay(round)),
    others: [...new Set(all.map((round) => round.nature))]
      .filter((one) => one !== nature)
      .map((one) => ({
        nature: one ?? '',
        size: all.filter((round) => round.nature === one).length,
      })),
  }
}

function roundsOf(rows: readonly MarkRow[]): TimedRound[] {
  const rounds = new Map<string, MarkRow[]>()
  for (const row of rows)
    rounds.set(row.round_key ?? '', [...(rounds.get(row.round_key ?? '') ?? []), row])
  return [...rounds].flatMap(([key, marks]) =>
    marks[0] ? [{ key, nature: marks[0].nature, head: marks[0], marks }] : [],
  )
}

const daysIn = ({ marks }: TimedRound) => marks.filter((mark) => mark.from_day !== null).length

const hasDay = (round: TimedRound) => daysIn(round) > 0

const startOf = ({ marks }: TimedRound) => marks.find(({ from_day }) => from_day)?.from_day ?? ''

/** The round in focus, then each region's latest one with completions, then by how much there is to see, the latest first. */
function byInterest(rounds: readonly TimedRound[], focus: string | null): TimedRound[] {
  const latest = [...rounds].sort((a, b) => startOf(b).localeCompare(startOf(a)))
  const told = latest.filter(({ head }) => (head.completed ?? 0) > 0)
  const isRegionsLatest = (round: TimedRound) =>
    told.find(({ head }) => head.region_key === round.head.region_key) === round
  const rank = (round: TimedRound) => {
    if (round.key === focus) return 0
    if (isRegionsLatest(round)) return 1
    return round.head.is_fed_back ? 2 : 3
  }
  return [...latest].sort((a, b) => rank(a) - rank(b))
}
