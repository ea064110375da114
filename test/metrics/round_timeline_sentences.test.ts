import { describe, expect, it } from 'vitest'
import { derived, type MarkRow } from '#metrics/round_timeline/columns.ts'
import timeline from '#metrics/round_timeline/metric.ts'
import { en, zh } from '../fixture/context.ts'

describe('what the timeline says of rounds by hand', () => {
  const blank = Object.fromEntries(Object.keys(derived).map((name) => [name, null]))
  const round = (key: string, lag: number | null, end: string | null, entry = '2024-01-08') =>
    [
      { event: 'entry', from_day: entry || null },
      { event: 'period', from_day: end, to_day: end },
    ].map((mark) => ({
      ...(blank as unknown as MarkRow),
      round_key: key,
      region: '庚市',
      round: key,
      nature: 'internal',
      feedback_lag: lag,
      ...mark,
    }))

  it.each<[string, readonly MarkRow[], string, string]>([
    [
      'no period over, one lag',
      [...round('r1', 46, '2024-11-06'), ...round('r2', 46, '2024-12-06')],
      '2 轮在离场后 46 天反馈，集中整改期都未届满',
      '2 rounds gave feedback 46 days after exit; the period is over in 0 of 2',
    ],
    [
      'a time limit for some',
      [...round('r1', 46, '2024-01-31'), ...round('r2', 61, null)],
      '2 轮在离场后 46 至 61 天反馈，有期限的 1 轮中 1 轮届满',
      '2 rounds gave feedback 46 to 61 days after exit; the period is over in 1 of 1',
    ],
    [
      'no time limit',
      [...round('r1', 46, null), ...round('r2', 61, null), ...round('r3', null, null)],
      '2 轮在离场后 46 至 61 天反馈，都没有适用的整改期限',
      '2 rounds gave feedback 46 to 61 days after exit; no time limit applies',
    ],
    [
      'no lag',
      [...round('r1', null, null), ...round('r2', null, null)],
      '2 轮到截至日都没有离场日或反馈日，间隔无从计算',
      'None of 2 rounds has a day of exit and of feedback by the as-of date',
    ],
    [
      'one round without a time limit',
      round('第一轮', 46, null),
      '庚市第一轮离场后 46 天反馈，没有适用的整改期限',
      '庚市 第一轮: feedback 46 days after exit; no time limit applies',
    ],
    [
      'no day in several rounds',
      [...round('r1', null, null, ''), ...round('r2', null, null, '')],
      '2 轮都没有报到日，日程画不出来',
      'None of 2 rounds reports a day',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    const asOf = '2024-10-30'
    expect([
      timeline.headline(rows, { ...zh, asOf }),
      timeline.headline(rows, { ...en, asOf }),
    ]).toEqual([inZh, inEn])
  })
})
