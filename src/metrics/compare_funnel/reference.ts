import { type FunnelLimits, overdispersion, poissonFunnel, widened } from '#statistics/funnel.ts'
import type { Rate } from '#statistics/rate-ratio.ts'

/** What a rate is held against: the pooled rate of a set, and the limits of chance around it. */
export interface Reference {
  centre: number
  phi: number
  /** Whether the limits are widened by √φ. */
  adjusted: boolean
  members: number
  /** Limits of the rate for so many problems. */
  limitsFor: (problems: number) => FunnelLimits
}

/** Of clues per 100 problems; null where the set has no clue at all. */
export function referenceOf(points: readonly Rate[]): Reference | null {
  const { phi, adjust, centre } = overdispersion(points)
  if (!(centre > 0)) return null
  const limitsFor = limitsAround(centre, adjust ? phi : null)
  return { centre, phi, adjusted: adjust, members: points.length, limitsFor }
}

/** Limits of the rate around a centre, by the number of problems; widened by √φ unless that is null. */
export const limitsAround =
  (centre: number, phi: number | null) =>
  (problems: number): FunnelLimits => {
    const base = problems / 100
    const plain = poissonFunnel(base * centre)
    const limits = phi === null ? plain : widened(plain, base * centre, phi)
    return {
      low998: limits.low998 / base,
      low95: limits.low95 / base,
      high95: limits.high95 / base,
      high998: limits.high998 / base,
    }
  }

/** 0 within the 95 % limits, 1 beyond them, 2 beyond the 99.8 % limits. */
export function beyond(rate: number, { low998, low95, high95, high998 }: FunnelLimits): 0 | 1 | 2 {
  if (rate > high998 || rate < low998) return 2
  return rate > high95 || rate < low95 ? 1 : 0
}
