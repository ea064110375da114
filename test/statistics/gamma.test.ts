import { describe, expect, it } from 'vitest'
import { gammaQuantile } from '#statistics/gamma-quantile.ts'
import { gammaAbove, gammaBelow } from '#statistics/incomplete-gamma.ts'

describe('the gamma distribution, against R pgamma and qgamma', () => {
  it.each([
    [140, 150, 0.8034040527],
    [1089, 1040, 0.0671208433],
    [1e6, 1e6, 0.5001329808],
    [5000.5, 5200, 0.9973584425],
  ])('shape %d below %d', (shape, x, below) => {
    expect(gammaBelow(x, shape)).toBeCloseTo(below, 10)
    expect(gammaAbove(x, shape)).toBeCloseTo(1 - below, 10)
  })

  it.each([
    [0.7, 0.000045, 0.004498, 3.020256, 6.06374],
    [149, 114.108008, 126.036354, 173.857036, 189.586298],
    [945.6, 853.415769, 886.282584, 1006.811578, 1043.483074],
    [61728, 60963.077026, 61241.992435, 62215.901868, 62498.622652],
    [1e6, 996912.61732, 998040.98334, 1001960.910965, 1003093.08237],
  ])('quantiles of shape %d', (shape, ...quantiles) => {
    for (const [at, p] of [0.001, 0.025, 0.975, 0.999].entries())
      expect(gammaQuantile(p, shape)).toBeCloseTo(quantiles[at]!, 6)
  })

  it('is all or nothing at the far ends', () => {
    expect([gammaBelow(0, 3), gammaAbove(0, 3)]).toEqual([0, 1])
    expect([gammaBelow(1e9, 200), gammaAbove(1e9, 200)]).toEqual([1, 0])
    expect([gammaBelow(1, 1e6), gammaAbove(1, 1e6)]).toEqual([0, 1])
    expect(gammaAbove(50, 1)).toBeCloseTo(Math.exp(-50), 30)
  })
})
