import { rateRatio } from '#statistics/rate-ratio.ts'
import { hasRate, pairOf, type Rated, withRate } from '../clue-pairs.ts'
import { defaultFocus } from '../headline/focus.ts'
import type { Context } from '../metric.ts'
import { isSynthetic, nameRounds } from '../round.ts'
import type { CountedRound, RatedRound } from './columns.ts'

/** Adds each round's rate, and its ratio to the rate of the round in focus. */
export function derive(rows: readonly CountedRound[], context: Context): RatedRound[] {
  const rated = nameRounds(rows, context.lang).map(withRate)
  const focus = focusOf(rated, context)
  return rated.map((row) => ({ ...row, ...against(row, focus) }))
}

/** The round in focus: the reader's, if it is in scope, or the default. */
export const focusOf = <R extends CountedRound>(rows: readonly R[], context: Context): R | null =>
  rows.find((row) => row.round_key === context.focus) ?? defaultFocus(rows)

type Ranked = Rated & { round_key: string | null; nature: string | null; pooled: boolean | null }

/**
 * No ratio of a round to itself, of pooled figures (they may hold the round in focus),
 * or across real and synthetic data.
 */
function against(row: Ranked, focus: Ranked | null) {
  const none = { ratio: null, ratio_low: null, ratio_high: null, ratio_p: null }
  if (!hasRate(row)) return { ...none, ratio_state: row.rate_state }
  if (!focus || !hasRate(focus) || !comparable(row, focus)) return { ...none, ratio_state: 'z' }
  const ratio = rateRatio(pairOf(row), pairOf(focus))
  if (!ratio || !Number.isFinite(ratio.high)) return { ...none, ratio_state: 'z' }
  const { estimate, low, high, p } = ratio
  return { ratio: estimate, ratio_low: low, ratio_high: high, ratio_p: p, ratio_state: 'value' }
}

const comparable = (row: Ranked, focus: Ranked) =>
  row.round_key !== focus.round_key &&
  !row.pooled &&
  !focus.pooled &&
  isSynthetic(row) === isSynthetic(focus)
