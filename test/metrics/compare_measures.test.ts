import { describe, expect, it } from 'vitest'
import type { ListCell } from '#charts/listing.ts'
import { namedIn } from '#engine/bind.ts'
import type { Row } from '#engine/engine.ts'
import compareCompletion from '#metrics/compare_completion/metric.ts'
import type { ComparedRound } from '#metrics/compare_measures/columns.ts'
import compareMeasures from '#metrics/compare_measures/metric.ts'
import type { StepRow } from '#metrics/completion_curve/columns.ts'
import { curvesOf } from '#metrics/completion_curve/derive.ts'
import completionCurve from '#metrics/completion_curve/metric.ts'
import completionPoints from '#metrics/completion_points/metric.ts'
import type { Metric } from '#metrics/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { medianDays } from '#statistics/median-days.ts'
import { native } from '../engines.ts'
import { compared } from '../fixture/compared.ts'
import { en, zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF } from '../fixture/scopes.ts'
import { selections } from '../fixture/selections.ts'

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

/** Ten problems each: half done by day 20; of the slow ones half between days 50 and 80. */
const halfIn20 = { followed: '10:3:0,20:3:0,60:0:4', not_open: 6 }
const halfBetween = { followed: '20:2:0,50:3:0,80:3:0,90:0:2', not_open: 8 }

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
      median_days: ['未报', '未报', '—', '—', 'A、B 均未报'],
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

describe('median days to completion', () => {
  const median = (a: Partial<ComparedRound>, b: Partial<ComparedRound>, context = zh) =>
    lines([compared('A', a), compared('B', b)], context)['median_days']

  it('with its interval, the difference in days, and a bound that is not reached in words', () => {
    expect(median(halfIn20, halfBetween)).toEqual([
      '20 [10, 未到]',
      '65 [20, 80]',
      '−45',
      '—',
      '差值没有区间，检验见“整改进度”',
    ])
    expect(median(halfBetween, halfIn20, en)).toEqual([
      '65 [20, 80]',
      '20 [10, not reached]',
      '+45',
      '—',
      'no interval; tested under “Rectification”',
    ])
  })

  it.each([
    ['not yet half', { followed: '10:2:0,60:0:8', not_open: 2 }, '尚未过半', 'not yet half done'],
    ['too few', { followed: '10:4:0', not_open: 4 }, '不足 5 个', 'fewer than 5'],
    ['open ones only', { followed: '60:0:9', not_open: 0 }, '只列未完成', 'open problems only'],
  ])('there is none, and why: %s', (_, b, inZh, inEn) => {
    expect(median(halfIn20, b)?.slice(1)).toEqual([
      expect.stringMatching(`^${inZh}`),
      '—',
      '—',
      'A 或 B 没有中位数，不作差',
    ])
    expect(median(halfIn20, b, en)?.slice(1)).toEqual([
      expect.stringMatching(`^${inEn}`),
      '—',
      '—',
      'A or B has no median: no difference',
    ])
  })

  it('is of all rounds of a column on one curve, and not reported where none has records', () => {
    const rows = [
      compared('A', halfIn20),
      compared('A', { ...halfBetween, round_key: 'A-r2' }),
      compared('B', {}),
    ]
    // Twenty: 3 by day 10, 8 by day 20, 11 by day 50.
    expect(lines(rows)['median_days']).toEqual([
      '50 [20, 80]',
      '未报',
      '—',
      '—',
      'B 未报，不能当作 0',
    ])
  })

  it('is the one of the curves on this page and on the page of rectification', async () => {
    const engine = await fixtureDatabase(await native())
    const ask = async (metric: Metric, scope = everything) => {
      const params = {
        ...scopeParams(scope, DATA_AS_OF),
        ...angleParams(plainAngle),
        ...selectionParams(selections, scope),
      }
      return metric.derive(await engine.rows(metric.sql, namedIn(metric.sql, params)), zh)
    }
    const measured = (await ask(compareMeasures)).filter(
      (row) => row['measure_id'] === 'median_days',
    )
    const figures = (row: Row | undefined, names: readonly string[]) =>
      names.map((name) => row?.[name])
    const here = ['value', 'value_low', 'value_high']
    const there = ['median', 'median_low', 'median_high']

    const drawn = await ask(compareCompletion)
    for (const side of ['A', 'B', 'C'] as const) {
      const own = measured.find((row) => row['side'] === side)
      expect(own?.['value'], side).toBeGreaterThan(0)
      const curve = drawn.find((row) => row['side'] === side)
      expect(figures(own, here), side).toEqual(figures(curve, there))

      const { regions, rounds, orgTypes } = selections[side]!
      const scope = { ...everything, regions, rounds, orgTypes }
      const [point] = await ask(completionPoints, scope)
      expect(figures(own, here), side).toEqual(figures(point, there))
      const steps = curvesOf((await ask(completionCurve, scope)) as StepRow[])
      const { median, low, high } = medianDays(steps[0]?.steps ?? [])
      expect(figures(own, here), side).toEqual([median, low, high])
    }
  })
})

describe('how many measures can be compared', () => {
  it.each([
    ['none chosen', [], '请选择要对比的范围', 'Choose what to compare'],
    ['A alone', [A], '还没有选 B，先列 A 的各项指标', 'B is not chosen yet; the measures of A'],
    [
      'some not reported',
      [A, B],
      '11 项指标中 6 项可比，5 项因未报不计算差值',
      'Of 11 measures 6 are comparable; 5 not reported',
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
    const whole = {
      clues: 20,
      done: 9,
      basically_done: 1,
      special_reports: 3,
      days: 9,
      ...halfIn20,
    }
    const rows = ['A', 'B'].map((side) => compared(side, { ...kunming, ...whole }))
    expect([head(rows), head(rows, en)]).toEqual([
      '11 项指标中 11 项可比',
      'Of 11 measures 11 are comparable',
    ])
  })
})
