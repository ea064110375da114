import { describe, expect, it } from 'vitest'
import type { ListCell } from '#charts/listing.ts'
import type { ComparedRound } from '#metrics/compare_measures/columns.ts'
import compareMeasures from '#metrics/compare_measures/metric.ts'
import { compared } from '../fixture/compared.ts'
import { en, zh } from '../fixture/context.ts'

function lines(rows: readonly ComparedRound[], context = zh) {
  const drawing = compareMeasures.draw(compareMeasures.derive(rows, context), context)
  if (drawing.as !== 'listing') throw new Error(`drew ${drawing.as}`)
  const text = (cell: ListCell) => (cell.detail ? `${cell.text} ${cell.detail}` : cell.text)
  return Object.fromEntries(
    (drawing.sections[0]?.rows ?? []).map(({ key, cells }) => [key, cells.slice(2).map(text)]),
  )
}
const head = (rows: readonly ComparedRound[], context = zh) =>
  compareMeasures.headline(compareMeasures.derive(rows, context), context)

const kunming = {
  organizations: 40,
  problems: 697,
  done: 688,
  basically_done: 4,
  completion_base: 697,
}
const A = compared('A', { ...kunming, special_reports: 9, days: 42 })
const B = compared('B', {
  organizations: 12,
  problems: 296,
  clues: 32,
  done: 92,
  completion_base: 199,
  special_reports: 12,
  days: 5,
})

describe('measure by measure', () => {
  it('numbers, differences with intervals, and why there is none', () => {
    expect(lines([A, B])).toEqual({
      organizations: ['40', '12', '+28', '—', '计数，不作率比'],
      problems: ['697', '296', '+401', '—', '规模不同，看每家问题数'],
      clues: ['未报', '32', '—', '—', 'A 未报，不能当作 0'],
      clue_rate: ['未报', '10.8', '—', '—', 'A 未报，不能当作 0'],
      problems_per_organization: ['17.4', '24.7', '−7.2', '0.71 [0.62, 0.81]', 'p <0.001'],
      clues_per_organization: ['未报', '2.67', '—', '—', 'A 未报，不能当作 0'],
      special_reports: ['9', '12', '−3', '—', '相对变化 −25.0%'],
      days: ['42', '5', '+37', '—', '基数小于 10，不给相对变化'],
      completion_strict: ['98.7', '46.2', '+52.5 百分点 [45.5, 59.3]', '—', '百分点之差及区间'],
      completion_broad: ['99.3', '未报', '—', '—', 'B 未报，不能当作 0'],
    })
  })

  it('a base of 0 gives no relative change, and a share alone no interval', () => {
    const rows = [
      A,
      compared('B', { special_reports: 0, completion_rate: 0.9, completion_rate_state: 'value' }),
    ]
    const { special_reports, completion_strict } = lines(rows, en)
    expect(special_reports).toEqual(['9', '0', '+9', '—', '— (base is 0)'])
    expect(completion_strict).toEqual([
      '98.7',
      '90.0',
      '+8.7 points',
      '—',
      'published share only, no interval',
    ])
  })

  it('a sum that lacks a round is marked and not subtracted', () => {
    const { problems, days } = lines([
      A,
      B,
      compared('B', { round_key: 'B-r2', region_key: 'region B' }),
    ])
    expect(problems).toEqual(['697', '≥ 296', '—', '—', 'B 未报，不能当作 0'])
    expect(days).toEqual(['42', '不适用', '—', '—', '逐轮的量，多轮不合并'])
  })

  it('with several columns a remark is about the measure', () => {
    const C = compared('C', { nature: 'synthetic', problems: 5 })
    const { organizations, clues } = lines([A, B, C])
    expect(organizations).toEqual(['40', '12', '未报', '—', '—', '计数，不作率比'])
    expect(clues?.at(-1)).toBe('A 未报，不能当作 0')
  })
})

describe('how many measures can be compared', () => {
  it.each([
    ['none chosen', [], '请选择要对比的范围', 'Choose what to compare'],
    ['A alone', [A], '还没有选 B，先列 A 的各项指标', 'B is not chosen yet; the measures of A'],
    [
      'some not reported',
      [A, B],
      '10 项指标中 6 项可比，4 项因未报不计算差值',
      'Of 10 measures 6 are comparable; 4 not reported',
    ],
    [
      'real against synthetic',
      [A, { ...B, nature: 'synthetic' }],
      'A 与 B 一为真实、一为模拟，不可比',
      'A and B: one real, one synthetic, not comparable',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    expect([head(rows), head(rows, en)]).toEqual([inZh, inEn])
  })

  it('all', () => {
    const whole = { clues: 20, done: 9, basically_done: 1, special_reports: 3, days: 9 }
    const rows = ['A', 'B'].map((side) => compared(side, { ...kunming, ...whole }))
    expect([head(rows), head(rows, en)]).toEqual([
      '10 项指标中 10 项可比',
      'Of 10 measures 10 are comparable',
    ])
  })
})
