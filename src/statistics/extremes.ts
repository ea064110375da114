import { adjusted } from './benjamini-hochberg.ts'
import { gammaAbove } from './incomplete-gamma.ts'
import { sum } from './sum.ts'

/** An estimate on a scale on which it is about normal, and its variance there. */
export interface Estimate {
  value: number
  variance: number
}

/** Where the largest and the smallest estimate stand; `p` of all together, `q` of this pair among all pairs. */
export interface Extremes {
  most: number
  least: number
  p: number
  q: number
}

/**
 * Do the largest and the smallest of several estimates differ? They are picked after seeing the data, so that two
 * tests have to reject: that of all estimates together (Cochran’s Q) and that of this pair, adjusted for being one
 * of all pairs (Benjamini–Hochberg). Null with fewer than two.
 * Cochran WG. Biometrics 1954;10:101–129.
 */
export function extremesOf(estimates: readonly Estimate[]): Extremes | null {
  if (estimates.length < 2) return null
  const places = estimates.map((_, at) => at)
  const byValue = places.sort((a, b) => estimates[b]!.value - estimates[a]!.value)
  const pairs = byValue.flatMap((a, at) => byValue.slice(at + 1).map((b) => [a, b] as const))
  const qs = adjusted(pairs.map(([a, b]) => cochran([estimates[a]!, estimates[b]!])))
  const most = byValue[0]!
  const least = byValue.at(-1)!
  const pair = pairs.findIndex(([a, b]) => a === most && b === least)
  return { most, least, p: cochran(estimates), q: qs[pair]! }
}

/** That estimates differ so much by chance: Σ (value − mean)² ÷ variance, weighted by 1 ÷ variance. */
function cochran(estimates: readonly Estimate[]): number {
  const weights = estimates.map(({ variance }) => 1 / variance)
  const mean = sum(estimates.map(({ value }, at) => weights[at]! * value)) / sum(weights)
  const chiSquared = sum(estimates.map(({ value }, at) => weights[at]! * (value - mean) ** 2))
  return gammaAbove(chiSquared / 2, (estimates.length - 1) / 2)
}
