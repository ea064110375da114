import gammainc from '@stdlib/math-base-special-gammainc'

/** @stdlib 0.3.1: for shapes from about 900 on, its incomplete gamma function can be off by 0.05. */
const TRUSTED = 150

/** P(X ≤ x) of a gamma variable of this shape and scale 1, good to 1e-12. */
export function gammaBelow(x: number, shape: number): number {
  if (x <= 0) return 0
  return shape < TRUSTED ? gammainc(x, shape, true, false) : Math.min(1, series(x, shape))
}

/** P(X > x) of the same variable; keeps its digits when tiny for shapes under 150. */
export function gammaAbove(x: number, shape: number): number {
  if (x <= 0) return 1
  return shape < TRUSTED ? gammainc(x, shape, true, true) : Math.max(0, 1 - series(x, shape))
}

/** The density times x ÷ shape, by Stirling's series: for large shapes only. */
export function gammaScaledDensity(x: number, shape: number): number {
  const excess = (x - shape) / shape
  const stirling = 1 / (12 * shape) - 1 / (360 * shape ** 3)
  return Math.exp(shape * (Math.log1p(excess) - excess) - stirling) / Math.sqrt(2 * Math.PI * shape)
}

/** DLMF 8.11.4: terms x^k ÷ ((a + 1)…(a + k)), of which some multiple of √a count. */
function series(x: number, shape: number) {
  const scale = gammaScaledDensity(x, shape)
  if (scale === 0) return x < shape ? 0 : 1
  let sum = 1
  for (let term = 1, at = shape + 1; term > 1e-17 * sum; at++) {
    term *= x / at
    sum += term
  }
  return scale * sum
}
