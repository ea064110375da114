import { describe, expect, it } from 'vitest'
import { clusterBootstrap } from '#statistics/cluster-bootstrap.ts'
import { type DayCount, doneBy, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { medianDays } from '#statistics/median-days.ts'
import { seeded } from '#statistics/random.ts'

describe('seeded numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const [one, same, other] = [seeded(5), seeded(5), seeded(6)]
    const first = Array.from({ length: 50 }, one)
    expect(Array.from({ length: 50 }, same)).toEqual(first)
    expect(Array.from({ length: 50 }, other)).not.toEqual(first)
  })

  it('fall evenly, one after another and in pairs', () => {
    for (const seed of [0, 1, 2, 12345, -7]) {
      const next = seeded(seed)
      const cells = Array<number>(256).fill(0)
      for (let at = 0; at < 256_000; at++)
        cells[16 * Math.floor(16 * next()) + Math.floor(16 * next())]!++
      const chiSquared = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
      expect(chiSquared).toBeGreaterThan(170)
      expect(chiSquared).toBeLessThan(350)
    }
  })
})

describe('the cluster bootstrap', () => {
  const options = { seed: 1, draws: 2000 }
  const mean = (sample: readonly number[]) =>
    sample.reduce((sum, value) => sum + value, 0) / sample.length

  it('gives the interval that theory gives for a mean of many', () => {
    const next = seeded(9)
    const values = Array.from({ length: 400 }, next)
    const error = Math.sqrt(1 / 12 / 400)
    const { low, high } = clusterBootstrap(values, mean, options)!
    expect(high - low).toBeGreaterThan(2 * 1.96 * error * 0.9)
    expect(high - low).toBeLessThan(2 * 1.96 * error * 1.1)
    expect((low + high) / 2).toBeCloseTo(mean(values), 2)
  })

  it('is the same for the same seed', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6]
    expect(clusterBootstrap(values, mean, options)).toEqual(clusterBootstrap(values, mean, options))
    const seeds = [1, 2, 3].map((seed) => clusterBootstrap(values, mean, { seed, draws: 50 })!.low)
    expect(new Set(seeds).size).toBeGreaterThan(1)
  })

  it('is wider than Greenwood’s band when an organization’s items go together', () => {
    const organizations: DayCount[][] = Array.from({ length: 12 }, (_, at) => [
      { days: at < 6 ? 20 : 120, done: 30, open: 0 },
    ])
    const by60 = (sample: readonly DayCount[][]) =>
      doneBy(kaplanMeier(sample.flat()), 60)?.estimate ?? null
    const band = doneBy(kaplanMeier(organizations.flat()), 60)!
    const { low, high } = clusterBootstrap(organizations, by60, options)!
    expect(high - low).toBeGreaterThan(3 * (band.high - band.low))
    expect(low).toBeLessThan(band.estimate)
    expect(high).toBeGreaterThan(band.estimate)
  })

  it('is unknown with one cluster, or when a limit may lie among draws without a value', () => {
    expect(clusterBootstrap([1], mean, options)).toBeNull()
    const seldom: DayCount[][] = [[{ days: 9, done: 3, open: 0 }], [{ days: 9, done: 0, open: 4 }]]
    const median = (sample: readonly DayCount[][]) => medianDays(kaplanMeier(sample.flat())).median
    expect(clusterBootstrap(seldom, median, options)).toBeNull()
  })
})
