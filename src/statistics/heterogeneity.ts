import { gammaAbove } from './incomplete-gamma.ts'
import type { Rate } from './rate-ratio.ts'
import { sum } from './sum.ts'

export interface ChiSquared {
  chiSquared: number
  df: number
  p: number
}

/**
 * Do rates differ more than chance would have it? Σ (count − expected)² ÷ expected, where `expected` follows the
 * pooled rate. Null with fewer than two rates that have a base, or when nothing was counted.
 */
export function heterogeneity(rates: readonly Rate[]): ChiSquared | null {
  const based = rates.filter(({ base }) => base > 0)
  const pooled = sum(based.map(({ count }) => count)) / sum(based.map(({ base }) => base))
  if (based.length < 2 || pooled === 0) return null
  const chiSquared = sum(
    based.map(({ count, base }) => (count - base * pooled) ** 2 / (base * pooled)),
  )
  const df = based.length - 1
  return { chiSquared, df, p: gammaAbove(chiSquared / 2, df / 2) }
}
