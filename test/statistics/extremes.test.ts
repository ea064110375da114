import { describe, expect, it } from 'vitest'
import { type Estimate, extremesOf } from '#statistics/extremes.ts'
import { seeded } from '#statistics/random.ts'

const of = (...values: number[]): Estimate[] => values.map((value) => ({ value, variance: 1 }))

describe('the largest and the smallest of several estimates', () => {
  it('are tested together and as one of all pairs', () => {
    expect(extremesOf([])).toBeNull()
    expect(extremesOf(of(1))).toBeNull()
    // Two alone: z = 2.771808 has p 0.005575; Q is z².
    const two = extremesOf(of(0, 2.771808 * Math.SQRT2))
    expect(two).toMatchObject({ most: 1, least: 0 })
    expect(two?.p).toBeCloseTo(0.0055746, 7)
    expect(two?.q).toBeCloseTo(two?.p ?? 0, 12)
    // Q of (0, 3, 0) is 6 on 2 df: p = exp(−3). Two of the three pairs share z = 3/√2, p 0.033895.
    const three = extremesOf(of(0, 3, 0))
    expect(three?.p).toBeCloseTo(Math.exp(-3), 12)
    expect(three?.q).toBeCloseTo((0.0338949 * 3) / 2, 5)
  })

  it('weigh each estimate by its variance', () => {
    const wide = [
      { value: 0, variance: 1 },
      { value: 4, variance: 100 },
    ]
    expect(extremesOf(wide)?.p).toBeCloseTo(0.690619, 6)
  })

  it('are seldom told to differ when nothing does, and mostly when picked without adjustment', () => {
    const next = seeded(7)
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    let told = 0
    let naive = 0
    const RUNS = 2000
    for (let run = 0; run < RUNS; run++) {
      const values = Array.from({ length: 8 }, normal)
      const { p, q } = extremesOf(of(...values))!
      if (p < 0.05 && q < 0.05) told++
      if ((Math.max(...values) - Math.min(...values)) / Math.SQRT2 > 1.96) naive++
    }
    expect(told / RUNS).toBeLessThan(0.05)
    expect(naive / RUNS).toBeGreaterThan(0.4)
  })
})
