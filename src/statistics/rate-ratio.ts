import quantile from '@stdlib/stats-base-dists-beta-quantile'
import { binomialTest } from './binomial-test.ts'
import { ALPHA, type Interval } from './interval.ts'

/** How many events were counted over what base. */
export interface Rate {
  count: number
  base: number
}

/**
 * The ratio of two Poisson rates, first to second, given the sum of their counts: exact, as R's `poisson.test`.
 * Null when both counts are 0; an infinite upper limit is possible.
 */
export function rateRatio(first: Rate, second: Rate): (Interval & { p: number }) | null {
  const total = first.count + second.count
  if (total === 0) return null
  const low = first.count === 0 ? 0 : quantile(ALPHA / 2, first.count, second.count + 1)
  const high = second.count === 0 ? 1 : quantile(1 - ALPHA / 2, first.count + 1, second.count)
  const ratio = (share: number) => ((share / (1 - share)) * second.base) / first.base
  return {
    estimate: ratio(first.count / total),
    low: ratio(low),
    high: ratio(high),
    p: binomialTest(first.count, total, first.base / (first.base + second.base)),
  }
}
