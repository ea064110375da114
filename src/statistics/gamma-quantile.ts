import quantile from '@stdlib/stats-base-dists-chisquare-quantile'
import { gammaBelow, gammaScaledDensity } from './incomplete-gamma.ts'

/** @stdlib 0.2.3: from shapes of about 900 on, the upper quantile is off by 1e-4. */
const TRUSTED = 150

/** The value that a gamma variable of this shape and scale 1 stays under with probability `p`. */
export function gammaQuantile(p: number, shape: number): number {
  return shape < TRUSTED ? quantile(p, 2 * shape) / 2 : newton(p, shape)
}

/** From the mode outward the distribution function bends one way, so the steps never overshoot; the last one squares its error. */
function newton(p: number, shape: number) {
  let x = shape - 1
  for (let step = 1; Math.abs(step) > 1e-10 * x; x += step)
    step = ((p - gammaBelow(x, shape)) * x) / (shape * gammaScaledDensity(x, shape))
  return x
}
