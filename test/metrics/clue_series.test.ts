import { expect, it } from 'vitest'
import type { RatedRound } from '#metrics/clue_series/columns.ts'
import series from '#metrics/clue_series/metric.ts'
import { en, zh } from '../fixture/context.ts'

/** Two rated rounds of each region but the last, which has one. */
const rows = Array.from({ length: 15 }, (_, region) =>
  [1, 2].slice(0, region === 14 ? 1 : 2).map(
    (number) =>
      ({
        round_key: `${region}-r${number}`,
        region_key: `${region}`,
        region: `${region}县`,
        level: 'county',
        term: 1,
        number,
        label: `第${number}轮`,
        pooled: false,
        nature: 'published',
        ordinal: number,
        source: '通报',
        round: `第${number}轮`,
        clues: 10,
        clues_state: 'value',
        problems: 100,
        problems_state: 'value',
        rate: 10,
        rate_low: 5,
        rate_high: 18,
        rate_state: 'value',
      }) as RatedRound,
  ),
).flat()

it('says why regions are not drawn: too short a series, or no room', () => {
  const texts = (context: typeof zh) =>
    Object.fromEntries(series.notes(rows, context).map(({ label, text }) => [label, text]))
  expect(texts(zh)).toMatchObject({
    另有: '1 个地区只有一轮有值或都未报，不成序列，见表格。',
    未画: '另有 2 个地区画不下，见表格或筛选地区。',
  })
  expect(texts(en)).toMatchObject({
    Apart: '1 region with fewer than two rates, in the table.',
    'Not drawn': '2 regions for lack of room; see the table or filter regions.',
  })
})
