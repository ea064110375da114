import { byarLimits } from './byar.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { ALPHA, type Interval } from './interval.ts'
import { sum } from './sum.ts'

/** One kind of organization: its count over its base here, and its base in the standard mix (`weight`, any scale). */
export interface Stratum {
  count: number
  base: number
  weight: number
}

/** `low` to `high`: Fay–Feuer gamma; `byarLow` to `byarHigh`: Dobson's with Byar's limits. */
export interface StandardizedRate extends Interval {
  variance: number
  byarLow: number
  byarHigh: number
}

/** Fewer events than this are not standardized. */
const FEWEST_EVENTS = 10

/**
 * The rate that the standard mix would have with the rates of these strata (direct standardization).
 * Refused with fewer than 10 events, or when the standard has a kind that is absent here.
 * Fay MP, Feuer EJ. Statistics in Medicine 1997;16:791–801; Dobson AJ et al. Statistics in Medicine 1991;10:457–462.
 */
export function standardize(
  strata: readonly Stratum[],
): StandardizedRate | { refused: 'few_events' | 'empty_stratum' } {
  const events = sum(strata.map(({ count }) => count))
  const whole = sum(strata.map(({ weight }) => weight))
  if (events < FEWEST_EVENTS) return { refused: 'few_events' }
  const standard = strata.filter(({ weight }) => weight > 0)
  if (standard.length === 0 || standard.some(({ base }) => base <= 0))
    return { refused: 'empty_stratum' }
  const perEvent = standard.map(({ weight, base }) => weight / whole / base)
  const estimate = sum(standard.map(({ count }, at) => perEvent[at]! * count))
  const variance = sum(standard.map(({ count }, at) => perEvent[at]! ** 2 * count))
  const heaviest = Math.max(...perEvent)
  const byar = byarLimits(events)
  const scale = Math.sqrt(variance / events)
  return {
    estimate,
    variance,
    low: estimate === 0 ? 0 : gammaLimit(ALPHA / 2, estimate, variance),
    high: gammaLimit(1 - ALPHA / 2, estimate + heaviest, variance + heaviest ** 2),
    byarLow: estimate + scale * (byar.low - events),
    byarHigh: estimate + scale * (byar.high - events),
  }
}

function gammaLimit(p: number, mean: number, variance: number) {
  return (gammaQuantile(p, mean ** 2 / variance) * variance) / mean
}
