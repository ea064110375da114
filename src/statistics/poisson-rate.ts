import quantile from '@stdlib/stats-base-dists-chisquare-quantile'
import { ALPHA, type Interval } from './interval.ts'
import { poissonUpperLimit } from './poisson-upper-limit.ts'

/** @stdlib 0.2.3: from about 1000 events on, the upper χ² quantile is off by 1e-4. */
const TRUSTED = 500

/**
 * The rate `count / base` with Garwood's exact Poisson interval.
 * Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437–442.
 */
export function poissonRate(count: number, base: number): Interval {
  const low = count === 0 ? 0 : quantile(ALPHA / 2, 2 * count) / 2
  const high =
    count < TRUSTED ? quantile(1 - ALPHA / 2, 2 * count + 2) / 2 : poissonUpperLimit(count)
  return { estimate: count / base, low: low / base, high: high / base }
}
