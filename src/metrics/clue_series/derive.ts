import { rateRatio } from '#statistics/rate-ratio.ts'
import { hasRate, pairOf, withRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { nameRounds } from '../round.ts'
import type { CountedRound, RatedRound } from './columns.ts'
import { isNext, seriesOf } from './series.ts'

/** Adds each round's rate, and its ratio to the round right before it in its series. */
export function derive(rows: readonly CountedRound[], context: Context): RatedRound[] {
  const rated = nameRounds(rows, context.lang)
    .map(withRate)
    .map((row) => ({ ...row, ...none('z') }))
  const before = new Map(
    seriesOf(rated).flatMap(({ rounds }) =>
      rounds.map((round, at) => [round.round_key, rounds[at - 1] ?? null] as const),
    ),
  )
  return rated.map((row) => ({ ...row, ...against(row, before.get(row.round_key) ?? null) }))
}

const none = (state: string | null) => ({
  ratio: null,
  ratio_low: null,
  ratio_high: null,
  ratio_p: null,
  ratio_state: state,
})

function against(row: RatedRound, before: RatedRound | null) {
  if (!hasRate(row)) return none(row.rate_state)
  if (!before || !hasRate(before) || !isNext(before, row)) return none('z')
  const ratio = rateRatio(pairOf(row), pairOf(before))
  if (!ratio || !Number.isFinite(ratio.high)) return none('z')
  const { estimate, low, high, p } = ratio
  return {
    ratio: estimate,
    ratio_low: low,
    ratio_high: high,
    ratio_p: p,
    ratio_state: 'value',
  }
}
