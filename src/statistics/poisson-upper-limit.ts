import { ALPHA, Z } from './interval.ts'

/**
 * Garwood's upper limit for a large count: the mean that leaves 2.5 % to this count or less.
 * Starts at the Wilson–Hilferty approximation and takes Newton steps; good to 1e-10.
 */
export function poissonUpperLimit(count: number): number {
  const a = count + 1
  let mean = a * (1 - 1 / (9 * a) + Z / (3 * Math.sqrt(a))) ** 3
  for (let step = 0; step < 3; step++)
    mean += tailInMasses(count, mean) - ALPHA / 2 / mass(count, mean)
  return mean
}

/** P(X ≤ count) in units of P(X = count). */
function tailInMasses(count: number, mean: number) {
  let sum = 1
  for (let term = 1, k = count; k > 0 && term > 1e-17; k--) {
    term *= k / mean
    sum += term
  }
  return sum
}

/** P(X = count) by Stirling's series, for large counts only. */
function mass(count: number, mean: number) {
  const stirling = 1 / (12 * count) - 1 / (360 * count ** 3)
  const excess = (mean - count) / count
  return Math.exp(count * (Math.log1p(excess) - excess) - stirling) / Math.sqrt(2 * Math.PI * count)
}
