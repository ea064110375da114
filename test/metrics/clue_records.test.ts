import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import clueDisposal from '#metrics/clue_disposal/metric.ts'
import type { LagRow } from '#metrics/clue_lag/columns.ts'
import { shownIn } from '#metrics/clue_lag/derive.ts'
import clueLag from '#metrics/clue_lag/metric.ts'
import clueRecipient from '#metrics/clue_recipient/metric.ts'
import clueStandardized from '#metrics/clue_standardized/metric.ts'
import type { Metric } from '#metrics/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { filledDatabase } from '../fixture/database.ts'

let engine: Engine
beforeAll(async () => {
  engine = await filledDatabase(
    await native(),
    `
INSERT INTO region (region_key, name, level, path, sort) VALUES ('甲', '甲市', 'free', '/甲/', 1), ('乙', '乙县', 'free', '/乙/', 2);
INSERT INTO round (round_key, region_key, level, number, label, pooled, nature, ordinal) VALUES
  ('甲-1', '甲', 'city', 1, '第一轮', false, 'internal', 1), ('乙-1', '乙', 'county', 1, '第一轮', false, 'internal', 2);
INSERT INTO clue (file_id, line, region_key, round_key, org_type, count, unit, transferred_on, recipient, disposal, disposed_on) VALUES
  (1, 1, '甲', '甲-1', 'soe', 20, 'piece', '2024-01-31', 'discipline', 'verify', '2024-03-01'),
  (1, 2, '甲', '甲-1', 'soe', 6, 'piece', '2024-01-31', 'organization', 'talk', '2024-04-30'),
  (1, 3, '甲', '甲-1', 'soe', 4, 'piece', '2024-01-31', NULL, 'close', '2024-05-01'),
  (1, 4, '甲', '甲-1', 'soe', 3, 'piece', '2024-01-31', '某局', NULL, NULL),
  (1, 5, '甲', '甲-1', 'township', 2, 'piece', '2024-05-20', 'other', NULL, NULL),
  (1, 6, '甲', '甲-1', 'township', 5, 'piece', NULL, 'other', '挂账', NULL),
  (1, 7, '甲', '甲-1', 'soe', 7, 'person', '2024-01-31', 'other', 'hold', '2024-02-10');
INSERT INTO problem (file_id, line, region_key, round_key, org_type, count) VALUES
  (2, 1, '甲', '甲-1', 'soe', 60), (2, 2, '甲', '甲-1', 'township', 90), (2, 3, '乙', '乙-1', 'soe', 50);
INSERT INTO clue (file_id, line, region_key, round_key, org_type, count, unit) VALUES (3, 1, '乙', '乙-1', 'soe', 12, 'piece');`,
  )
})

const ask = async (metric: Metric, asOf = '2024-06-01', angle = plainAngle, context = zh) =>
  metric.derive(
    await engine.rows(metric.sql, {
      ...scopeParams({ ...everything, asOf }, asOf),
      ...angleParams(angle),
    }),
    { ...context, angle, asOf },
  )

describe('ways of disposal', () => {
  const of = async (asOf: string, region = '甲') =>
    Object.fromEntries(
      (await ask(clueDisposal, asOf))
        .filter((row) => row['region_key'] === region)
        .map((row) => [row['way'], row['clues']]),
    )

  it('tell in hand from not reported by the time limit, and keep other words apart', async () => {
    expect(await of('2024-06-01')).toEqual({
      talk: 6,
      verify: 20,
      hold: 0,
      close: 4,
      other: 5,
      open: 2,
      nr: 3,
    })
    expect(await of('2024-09-01')).toMatchObject({ open: 0, nr: 5 })
  })

  it('are those known on the as-of date', async () => {
    expect(await of('2024-04-30')).toMatchObject({ verify: 20, talk: 6, close: 0, open: 9 })
  })

  it('have shares of all records, and mark a small region', async () => {
    const rows = await ask(clueDisposal)
    const verify = rows.find((row) => row['region_key'] === '甲' && row['way'] === 'verify')!
    expect(verify['share']).toBeCloseTo(0.5, 12)
    const drawing = clueDisposal.draw(rows, zh)
    expect(JSON.stringify(drawing)).toContain('12 †')
    expect(clueDisposal.headline(rows, zh)).toBe('初步核实与谈话函询合计占 50%，未报 29%')
    expect(clueDisposal.headline([], en)).toBe('No round in scope')
  })
})

