import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine, Row } from '#engine/engine.ts'
import type { PlacedUnit } from '#metrics/clue_funnel/columns.ts'
import { isDrawn } from '#metrics/clue_funnel/derive.ts'
import { shownIn } from '#metrics/clue_funnel/finding.ts'
import metric from '#metrics/clue_funnel/metric.ts'
import { caution, headline, pageFinding } from '#metrics/clue_funnel/sentences.ts'
import { rollUp } from '#schema/rollup/rollup.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'

const unit = (at: number, clues: number | null, problems: number | null, more: object = {}) => ({
  round_key: 'a-r1',
  region_key: 'a',
  region: '甲市',
  level: 'city',
  term: null,
  number: 1,
  label: '第一轮',
  pooled: false,
  nature: 'synthetic',
  ordinal: 1,
  source: null,
  organization: `单位${at}`,
  org_type: null,
  clues,
  clues_state: clues === null ? 'nr' : 'value',
  problems,
  problems_state: problems === null ? 'nr' : 'value',
  ...more,
})

const round = (at: number, clues: number, problems: number) =>
  unit(at, clues, problems, {
    round_key: `a-r${at}`,
    number: at,
    label: `第${at}轮`,
    organization: null,
    nature: 'published',
  })

const derived = (rows: readonly Row[], context = zh) => metric.derive(rows, context) as PlacedUnit[]
const byRound = { ...zh, angle: { ...plainAngle, by: 'round' as const } }

describe('the funnel of Yuxi rounds 2, 11 and 12', () => {
  const rows = derived([round(2, 24, 113), round(11, 25, 124), round(12, 32, 296)], byRound)
  const shown = shownIn(rows)!

  it('has the published centre and limits, all three within', () => {
    expect(shown.centre).toBeCloseTo(15.197, 3)
    const [r2, r11, r12] = rows
    for (const [row, low, high] of [
      [r2!, 8.011, 22.366],
      [r11!, 8.302, 22.046],
      [r12!, 10.748, 19.625],
    ] as const) {
      expect(row.low95).toBeCloseTo(low, 3)
      expect(row.high95).toBeCloseTo(high, 3)
      expect(row.beyond).toBe(0)
    }
  })

  it('shows over-dispersion without widening for it, and the heterogeneity test', () => {
    expect(shown.phi).toBeCloseTo(2.824, 3)
    expect(shown.adjusted).toBe(false)
    expect(shown.difference?.chiSquared).toBeCloseTo(8.472, 3)
    expect(shown.difference?.p).toBeCloseTo(0.01446, 5)
    expect(headline(rows, byRound)).toBe('没有一轮越出 99.8% 控制限，但整体差异超过随机波动')
    expect(
      metric
        .notes(rows, byRound)
        .map(({ text }) => text)
        .join(''),
    ).toContain('φ = 2.82，只有 3 个点，不足 10 个，不放宽')
  })
})

