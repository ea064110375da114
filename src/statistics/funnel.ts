import betainc from '@stdlib/math-base-special-betainc'
import { gammaAbove } from './incomplete-gamma.ts'
import { ALPHA } from './interval.ts'
import type { Rate } from './rate-ratio.ts'

/** Where 95 % and 99.8 % of points would lie by chance alone. */
export interface FunnelLimits {
  low998: number
  low95: number
  high95: number
  high998: number
}

/** Lower-tail probability and normal quantile of each limit. */
const LIMITS = {
  low998: [0.001, -3.0902],
  low95: [ALPHA / 2, -1.96],
  high95: [1 - ALPHA / 2, 1.96],
  high998: [0.999, 3.0902],
} as const

/** φ is applied from this many points on. */
const ENOUGH_POINTS = 10

/** The share of points at either end whose z is drawn in to the next one's. */
const WINSORISED = 0.1

/**
 * Limits for a count of which `expected` are expected (Poisson), interpolated between counts.
 * Unclipped, a low limit may lie under 0.
 * Spiegelhalter DJ. Statistics in Medicine 2005;24:1185–1202, appendix A.1.
 */
export function poissonFunnel(expected: number, clip = true): FunnelLimits {
  const below = (count: number) => gammaAbove(expected, count + 1)
  const limits = limitsOf(expected, expected, below)
  return clip ? within(limits, 0, Number.POSITIVE_INFINITY) : limits
}

/**
 * As `poissonFunnel`, for the share of `n` when `share` is expected (binomial).
 * Clipped: in [0, 1], and a high limit is 1 where even n of n would be no rarer than it allows.
 */
export function binomialFunnel(share: number, n: number, clip = true): FunnelLimits {
  const below = (count: number) =>
    count >= n ? 1 : betainc(share, count + 1, n - count, true, true)
  const limits = mapped(limitsOf(n * share, n * share * (1 - share), below), (count) => count / n)
  if (!clip) return limits
  const { low998, low95, high95, high998 } = within(limits, 0, 1)
  const most = (limit: number, p: number) => (below(n - 1) < p ? 1 : limit)
  return {
    low998,
    low95,
    high95: most(high95, LIMITS.high95[0]),
    high998: most(high998, LIMITS.high998[0]),
  }
}

/**
 * How much more counts scatter around the pooled rate (`centre`) than Poisson counts would: `phi` is the mean of the
 * winsorised z², z = (count − expected) ÷ √expected. `adjust`: phi exceeds 1 and rests on at least 10 points.
 * Points without a base are left out; with none or nothing counted, `phi` or `centre` is NaN.
 */
export function overdispersion(points: readonly Rate[]): {
  phi: number
  adjust: boolean
  centre: number
} {
  const based = points.filter(({ base }) => base > 0)
  const total = (of: 'count' | 'base') => based.reduce((sum, point) => sum + point[of], 0)
  const centre = total('count') / total('base')
  const scores = based
    .map(({ count, base }) => (count - base * centre) / Math.sqrt(base * centre))
    .sort((a, b) => a - b)
  const cut = Math.floor(WINSORISED * scores.length)
  const drawnIn = (at: number) => scores[Math.min(Math.max(at, cut), scores.length - 1 - cut)]!
  const phi = scores.reduce((sum, _, at) => sum + drawnIn(at) ** 2, 0) / scores.length
  return { phi, adjust: phi > 1 && scores.length >= ENOUGH_POINTS, centre }
}

/** Limits moved away from what is expected by √phi, none under 0. For use when `overdispersion` says adjust. */
export function widened(limits: FunnelLimits, expected: number, phi: number): FunnelLimits {
  const moved = mapped(limits, (limit) => expected + (limit - expected) * Math.sqrt(phi))
  return within(moved, 0, Number.POSITIVE_INFINITY)
}

/** How many of so many points chance alone puts outside the 95 % limits. */
export function outsideByChance(points: number): number {
  return ALPHA * points
}

function limitsOf(mean: number, variance: number, below: (count: number) => number) {
  const at = ([p, z]: readonly [number, number]) =>
    interpolated(p, Math.max(0, Math.round(mean + z * Math.sqrt(variance))), below)
  return {
    low998: at(LIMITS.low998),
    low95: at(LIMITS.low95),
    high95: at(LIMITS.high95),
    high998: at(LIMITS.high998),
  }
}

/** The smallest count with F(count) ≥ p, searched from `start`, less the part of its mass that lies over p. */
function interpolated(p: number, start: number, below: (count: number) => number) {
  const upTo = (count: number) => (count < 0 ? 0 : below(count))
  let count = start
  while (upTo(count) < p) count++
  while (upTo(count - 1) >= p) count--
  return count - (upTo(count) - p) / (upTo(count) - upTo(count - 1))
}

function mapped(limits: FunnelLimits, change: (limit: number) => number): FunnelLimits {
  return {
    low998: change(limits.low998),
    low95: change(limits.low95),
    high95: change(limits.high95),
    high998: change(limits.high998),
  }
}

function within(limits: FunnelLimits, least: number, most: number) {
  return mapped(limits, (limit) => Math.min(Math.max(limit, least), most))
}
