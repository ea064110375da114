import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countByDay, type DayCount } from '#statistics/day-counts.ts'
import { doneBy, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { logRank } from '#statistics/log-rank.ts'
import { medianDays } from '#statistics/median-days.ts'
import { seeded } from '#statistics/random.ts'
import { restrictedMean } from '#statistics/restricted-mean.ts'
import { spells } from './arbitrary.ts'

const day = (days: number, done: number, open: number): DayCount => ({ days, done, open })

describe('the curve', () => {
  it('is the same from spells, from counts in any order, and from counts split in two', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 0, max: 5 }), (items, cut) => {
        const counts = countByDay(items)
        const split = [...countByDay(items.slice(0, cut)), ...countByDay(items.slice(cut))]
        expect(kaplanMeier(counts.toReversed())).toEqual(kaplanMeier(counts))
        expect(kaplanMeier(split)).toEqual(kaplanMeier(counts))
      }),
    )
  })

  it('never rises, keeps inside its band, and loses everyone in the end', () => {
    fc.assert(
      fc.property(spells, (items) => {
        const curve = kaplanMeier(countByDay(items))
        let before = 1
        for (const { survival, low, high, error } of curve) {
          expect(survival).toBeLessThanOrEqual(before)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(survival)
          expect(high).toBeGreaterThanOrEqual(survival)
          expect(high).toBeLessThanOrEqual(1)
          expect(error).toBeGreaterThanOrEqual(0)
          before = survival
        }
        const last = curve.at(-1)!
        expect(last.atRisk).toBe(last.done + last.open)
        expect(curve[0]!.atRisk).toBe(items.length)
      }),
    )
  })

  it('is the plain share done when nothing was left open', () => {
    const curve = kaplanMeier([day(3, 1, 0), day(5, 2, 0), day(9, 1, 0)])
    expect(curve.map(({ survival }) => survival)).toEqual([0.75, 0.25, 0])
    expect(curve[0]!.error).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 12)
  })

  it('takes items done on a day before those last seen open on it', () => {
    const [step] = kaplanMeier([day(7, 1, 1)])
    expect(step).toMatchObject({ atRisk: 2, survival: 0.5 })
  })

  it('has the exact binomial bound while none is done, and the bound before when all are', () => {
    const curve = kaplanMeier([day(1, 0, 2), day(4, 1, 0), day(6, 1, 0)])
    expect(curve[0]).toMatchObject({ low: 0.025 ** (1 / 4), high: 1 })
    expect(curve[2]).toMatchObject({ survival: 0, error: 0, low: 0, high: curve[1]!.high })
  })

  it('leaves out days on which nothing happened', () => {
    expect(kaplanMeier([day(2, 0, 0), day(3, 1, 0)])).toHaveLength(1)
    expect(kaplanMeier([])).toEqual([])
  })

  it('takes a million spells in a few seconds', { timeout: 20_000 }, () => {
    const next = seeded(1)
    const many = Array.from({ length: 1_000_000 }, () => ({
      days: Math.floor(-200 * Math.log(1 - next())),
      done: next() < 0.7,
    }))
    const started = performance.now()
    const curve = kaplanMeier(countByDay(many))
    expect(performance.now() - started).toBeLessThan(3000)
    expect(medianDays(curve).median).toBeCloseTo((200 * Math.LN2) / 0.7, -1)
  })
})

describe('done by a day', () => {
  const curve = kaplanMeier([day(10, 1, 0), day(20, 0, 1), day(30, 1, 1)])

  it('is one less the share open, the band turned over', () => {
    const { survival, low, high } = curve[0]!
    expect(doneBy(curve, 15)).toEqual({
      estimate: 1 - survival,
      low: 1 - high,
      high: 1 - low,
      atRisk: 3,
    })
  })

  it('counts those at risk as the day begins', () => {
    expect([5, 10, 20, 21, 30].map((days) => doneBy(curve, days)!.atRisk)).toEqual([4, 4, 3, 2, 2])
  })

  it('starts at nothing done, with an upper bound', () => {
    expect(doneBy(curve, 5)).toMatchObject({ estimate: 0, low: 0, high: 1 - 0.025 ** (1 / 4) })
  })

  it('is unknown beyond the last day while something was open, and known when nothing was', () => {
    expect(doneBy(curve, 31)).toBeNull()
    expect(doneBy(kaplanMeier([day(10, 2, 0)]), 31)).toMatchObject({ estimate: 1, atRisk: 0 })
    expect(doneBy([], 10)).toBeNull()
  })
})

