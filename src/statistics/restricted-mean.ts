import type { CurveStep } from './kaplan-meier.ts'

/**
 * The mean number of days an item was open, counting at most `until` days: the area under the curve up to there,
 * with its standard error, as R's `survfit` with `rmean`. Beyond the last step the curve is taken as flat.
 */
export function restrictedMean(
  curve: readonly CurveStep[],
  until: number,
): { mean: number; error: number } {
  const backward = curve.filter(({ days }) => days <= until).reverse()
  let area = 0
  let variance = 0
  let end = until
  for (const { days, survival, atRisk, done } of backward) {
    area += survival * (end - days)
    const left = atRisk - done
    if (left > 0) variance += (area * area * done) / (atRisk * left)
    end = days
  }
  return { mean: area + end, error: Math.sqrt(variance) }
}
