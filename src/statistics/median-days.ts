import type { CurveStep } from './kaplan-meier.ts'

/** As R: a share this near to one half counts as one half. */
const TOLERANCE = Math.sqrt(Number.EPSILON)

/** Days until half of the items are done. Null: the curve, or that side of its band, never gets down to one half. */
export interface MedianDays {
  median: number | null
  low: number | null
  high: number | null
}

/**
 * The median of a Kaplan–Meier curve with the interval its log(−log) band gives. Where the curve stands at exactly
 * one half for a while, the middle of that while, as R's `survfit`.
 * Brookmeyer R, Crowley J. Biometrics 1982;38:29–41.
 */
export function medianDays(curve: readonly CurveStep[]): MedianDays {
  const banded = curve.filter(({ survival }) => survival > 0 && survival < 1)
  return {
    median: firstAtHalf(curve, 'survival'),
    low: firstAtHalf(banded, 'low'),
    high: firstAtHalf(banded, 'high'),
  }
}

function firstAtHalf(curve: readonly CurveStep[], of: 'survival' | 'low' | 'high') {
  const at = curve.findIndex((step) => step[of] < 0.5 + TOLERANCE)
  const step = curve[at]
  if (!step) return null
  const below = curve.slice(at).find((later) => later[of] < step[of])
  const flat = Math.abs(step[of] - 0.5) < TOLERANCE
  return flat && below ? (step.days + below.days) / 2 : step.days
}
