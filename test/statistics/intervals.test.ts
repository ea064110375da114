import { describe, expect, it } from 'vitest'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { pooledRate } from '#statistics/pooled-rate.ts'
import { shareDifference } from '#statistics/share-difference.ts'
import { wilson } from '#statistics/wilson.ts'

describe('Garwood, against R poisson.test', () => {
  it.each([
    [0, 0, 3.688879],
    [1, 0.025318, 5.571643],
    [2, 0.242209, 7.224688],
    [5, 1.623486, 11.668332],
    [9, 4.115373, 17.084803],
    [10, 4.795389, 18.390356],
    [20, 12.21652, 30.888378],
    [24, 15.377253, 35.710098],
    [25, 16.178682, 36.904932],
    [100, 81.363991, 121.626794],
    [499, 456.172432, 544.765456],
    [999, 938.004019, 1062.921151],
    [12567, 12348.231561, 12788.671476],
    [1000000, 998040.98334, 1001961.911945],
  ])('%i events', (count, low, high) => {
    const rate = poissonRate(count, 1)
    expect(rate.low).toBeCloseTo(low, 6)
    expect(rate.high).toBeCloseTo(high, 6)
  })

  it.each([
    ['Yuxi round 2, clues per 100 problems', 24, 1.13, 21.24, 13.61, 31.6],
    ['Yuxi round 11', 25, 1.24, 20.16, 13.05, 29.76],
    ['Yuxi round 12', 32, 2.96, 10.81, 7.39, 15.26],
    ['Yuxi term', 461, 36.6, 12.6, 11.47, 13.8],
    ['Honghe', 1193, 84.83, 14.06, 13.28, 14.88],
    ['Haidong', 20, 1.99, 10.05, 6.14, 15.52],
    ['Yuxi round 2, problems per organization', 113, 7, 16.14, 13.3, 19.41],
    ['Yuxi round 12, problems per organization', 296, 12, 24.67, 21.94, 27.64],
    ['Yuxi term, problems per organization', 3660, 101, 36.24, 35.07, 37.43],
  ])('%s', (_, count, base, estimate, low, high) => {
    const rate = poissonRate(count, base)
    expect(round(rate.estimate)).toBe(estimate)
    expect(round(rate.low)).toBe(low)
    expect(round(rate.high)).toBe(high)
  })
})

describe('Wilson, against R prop.test', () => {
  it.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [29, 29, 0.88303, 1],
    [23, 60, 0.270883, 0.509824],
  ])('%i of %i', (part, whole, low, high) => {
    const share = wilson(part, whole)
    expect(share.low).toBeCloseTo(low, 6)
    expect(share.high).toBeCloseTo(high, 6)
  })

  it.each([
    ['Kunming done', 688, 697, 98.71, 97.56, 99.32],
    ['Kunming done or basically done', 692, 697, 99.28, 98.33, 99.69],
    ['Haidong rectified', 92, 199, 46.23, 39.44, 53.16],
  ])('%s', (_, part, whole, estimate, low, high) => {
    const share = wilson(part, whole)
    expect(round(100 * share.estimate)).toBe(estimate)
    expect(round(100 * share.low)).toBe(low)
    expect(round(100 * share.high)).toBe(high)
  })
})

describe('Newcombe, against his table', () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.052431, 0.333873],
    [9, 10, 3, 10, 0.6, 0.170523, 0.809018],
  ])('%i/%i less %i/%i', (part, whole, otherPart, otherWhole, estimate, low, high) => {
    const difference = shareDifference({ part, whole }, { part: otherPart, whole: otherWhole })
    expect(difference.estimate).toBeCloseTo(estimate, 6)
    expect(difference.low).toBeCloseTo(low, 6)
    expect(difference.high).toBeCloseTo(high, 6)
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

function round(value: number) {
  return Math.round(value * 100) / 100
}
