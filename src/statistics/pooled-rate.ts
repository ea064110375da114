import type { Interval } from './interval.ts'
import { poissonRate } from './poisson-rate.ts'
import type { Rate } from './rate-ratio.ts'

/** One rate over many: Σ count ÷ Σ base, not the mean of the rates. Null when there is no base. */
export function pooledRate(rates: readonly Rate[]): Interval | null {
  const count = rates.reduce((sum, rate) => sum + rate.count, 0)
  const base = rates.reduce((sum, rate) => sum + rate.base, 0)
  return base > 0 ? poissonRate(count, base) : null
}
