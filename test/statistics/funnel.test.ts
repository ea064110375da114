import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialFunnel, overdispersion, poissonFunnel, widened } from '#statistics/funnel.ts'
import { heterogeneity } from '#statistics/heterogeneity.ts'
import { standardize } from '#statistics/standardize.ts'

const nested = fc.double({ min: 0, max: 5000, noNaN: true })

describe('funnel limits', () => {
  it('hold the expected count, the wider outside the narrower', () => {
    fc.assert(
      fc.property(nested, (expected) => {
        const { low998, low95, high95, high998 } = poissonFunnel(expected)
        expect(low998).toBeGreaterThanOrEqual(0)
        expect(low998).toBeLessThanOrEqual(low95)
        expect(low95).toBeLessThanOrEqual(expected)
        if (expected > 0.03) expect(high95).toBeGreaterThanOrEqual(expected)
        expect(high998).toBeGreaterThanOrEqual(high95)
      }),
    )
  })

  it('stay within 0 and 1 for a share, clipped', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        (share, n) => {
          const { low998, low95, high95, high998 } = binomialFunnel(share, n)
          const rising = [0, low998, low95, high95, high998, 1]
          expect(rising.filter(Number.isFinite)).toEqual(rising.toSorted((a, b) => a - b))
        },
      ),
    )
  })

  it('never put 5 of 5 outside where that happens more often than not', () => {
    expect(binomialFunnel(0.9, 5)).toMatchObject({ high95: 1, high998: 1 })
    expect(binomialFunnel(0.9, 5, false).high95).toBeCloseTo(0.991532, 6)
    expect(binomialFunnel(0.8, 4, false).high998).toBeCloseTo(1 - 0.001 / 0.8 ** 4 / 4, 12)
    expect(binomialFunnel(1, 5)).toMatchObject({ high95: 1, high998: 1 })
  })

  it('hold for one of one', () => {
    expect(binomialFunnel(0.5, 1)).toEqual({ low998: 0, low95: 0, high95: 1, high998: 1 })
  })

  it('are clipped at 0 unless asked otherwise', () => {
    expect(poissonFunnel(5).low998).toBe(0)
    expect(poissonFunnel(5, false).low998).toBeCloseTo(-0.851587, 6)
    expect(poissonFunnel(0)).toEqual({ low998: 0, low95: 0, high95: 0, high998: 0 })
  })

  it('move outward by √φ', () => {
    const limits = { low998: 2, low95: 6, high95: 14, high998: 18 }
    expect(widened(limits, 10, 4)).toEqual({ low998: 0, low95: 2, high95: 18, high998: 26 })
  })
})

describe('over-dispersion', () => {
  const around = (counts: readonly number[]) => counts.map((count) => ({ count, base: 10 }))

  it('draws in a tenth of the points at either end', () => {
    const calm = [95, 105, 96, 104, 97, 103, 98, 102]
    const { phi, centre } = overdispersion(around([20, ...calm, 180]))
    expect(centre).toBe(10)
    const drawnIn = [95, 95, 105, 96, 104, 97, 103, 98, 102, 105]
    const squares = drawnIn.map((count) => (count - 100) ** 2 / 100)
    expect(phi).toBeCloseTo(squares.reduce((sum, square) => sum + square, 0) / 10, 12)
  })

  it('is applied from ten points on, when over 1', () => {
    const wild = [50, 150, 50, 150, 50, 150, 50, 150, 50]
    expect(overdispersion(around(wild)).adjust).toBe(false)
    expect(overdispersion(around([...wild, 150]))).toMatchObject({ phi: 25, adjust: true })
    expect(overdispersion(around(Array(10).fill(100)))).toMatchObject({ phi: 0, adjust: false })
  })

  it('leaves out points without a base', () => {
    const points = [...around([80, 120]), { count: 0, base: 0 }]
    expect(overdispersion(points)).toEqual({ phi: 4, adjust: false, centre: 10 })
  })

  it('has no φ where there is nothing', () => {
    expect(overdispersion([])).toEqual({ phi: Number.NaN, adjust: false, centre: Number.NaN })
  })
})

describe('heterogeneity', () => {
  it('is nothing for equal rates and undefined for fewer than two', () => {
    const rate = { count: 5, base: 50 }
    expect(heterogeneity([rate, rate])).toEqual({ chiSquared: 0, df: 1, p: 1 })
    expect(heterogeneity([rate, { count: 0, base: 0 }])).toBeNull()
    expect(
      heterogeneity([
        { count: 0, base: 5 },
        { count: 0, base: 9 },
      ]),
    ).toBeNull()
  })
})

describe('a standardized rate', () => {
  it('is refused on few events, or without a kind that the standard has', () => {
    const full = { count: 20, base: 10, weight: 1 }
    expect(standardize([{ ...full, count: 9 }])).toEqual({ refused: 'few_events' })
    expect(standardize([full, { count: 0, base: 0, weight: 1 }])).toEqual({
      refused: 'empty_stratum',
    })
    expect(standardize([{ ...full, weight: 0 }])).toEqual({ refused: 'empty_stratum' })
    expect(standardize([full, { count: 0, base: 0, weight: 0 }])).toMatchObject({ estimate: 2 })
  })

  it('is the crude rate when the mix is the standard, whatever the scale of the weights', () => {
    const strata = [
      { count: 12, base: 40, weight: 4 },
      { count: 30, base: 60, weight: 6 },
    ]
    expect(standardize(strata)).toMatchObject({ estimate: 0.42 })
  })

  it('keeps inside both intervals', () => {
    const stratum = fc.record({
      count: fc.integer({ min: 10, max: 5000 }),
      base: fc.integer({ min: 1, max: 9000 }),
      weight: fc.integer({ min: 1, max: 9000 }),
    })
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const rate = standardize(strata)
        if ('refused' in rate) throw new Error(rate.refused)
        expect(rate.low).toBeLessThan(rate.estimate)
        expect(rate.high).toBeGreaterThan(rate.estimate)
        expect(rate.byarLow).toBeLessThan(rate.estimate)
        expect(rate.byarHigh).toBeGreaterThan(rate.estimate)
      }),
    )
  })
})
