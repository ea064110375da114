import { rateRatio } from '#statistics/rate-ratio.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import type { Measured } from './measured.ts'
import { specOf } from './measures.ts'
import type { ComparedSide } from './sides.ts'

/**
 * Why two sides are not compared: a side without rounds; real and synthetic data on one side, or one against the
 * other; the same round on both sides; a figure of several rounds that may hold the other's; not reported on one
 * side or both; both counts 0; a base of 0; a count that belongs to one round; no median on a side.
 */
export type Reason =
  | 'none'
  | 'mixed'
  | 'nature'
  | 'overlap'
  | 'within'
  | 'nr_a'
  | 'nr_b'
  | 'nr_both'
  | 'zero'
  | 'base'
  | 'several'
  | 'no_median'

/** Side A against another. Differences of shares are in percentage points. */
export interface Against {
  difference: number | null
  differenceLow: number | null
  differenceHigh: number | null
  ratio: number | null
  low: number | null
  high: number | null
  p: number | null
  reason: Reason | null
}

const nothing: Against = {
  difference: null,
  differenceLow: null,
  differenceHigh: null,
  ratio: null,
  low: null,
  high: null,
  p: null,
  reason: null,
}

/** Why nothing of two sides can be compared; null when it can. */
export function refusal(a: ComparedSide, b: ComparedSide): Reason | null {
  if (a.nature === 'mixed' || b.nature === 'mixed') return 'mixed'
  if (a.used.length === 0 || b.used.length === 0) return 'none'
  if (a.nature !== b.nature) return 'nature'
  if (shareRounds(a, b)) return 'overlap'
  return mayHold(a, b) || mayHold(b, a) ? 'within' : null
}

export function against(a: Measured, b: Measured, refused: Reason | null): Against {
  if (refused) return { ...nothing, reason: refused }
  switch (specOf(a.id).kind) {
    case 'count':
    case 'single':
      return counts(a, b)
    case 'share':
      return shares(a, b)
    case 'rate':
      return rates(a, b)
    case 'median':
      return medians(a, b)
  }
}

/** A sum that lacks a part is not subtracted. */
function counts(a: Measured, b: Measured): Against {
  const reason = unknown(whole(a), whole(b))
  if (reason) return { ...nothing, reason: severalRounds(a, b) ?? reason }
  return { ...nothing, difference: (a.count.value ?? 0) - (b.count.value ?? 0) }
}

const severalRounds = (a: Measured, b: Measured): Reason | null =>
  a.count.state === 'z' || b.count.state === 'z' ? 'several' : null

function shares(a: Measured, b: Measured): Against {
  const reason = unknown(a.value, b.value)
  if (reason || a.value === null || b.value === null) return { ...nothing, reason }
  const difference = a.value - b.value
  if (a.low === null || b.low === null) return { ...nothing, difference }
  const { low, high } = shareDifference(partOf(a), partOf(b))
  return { ...nothing, difference, differenceLow: 100 * low, differenceHigh: 100 * high }
}

function rates(a: Measured, b: Measured): Against {
  if (a.state === 'z' || b.state === 'z') return { ...nothing, reason: 'base' }
  const reason = unknown(a.value, b.value)
  if (reason || a.value === null || b.value === null) return { ...nothing, reason }
  const difference = a.value - b.value
  const ratio = rateRatio(rateOf(a), rateOf(b))
  if (!ratio) return { ...nothing, difference, reason: 'zero' }
  const { estimate, low, high, p } = ratio
  return { ...nothing, difference, ratio: estimate, low, high, p }
}

/** A difference of medians has no interval here: whether the curves differ is tested beside them. */
function medians(a: Measured, b: Measured): Against {
  const isUnknown = a.state === 'nr' || b.state === 'nr'
  const reason = isUnknown ? unknown(a.count.value, b.count.value) : null
  if (a.value === null || b.value === null) return { ...nothing, reason: reason ?? 'no_median' }
  return { ...nothing, difference: a.value - b.value }
}

function unknown(a: number | null, b: number | null): Reason | null {
  if (a === null && b === null) return 'nr_both'
  if (a === null) return 'nr_a'
  return b === null ? 'nr_b' : null
}

const whole = ({ count }: Measured) => (count.state === '≥' ? null : count.value)

const partOf = ({ count, base }: Measured) => ({ part: count.value ?? 0, whole: base?.value ?? 0 })

const rateOf = ({ id, count, base }: Measured) => ({
  count: count.value ?? 0,
  base: (base?.value ?? 0) / (specOf(id).per ?? 1),
})

function shareRounds(a: ComparedSide, b: ComparedSide) {
  const keys = new Set(a.used.map((round) => round.round_key))
  const types = a.orgTypes.length === 0 || b.orgTypes.length === 0
  const common = types || a.orgTypes.some((type) => b.orgTypes.includes(type))
  return common && b.used.some((round) => keys.has(round.round_key))
}

/** A figure of several rounds of a region may hold a round of that region. */
const mayHold = (a: ComparedSide, b: ComparedSide) =>
  a.used.some(
    (pooled) => pooled.pooled && b.used.some((one) => one.region_key === pooled.region_key),
  )
