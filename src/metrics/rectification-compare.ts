import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { gammaAbove } from '#statistics/incomplete-gamma.ts'
import type { CurveStep } from '#statistics/kaplan-meier.ts'

/** A curve's share done by a day, as far as it can be told from another's. */
export interface SharePoint {
  name: string
  share: number
  low: number
  high: number
  /** Variance of log(−log(share open)); null where all or none are done. */
  spread: number | null
}

/** The share done at the last step up to a day. */
export function pointAt(
  name: string,
  curve: readonly CurveStep[],
  days: number,
): SharePoint | null {
  const last = curve.at(-1)
  const step = curve.findLast((one) => one.days <= days)
  if (!step || !last || (last.days < days && last.survival > 0)) return null
  const { survival, error, low, high } = step
  const log = Math.log(survival)
  return {
    name,
    share: 1 - survival,
    low: 1 - high,
    high: 1 - low,
    spread: survival > 0 && survival < 1 ? (error / survival / log) ** 2 : null,
  }
}

/**
 * Whether the highest and the lowest of some points differ: the difference of log(−log(share open)) against its
 * standard error, two-sided, adjusted over all pairs (Benjamini–Hochberg).
 * Klein JP, Logan B, Harhoff M, Andersen PK. Statistics in Medicine 2007;26:4505–4519.
 */
export function extremes(points: readonly SharePoint[]) {
  const sorted = [...points].sort((a, b) => b.share - a.share)
  const high = sorted[0]
  const low = sorted.at(-1)
  if (!high || !low || high === low) return null
  const pairs = sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => [a, b] as const))
  const qs = adjusted(pairs.map(([a, b]) => pOf(a, b)))
  const at = pairs.findIndex(([a, b]) => a === high && b === low)
  return { high, low, q: qs[at] ?? 1 }
}

function pOf(a: SharePoint, b: SharePoint): number {
  if (a.spread === null || b.spread === null) return a.low > b.high || b.low > a.high ? 0 : 1
  const log = (point: SharePoint) => Math.log(-Math.log(1 - point.share))
  return gammaAbove((log(a) - log(b)) ** 2 / (a.spread + b.spread) / 2, 0.5)
}
