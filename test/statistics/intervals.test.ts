import { describe, expect, it } from 'vitest'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { pooledRate } from '#statistics/pooled-rate.ts'

describe('Garwood for counts of a province, against R poisson.test', () => {
  it.each([
    [499, 456.172432, 544.765456],
    [999, 938.004019, 1062.921151],
    [12567, 12348.231561, 12788.671476],
    [1000000, 998040.98334, 1001961.911945],
  ])('%i events', (count, low, high) => {
    const rate = poissonRate(count, 1)
    expect(rate.low).toBeCloseTo(low, 6)
    expect(rate.high).toBeCloseTo(high, 6)
  })
})

describe('a pooled rate', () => {
  it('is the ratio of the sums', () => {
    const yuxi = [
      { count: 24, base: 113 },
      { count: 25, base: 124 },
      { count: 32, base: 296 },
    ]
    expect(100 * pooledRate(yuxi)!.estimate).toBeCloseTo(15.197, 3)
  })

  it('is nothing without a base', () => {
    expect(pooledRate([])).toBeNull()
  })
})