it('recipients: other words count as others, none named as not reported', async () => {
  const rows = await ask(clueRecipient)
  expect(rows.map((row) => [row['recipient'], row['clues']])).toEqual([
    ['discipline', 20],
    ['organization', 6],
    ['other', 10],
    ['nr', 16],
  ])
  expect(clueRecipient.headline(rows, zh)).toBe('38% 的线索由纪委监委接收')
  const persons = await ask(clueRecipient, '2024-06-01', { ...plainAngle, unit: 'person' })
  expect(persons.map((row) => [row['recipient'], row['clues']])).toEqual([['other', 7]])
})

describe('time to disposal', () => {
  it('judges each clue by its own limit, the month’s end included', async () => {
    const rows = (await ask(clueLag)) as LagRow[]
    const whole = rows.find((row) => row.days === null)!
    // 2024-01-31 + 3 months = 2024-04-30: 26 in time, 4 a day late, 3 open; 2 are not due yet.
    expect(whole).toMatchObject({ judged: 33, in_time: 26, undated: 0, unstarted: 17 })
    expect(whole.within).toBeCloseTo(26 / 33, 12)
  })

  it('censors what is open, as Kaplan and Meier do', async () => {
    const rows = (await ask(clueLag)) as LagRow[]
    const steps = shownIn(rows)!.steps
    expect(steps.map(({ days, atRisk, done, open }) => [days, atRisk, done, open])).toEqual([
      [12, 35, 0, 2],
      [30, 33, 20, 0],
      [90, 13, 6, 0],
      [91, 7, 4, 0],
      [122, 3, 0, 3],
    ])
    expect(rows.find((row) => row.days === 90)?.share).toBeCloseTo(1 - 7 / 33, 12)
    expect(clueLag.headline(rows, zh)).toBe('79% [62%, 89%] 在期限内处置，半数在 30 天内处置')
  })

  it('says so where nothing is due, dated or recorded', async () => {
    expect(clueLag.headline(await ask(clueLag, '2024-03-10'), zh)).toContain('期限都未到')
    expect(clueLag.headline(await ask(clueLag, '2023-12-31'), zh)).toContain('没有移交日期')
    expect(clueLag.headline([], zh)).toBe('所选轮次没有逐条的线索记录')
  })
})

describe('the standardised rate', () => {
  const stratum = (region: string, org_type: string, problems: number, clues: number) => ({
    region_key: region,
    region,
    nature: 'internal',
    org_type,
    problems,
    clues,
    rounds: 1,
  })

  it('is refused where the region lacks a type of the standard', async () => {
    const rows = await ask(clueStandardized)
    const [jia, yi] = rows
    expect(yi).toMatchObject({ standard: null, refusal: '没有乡镇街道的问题', standard_state: 'z' })
    // Weights 110 : 90, rates 33/60 and 7/90 per problem.
    expect(jia?.['standard']).toBeCloseTo((100 * (110 * (33 / 60) + 90 * (7 / 90))) / 200, 9)
    expect(clueStandardized.headline(rows, zh)).toContain('只有甲市能标准化')
  })

  it('is refused for fewer than ten clues, and equals the crude rate of the standard mix', () => {
    const rows = clueStandardized.derive(
      [
        stratum('甲', 'soe', 100, 12),
        stratum('甲', 'township', 100, 30),
        stratum('乙', 'soe', 50, 3),
        stratum('乙', 'township', 50, 2),
        stratum('丙', 'soe', 80, 40),
        stratum('丙', 'township', 80, 40),
      ],
      zh,
    )
    expect(rows[0]?.['standard']).toBeCloseTo(21, 9)
    expect(rows[1]).toMatchObject({ standard: null, refusal: '不足 10 件，不作标准化' })
    expect(clueStandardized.headline(rows, zh)).toBe(
      '2 个地区标准化率在 21.0 至 50.0 之间，两端有差异',
    )
    expect(clueStandardized.headline(rows, en)).toContain('the ends differ')
    expect(clueStandardized.headline([], en).length).toBeLessThanOrEqual(90)
  })

  it('puts small types together', () => {
    const rows = clueStandardized.derive(
      [
        stratum('甲', 'soe', 100, 12),
        stratum('甲', 'school', 3, 1),
        stratum('乙', 'soe', 97, 12),
        stratum('乙', 'hospital', 3, 1),
      ],
      zh,
    )
    expect(rows.every((row) => row['standard'] !== null)).toBe(true)
  })
})
