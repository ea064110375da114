import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { contingency, monteCarloP } from '#statistics/contingency.ts'
import { divergence } from '#statistics/jensen-shannon.ts'
import { sum } from '#statistics/sum.ts'
import { vitalFew } from '#statistics/vital-few.ts'
import { counts, table } from './arbitrary.ts'

describe('a table of counts', () => {
  it('departs from what is expected by nothing in all, row by row and column by column', () => {
    fc.assert(
      fc.property(table, (observed) => {
        const test = contingency(observed)
        if (!test) return
        const raw = observed.map((row, i) => row.map((count, j) => count - test.expected[i]![j]!))
        for (const row of raw) expect(sum(row)).toBeCloseTo(0, 9)
        for (const j of raw[0]!.keys()) expect(sum(raw.map((row) => row[j]!))).toBeCloseTo(0, 9)
      }),
    )
  })

  it('reads the same turned over', () => {
    fc.assert(
      fc.property(table, (observed) => {
        const turned = observed[0]!.map((_, j) => observed.map((row) => row[j]!))
        const [one, other] = [contingency(observed), contingency(turned)]
        expect(one === null).toBe(other === null)
        if (!one || !other) return
        expect(other.chiSquared).toBeCloseTo(one.chiSquared, 8)
        expect(other.cramersV).toBeCloseTo(one.cramersV, 10)
        for (const [i, row] of one.residuals.entries())
          for (const [j, value] of row.entries())
            if (!Number.isNaN(value)) expect(other.residuals[j]![i]).toBeCloseTo(value, 9)
      }),
    )
  })

  it('lets an empty row count for nothing but keeps its place', () => {
    const full = contingency([
      [30, 10],
      [12, 40],
    ])!
    const holed = contingency([
      [30, 10],
      [0, 0],
      [12, 40],
    ])!
    expect(holed).toMatchObject({
      chiSquared: full.chiSquared,
      df: 1,
      p: full.p,
      cramersV: full.cramersV,
      trusted: full.trusted,
      residuals: [full.residuals[0], [Number.NaN, Number.NaN], full.residuals[1]],
    })
  })

  it('takes a cell without a count', () => {
    expect(
      contingency([
        [5, 0],
        [2, 6],
      ])!.gSquared,
    ).toBeCloseTo(8.947465, 6)
  })

  it('has residuals of ±√χ² when two by two', () => {
    const { chiSquared, residuals } = contingency([
      [30, 10],
      [12, 40],
    ])!
    const root = Math.sqrt(chiSquared)
    for (const [at, residual] of residuals.flat().entries())
      expect(residual).toBeCloseTo(at === 0 || at === 3 ? root : -root, 9)
  })

  it('is trusted when four cells of five expect five', () => {
    const square = (count: number) => [
      [count, count],
      [count, count],
    ]
    expect(contingency(square(5))!.trusted).toBe(true)
    expect(contingency(square(4))!.trusted).toBe(false)
    const five = (rare: number) => [
      [20, 20, 20, 20, rare],
      [20, 20, 20, 20, rare],
    ]
    expect(contingency(five(1))!.trusted).toBe(true)
  })

  it('is no test with one row, one column, or nothing counted', () => {
    expect(contingency([[5, 6]])).toBeNull()
    expect(contingency([[5], [6]])).toBeNull()
    expect(
      contingency([
        [5, 0],
        [6, 0],
      ]),
    ).toBeNull()
    expect(contingency([])).toBeNull()
  })
})

describe('the Monte Carlo p', () => {
  const job = [
    [1, 2, 1, 0],
    [3, 3, 6, 1],
    [10, 10, 14, 9],
    [6, 7, 12, 11],
  ]

  it('comes near R chisq.test(simulate.p.value) on Agresti’s job satisfaction', () => {
    expect(Math.abs(monteCarloP(job, 7, 20_000)! - 0.7705)).toBeLessThan(0.015)
  })

  it('comes near the χ² p where that is to be trusted', () => {
    const large = [
      [279, 73, 225],
      [165, 47, 191],
    ]
    expect(Math.abs(monteCarloP(large, 3, 20_000)! - contingency(large)!.p)).toBeLessThan(0.006)
  })

  it('is the same for the same seed, another for another', () => {
    expect(monteCarloP(job, 7, 500)).toBe(monteCarloP(job, 7, 500))
    const seeds = [1, 2, 3, 4, 5].map((seed) => monteCarloP(job, seed, 500))
    expect(new Set(seeds).size).toBeGreaterThan(1)
  })

  it('is never nothing, and null without a test', () => {
    expect(
      monteCarloP(
        [
          [200, 0],
          [0, 200],
        ],
        1,
        99,
      ),
    ).toBe(0.01)
    expect(monteCarloP([[5, 6]], 1, 99)).toBeNull()
  })
})

describe('Benjamini–Hochberg', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })

  it('keeps the order of the p-values, lowers none and passes 1 with none', () => {
    fc.assert(
      fc.property(ps, (values) => {
        const made = adjusted(values)
        for (const [i, p] of values.entries()) {
          expect(made[i]).toBeGreaterThanOrEqual(p)
          expect(made[i]).toBeLessThanOrEqual(1)
          for (const [j, other] of values.entries())
            if (p < other) expect(made[i]).toBeLessThanOrEqual(made[j]!)
        }
      }),
    )
  })

  it('leaves a single one as it is', () => {
    expect(adjusted([0.03])).toEqual([0.03])
    expect(adjusted([])).toEqual([])
  })
})

describe('Jensen–Shannon', () => {
  it('is the same both ways, in [0, 1], and 0 of a mix and itself at any scale', () => {
    fc.assert(
      fc.property(counts(4, 4), counts(4, 4), (a, b) => {
        const there = divergence(a, b)
        expect(there === null).toBe(sum(a) === 0 || sum(b) === 0)
        if (there === null) return
        expect(there).toBeCloseTo(divergence(b, a)!, 12)
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
        expect(
          divergence(
            a,
            a.map((count) => 3 * count),
          ),
        ).toBeCloseTo(0, 12)
      }),
    )
  })
})

describe('the vital few', () => {
  it.each([
    [[50, 30, 10, 10], 2],
    [[10, 50, 10, 30], 2],
    [[79, 21], 2],
    [[80, 20], 1],
    [[1, 1, 1, 1, 1], 4],
    [[7], 1],
    [[0, 0], 0],
    [[], 0],
  ])('of %j are %i', (values, few) => {
    expect(vitalFew(values)).toBe(few)
  })
})