describe('what is said of a funnel', () => {
  const even = Array.from({ length: 12 }, (_, at) => unit(at, 10, 80))

  it.each([
    ['none', [], '所选范围内没有逐条的问题和线索记录'],
    ['one', [unit(1, 3, 20)], '只有单位1能算线索率：每百个问题 15.0'],
    ['no clue', [unit(1, 0, 20), unit(2, 0, 9)], '所选范围内报告的线索数都是 0'],
    ['unknown', [unit(1, null, 20)], '所选范围内没有同时报告问题数和线索数的党组织或轮次'],
    ['few', [unit(1, 1, 20), unit(2, 2, 20)], '2 家都在 99.8% 控制限内，样本小，不足以再作检验'],
    ['even', even, '12 家线索率的差异没有超过随机波动'],
    ['one out', [...even, unit(12, 40, 80)], '单位12越出 99.8% 控制限，其余 12 家在其内'],
    [
      'three out',
      [
        ...even,
        ...even,
        ...even,
        ...even,
        unit(30, 45, 80),
        unit(31, 45, 80),
        unit(32, 45, 80),
      ].map((row, at) => ({
        ...row,
        organization: `单位${at}`,
      })),
      '3 家越出 99.8% 控制限，其余 48 家在其内',
    ],
  ])('%s', (_, rows, text) => {
    expect(headline(derived(rows), zh)).toBe(text)
    expect(headline(derived(rows, en), en).length).toBeLessThanOrEqual(90)
  })

  it('gives the number outside, that expected by chance, and what is not drawn', () => {
    const rows = derived([...even, unit(12, 40, 80), unit(13, null, 30)])
    expect(pageFinding(rows, zh)).toBe(
      '13 家党组织中 1 家的线索率越出 95% 控制限，随机波动下预期不到 1 家',
    )
    expect(caution(rows, zh)).toContain('未报的 1 家不在图中')
    expect(pageFinding(rows, en)).toContain('1 of 13 organizations')
  })

  it('shows the kind of data with the most points, and names the other', () => {
    const rows = derived([...even, unit(20, 3, 30, { nature: 'published', round_key: 'b-r1' })])
    expect(shownIn(rows)).toMatchObject({
      nature: 'synthetic',
      others: [{ nature: 'published', size: 1 }],
    })
    const centres = new Set(rows.map((row) => row.centre))
    expect([...centres]).toEqual([12.5, 10])
    expect(metric.notes(rows, zh).at(-1)?.text).toBe('图中只有模拟数据；公开通报 1 另算，见表格。')
  })

  it('widens the limits for over-dispersion from ten points on', () => {
    const wild = Array.from({ length: 12 }, (_, at) => unit(at, at % 2 ? 4 : 40, 100))
    const shown = shownIn(derived(wild))!
    expect(shown.adjusted).toBe(true)
    expect(shown.phi).toBeGreaterThan(1)
    expect(shown.beyond95).toEqual([])
  })
})

describe('the units asked for', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await fixtureDatabase(await native())
  })
  async function change(sql: string) {
    await engine.exec(sql)
    await engine.exec(rollUp)
  }
  const ask = async (angle = plainAngle) =>
    derived(
      await engine.rows(metric.sql, {
        ...scopeParams(everything, '2025-03-01'),
        ...angleParams(angle),
      }),
    )

  it('have 0 clues where their round has a clue list without them', async () => {
    const village = (await ask()).find((row) => row.organization === '东街村党支部')
    expect(village).toMatchObject({ clues: 0, clues_state: 'value', problems: 3, rate: 0 })
  })

  it('have no clues reported where their round has no clue list', async () => {
    await change(
      `INSERT INTO problem (file_id, line, nature, region_key, round_key, organization, count, count_state)
       VALUES (2, 99, 'synthetic', '甲市', '甲市-r2', '甲市财政局党组', 5, 'value')`,
    )
    const row = (await ask()).find((one) => one.organization === '甲市财政局党组')!
    expect(row).toMatchObject({ clues: null, clues_state: 'nr', rate: null, rate_state: 'nr' })
    expect(isDrawn(row)).toBe(false)
    await change('DELETE FROM problem WHERE file_id = 2 AND line = 99')
  })

  it('are 0 without a clue list where their round reports none at all', async () => {
    await change(
      `INSERT INTO problem (file_id, line, nature, region_key, round_key, organization, count, count_state)
       VALUES (2, 98, 'synthetic', '乙县', '乙县-r2', '乙县财政局党组', 5, 'value')`,
    )
    const row = (await ask()).find((one) => one.organization === '乙县财政局党组')
    expect(row).toMatchObject({ clues: 0, clues_state: 'value', rate: 0 })
    await change('DELETE FROM problem WHERE file_id = 2 AND line = 98')
  })

  it('count persons apart from pieces', async () => {
    const pieces = (await ask()).find((row) => row.organization === '甲市城投公司党委')
    const persons = (await ask({ ...plainAngle, unit: 'person' })).find(
      (row) => row.organization === '甲市城投公司党委',
    )
    expect([pieces?.clues, persons?.clues]).toEqual([3, 5])
  })

  it('lead to their records', async () => {
    const rows = await ask()
    const key = metric.key(rows.find((row) => row.organization === '甲市城投公司党委')!)
    const found = metric.behind?.(key, rows, zh)
    expect(found).toMatchObject({ records: 'clue', title: '甲市城投公司党委' })
    expect(metric.behind?.('甲市-r9', rows, zh)).toBeNull()
  })
})
