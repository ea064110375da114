import { describe, expect, it } from 'vitest'
import { hatchPath } from '#charts/hatch.ts'
import { intervalChart } from '#charts/interval-chart.ts'
import { type EstimateRow, UNFOLD } from '#charts/interval-rows.ts'
import { keyOf, stopsOf } from '#charts/stops.ts'
import { plain, textWidth } from '#charts/text.ts'
import { tokens } from '#charts/tokens.ts'
import { toSvg } from '../fixture/svg.ts'

const estimate = (key: string, value: number, high: number): EstimateRow => ({
  key,
  region: '玉溪市',
  round: key,
  estimate: value,
  low: value / 2,
  high,
  value: String(value),
  interval: '[…]',
  counts: '1/2',
  focus: false,
  hollow: false,
  tips: [`${value} {件|`],
})

const chart = intervalChart(
  {
    valueHeader: '估计值',
    countsHeader: '线索/问题',
    tips: ['线索率'],
    sections: [
      {
        title: '公开通报',
        pooled: { estimate: 12, label: '合计 12' },
        estimates: [
          ...['第一轮', '第二轮', '第三轮', '第四轮', '第五轮', '第六轮', '第七轮'].map((key) =>
            estimate(key, 10, 20),
          ),
          estimate('第八轮', 400, 500),
        ],
        unknowns: [
          {
            key: '第九轮',
            region: '玉溪市',
            round: '第九轮',
            state: '未报',
            hatched: true,
            counts: '未报/697',
            focus: true,
            tips: ['未报'],
          },
        ],
        folds: [{ text: '另有 2 轮未报', opens: true, hatched: true }],
      },
    ],
  },
  tokens.light,
)

describe('interval chart', () => {
  it('gives each row a height of its own, at most 28 pixels', () => {
    expect(chart.height).toBe(26 + 32 + 10 * 26 + 4)
  })

  it('draws one arrow for the interval that runs past the axis, and hatches what is unknown', () => {
    const svg = toSvg(chart.option, 800, chart.height)
    expect(svg).not.toContain('NaN')
    expect(svg.match(/>20</g)).not.toBeNull()
    expect(svg).toContain('>未报<')
    expect(svg).toContain('>未报/697<')
  })

  it('is walked from top to bottom, and read with its tooltip', () => {
    const stops = stopsOf(chart.option)
    expect(stops.map((stop) => stop.key)).toEqual([
      '第一轮',
      '第二轮',
      '第三轮',
      '第四轮',
      '第五轮',
      '第六轮',
      '第七轮',
      '第八轮',
      '第九轮',
      UNFOLD,
    ])
    expect(stops[0]?.text).toBe('玉溪市 第一轮, 线索率 10 ｛件｜')
    expect(stops[9]?.text).toBe('另有 2 轮未报')
  })
})

it('knows what a clicked mark stands for', () => {
  expect(keyOf({ key: '530400-r2', value: [1] })).toBe('530400-r2')
  expect(keyOf([1, 2])).toBe('')
  expect(keyOf(undefined)).toBe('')
})

it('keeps hatching inside its rectangle', () => {
  const numbers = [...hatchPath(10, 20, 37, 9).matchAll(/[ML]([\d.]+) ([\d.]+)/g)]
  expect(numbers.length).toBeGreaterThan(10)
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeGreaterThanOrEqual(10)
    expect(Number(x)).toBeLessThanOrEqual(47)
    expect(Number(y)).toBeGreaterThanOrEqual(20)
    expect(Number(y)).toBeLessThanOrEqual(29)
  }
})

it('keeps text of a file from opening a rich-text style', () => {
  expect(plain('{title|x}')).toBe('｛title｜x｝')
})

it('counts Han characters as wide as the type is high', () => {
  expect(textWidth('玉溪市', 13)).toBe(39)
  expect(textWidth('abc', 10)).toBe(17)
})
