/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that is not below the value. */
export function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 2.5, 5].find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10)
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

/** An axis from 0 whose end is a round number that covers at least 85 % of the upper limits. */
export function axisTo(uppers: readonly number[]): { max: number; step: number } {
  const sorted = [...uppers].sort((a, b) => a - b)
  const covered = sorted[Math.ceil(0.85 * sorted.length) - 1] ?? 1
  const step = niceStep(Math.max(covered, 1e-9) / 4)
  return { max: step * Math.ceil(covered / step - 1e-9), step }
}

/** Steps between powers of ten that read as round numbers. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** One to five bounds between bins of about equally many values, each a round number. */
export function binBreaks(values: readonly number[]): number[] {
  const bounds = [1, 2, 3, 4, 5].map((sixth) => nearestRound(quantile(values, sixth / 6)))
  const apart = [...new Set(bounds)].filter((bound) => bound > 0)
  return apart.length > 0 ? apart : [1]
}

function nearestRound(value: number): number {
  if (!(value > 0)) return 0
  const power = Math.floor(Math.log10(value))
  const mantissa = value / 10 ** power
  const factor = ROUND.reduce((best, candidate) =>
    Math.abs(candidate - mantissa) < Math.abs(best - mantissa) ? candidate : best,
  )
  return Number(`${factor}e${power}`)
}

/** How many decimals a nice step needs. */
export const decimalsOf = (step: number) => (String(step).split('.')[1] ?? '').length
