import { describe, expect, it } from 'vitest'
import { binomialTest } from '#statistics/binomial-test.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'

describe('rate ratio', () => {
  it('has no upper limit when nothing was counted on the other side', () => {
    const ratio = rateRatio({ count: 5, base: 10 }, { count: 0, base: 10 })!
    expect(ratio.low).toBeCloseTo(0.916356, 6)
    expect(ratio.high).toBe(Number.POSITIVE_INFINITY)
    expect(ratio.p).toBeCloseTo(0.0625, 10)
  })

  it('is nothing when nothing was counted at all', () => {
    expect(rateRatio({ count: 0, base: 10 }, { count: 0, base: 10 })).toBeNull()
  })
})

describe('exact binomial test', () => {
  it('adds up every outcome no likelier than the one seen', () => {
    expect(binomialTest(682, 925, 0.75)).toBeCloseTo(0.38249156, 8)
    expect(binomialTest(5, 10, 0.5)).toBe(1)
    expect(binomialTest(0, 10, 0.3)).toBeCloseTo(0.0388396, 8)
  })

  it('stays quick and finite for the counts of a province', () => {
    expect(binomialTest(12_567, 20_000, 0.5)).toBeLessThan(1e-280)
  })
})