describe('the median', () => {
  it('is the middle of the days at which the share is exactly one half', () => {
    const flat = [day(2, 1, 0), day(6, 0, 0), day(10, 1, 0)]
    expect(medianDays(kaplanMeier(flat)).median).toBe(6)
  })

  it('is the first such day when the share stays there', () => {
    expect(medianDays(kaplanMeier([day(2, 1, 0), day(9, 0, 1)])).median).toBe(2)
  })

  it('is unknown when less than half is done', () => {
    const { median, high } = medianDays(kaplanMeier([day(2, 1, 0), day(9, 0, 3)]))
    expect([median, high]).toEqual([null, null])
  })

  it('has no limit on a day by which nothing was done', () => {
    expect(medianDays(kaplanMeier([day(1, 0, 1), day(5, 2, 2)])).low).toBe(5)
  })

  it('lies between its limits', () => {
    fc.assert(
      fc.property(spells, (items) => {
        const { median, low, high } = medianDays(kaplanMeier(countByDay(items)))
        if (median !== null && low !== null) expect(low).toBeLessThanOrEqual(median)
        if (median !== null && high !== null) expect(high).toBeGreaterThanOrEqual(median)
        if (high !== null) expect(median).not.toBeNull()
      }),
    )
  })
})

describe('the restricted mean', () => {
  it('is the plain mean of days cut off at the end, when nothing was left open', () => {
    fc.assert(
      fc.property(spells, fc.integer({ min: 1, max: 60 }), (items, until) => {
        const closed = items.map(({ days }) => ({ days, done: true }))
        const cut = closed.map(({ days }) => Math.min(days, until))
        const { mean } = restrictedMean(kaplanMeier(countByDay(closed)), until)
        expect(mean).toBeCloseTo(cut.reduce((sum, days) => sum + days, 0) / cut.length, 9)
      }),
    )
  })

  it('is the whole time when nothing is done in it', () => {
    expect(restrictedMean(kaplanMeier([day(50, 1, 1)]), 30)).toEqual({ mean: 30, error: 0 })
  })
})

describe('the log-rank test', () => {
  const slow = [day(10, 1, 0), day(20, 2, 1)]
  const fast = [day(1, 2, 0), day(3, 2, 0)]

  it('expects in all as many as were done', () => {
    fc.assert(
      fc.property(spells, spells, (a, b) => {
        const test = logRank([countByDay(a), countByDay(b)])
        if (!test) return
        const done = [...a, ...b].filter((spell) => spell.done).length
        expect(test.expected[0]! + test.expected[1]!).toBeCloseTo(done, 9)
        expect(test.p).toBeGreaterThanOrEqual(0)
        expect(test.p).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not depend on the order of the groups', () => {
    const there = logRank([slow, fast, [day(5, 1, 1)]])!
    const back = logRank([[day(5, 1, 1)], fast, slow])!
    expect(back.chiSquared).toBeCloseTo(there.chiSquared, 10)
  })

  it('sees no difference between a group and itself', () => {
    expect(logRank([slow, slow])).toMatchObject({ chiSquared: 0, df: 1, p: 1 })
  })

  it('passes over a group that was gone before anything was done', () => {
    const gone = [day(0, 0, 4)]
    const without = logRank([slow, fast])!
    const test = logRank([gone, slow, fast])!
    expect(test).toMatchObject({ df: 1, expected: [0, ...without.expected] })
    expect(test.chiSquared).toBeCloseTo(without.chiSquared, 12)
  })

  it('says nothing of one group, of nothing done, or when all is done at once', () => {
    expect(logRank([slow])).toBeNull()
    expect(logRank([[day(5, 0, 2)], [day(7, 0, 2)]])).toBeNull()
    expect(logRank([[day(5, 2, 0)], [day(5, 3, 0)]])).toBeNull()
  })
})
