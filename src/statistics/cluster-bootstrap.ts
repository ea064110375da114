import { ALPHA } from './interval.ts'
import { seeded } from './random.ts'

/**
 * A 95 % percentile interval of a statistic when items of one organization go together: whole clusters are drawn,
 * with replacement, as many as there are. The same seed gives the same interval.
 * Null with fewer than two clusters, or when so many draws had no value (null) that a limit may be one of them.
 * Davison AC, Hinkley DV. Bootstrap Methods and their Application, 1997, §3.8.
 */
export function clusterBootstrap<T>(
  clusters: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  options: { seed: number; draws: number },
): { low: number; high: number } | null {
  if (clusters.length < 2) return null
  const next = seeded(options.seed)
  const drawn = Array.from({ length: options.draws }, () =>
    statistic(clusters.map(() => clusters[Math.floor(next() * clusters.length)]!)),
  )
  const values = drawn.filter((value) => value !== null).sort((a, b) => a - b)
  if (values.length === 0 || drawn.length - values.length > (ALPHA / 2) * drawn.length) return null
  return { low: quantile(values, ALPHA / 2), high: quantile(values, 1 - ALPHA / 2) }
}

/** Of sorted values, linear between them (R's type 7). */
function quantile(sorted: readonly number[], p: number) {
  const at = p * (sorted.length - 1)
  const low = sorted[Math.floor(at)]!
  const high = sorted[Math.ceil(at)]!
  return low + (high - low) * (at - Math.floor(at))
}
