import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { recordsSql } from '#figure/behind/behind-sql.ts'
import recurrence from '#metrics/recurrence/metric.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { engines } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { filledDatabase } from '../fixture/database.ts'

/**
 * 庚市 re-checks, in round 3, two organizations of rounds 1 and 2. Of 甲局, the list names round 1 as the prior one;
 * of 乙局 it names none. Round 4 re-checks without a record.
 */
const LOOK_BACK = `
INSERT INTO region (region_key, name, level, path, sort) VALUES ('庚', '庚市', 'free', '/庚/', 1);
INSERT INTO round (round_key, region_key, level, term, number, label, pooled, nature, ordinal) VALUES
  ('庚-1', '庚', 'city', 1, 1, '第一轮', false, 'internal', 1),
  ('庚-2', '庚', 'city', 1, 2, '第二轮', false, 'internal', 2),
  ('庚-3', '庚', 'city', 1, 3, '第三轮', false, 'internal', 3),
  ('庚-4', '庚', 'city', 1, 4, '第四轮', false, 'internal', 4);
INSERT INTO round_total (file_id, line, nature, region_key, round_key, kind, end_date, problems_state) VALUES
  (1, 2, 'internal', '庚', '庚-3', ['lookback'], '2024-06-30', 'nr'),
  (1, 3, 'internal', '庚', '庚-4', ['lookback'], '2024-12-31', 'nr');
INSERT INTO inspection (file_id, line, nature, region_key, round_key, organization, org_type, kind, prior_round) VALUES
  (2, 2, 'internal', '庚', '庚-3', '甲局', 'party_gov', ['lookback'], '第一轮'),
  (2, 3, 'internal', '庚', '庚-3', '乙局', 'soe', ['lookback'], NULL);
INSERT INTO problem (file_id, line, nature, region_key, round_key, problem_id, organization, org_type, count, status, done_on, repeat_of) VALUES
  (3, 2, 'internal', '庚', '庚-1', 'P1', '甲局', 'party_gov', 1, 'done', '2023-06-01', NULL),
  (3, 3, 'internal', '庚', '庚-1', 'P2', '甲局', 'party_gov', 2, 'done', '2023-07-01', NULL),
  (3, 4, 'internal', '庚', '庚-1', 'P3', '甲局', 'party_gov', 1, 'ongoing', NULL, NULL),
  -- Of another round than the one named as prior.
  (3, 5, 'internal', '庚', '庚-2', 'P4', '甲局', 'party_gov', 1, 'done', '2023-08-01', NULL),
  (3, 6, 'internal', '庚', '庚-2', 'P5', '乙局', 'soe', 1, NULL, '2023-09-01', NULL),
  -- Done after the re-check ended; withdrawn; of an organization that was not visited.
  (3, 7, 'internal', '庚', '庚-2', 'P6', '乙局', 'soe', 1, 'done', '2024-08-01', NULL),
  (3, 8, 'internal', '庚', '庚-2', 'P7', '乙局', 'soe', 1, 'withdrawn', NULL, NULL),
  (3, 9, 'internal', '庚', '庚-2', 'P8', '丙局', 'soe', 1, 'done', '2023-09-01', NULL),
  -- What the re-check found: P2 twice, P3 still, P6 and P7 again, an unknown one, and two new ones.
  (4, 2, 'internal', '庚', '庚-3', 'Q1', '甲局', 'party_gov', 1, NULL, NULL, 'P2'),
  (4, 3, 'internal', '庚', '庚-3', 'Q2', '甲局', 'party_gov', 1, NULL, NULL, 'P2'),
  (4, 4, 'internal', '庚', '庚-3', 'Q3', '甲局', 'party_gov', 1, NULL, NULL, 'P3'),
  (4, 5, 'internal', '庚', '庚-3', 'Q4', '乙局', 'soe', 1, NULL, NULL, 'P6'),
  (4, 6, 'internal', '庚', '庚-3', 'Q5', '乙局', 'soe', 1, NULL, NULL, 'P7'),
  (4, 7, 'internal', '庚', '庚-3', 'Q6', '乙局', 'soe', 1, NULL, NULL, 'X9'),
  (4, 8, 'internal', '庚', '庚-3', 'Q7', '乙局', 'soe', 2, NULL, NULL, NULL);`

describe.each(engines)('a look-back round on %s', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await filledDatabase(await open(), LOOK_BACK)
  })
  afterAll(() => engine.close())

  const params = (parts = {}) => scopeParams({ ...everything, ...parts }, '2025-01-31')
  const ask = async (parts = {}, context = zh) =>
    recurrence.derive(await engine.rows(recurrence.sql, params(parts)), context)

  it('tells recurred from never done, unmatched and new', async () => {
    const [third, fourth] = await ask()
    // Done before: P1, P2 (stands for two) and P5. Found again: P2. Not done then: P3 and P6; P7 was withdrawn.
    expect(third).toMatchObject({
      round_key: '庚-3',
      organizations: 2,
      rechecked: 4,
      recurred: 2,
      unresolved: 2,
      unmatched: 1,
      new_found: 2,
      rate_state: 'value',
    })
    expect(third?.['rate']).toBeCloseTo(0.5, 9)
    expect(third?.['rate_low']).toBeCloseTo(0.150039, 6)
    expect(third?.['rate_high']).toBeCloseTo(0.849961, 6)
    expect(fourth).toMatchObject({ round_key: '庚-4', rate: null, rate_state: 'nr' })
  })

  it('says so, and that a round without records has no rate', async () => {
    const rows = await ask()
    expect(recurrence.headline(rows, zh)).toBe(
      '庚市第三轮复核已完成 4 个，反弹 2 个，50.0%（15.0%–85.0%）',
    )
    expect(recurrence.headline(await ask({}, en), en)).toMatch(
      /: of 4 done and re-checked, 2 recurred, 50\.0% \(15\.0%–85\.0%\)$/,
    )
    expect(recurrence.notes(rows, zh)[0]?.text).toBe(
      '1 轮“回头看”没有逐条记录，算不出反弹率，不按 0 计。',
    )
    const fourth = await ask({ rounds: ['庚-4'] })
    expect(recurrence.headline(fourth, zh)).toBe('1 轮“回头看”都没有可对上的整改记录')
    expect(recurrence.draw(fourth, zh)).toMatchObject({ as: 'empty', missing: 1 })
    expect(recurrence.headline(await ask({ rounds: ['庚-1'] }), en)).toBe(
      'No look-back round in scope',
    )
  })

  it('keeps to the organization types in scope', async () => {
    const [third] = await ask({ orgTypes: ['soe'] })
    expect(third).toMatchObject({ rechecked: 1, recurred: 0, unresolved: 1, unmatched: 1 })
  })

  it('shows the records that name an earlier problem, with file and line', async () => {
    const rows = await ask()
    const behind = [recurrence.behind?.('庚-3', rows, zh) ?? []].flat()[0]
    if (!behind) throw new Error('no records behind the round')
    const records = await engine.rows(recordsSql(behind), {
      ...params(),
      ...behind.values,
      limit: 10,
      offset: 0,
    })
    expect(records.map((row) => row['record_line'])).toEqual([2, 3, 4, 5, 6, 7])
    expect(records[0]).toMatchObject({ organization: '甲局' })
    expect(recurrence.behind?.('庚-9', rows, zh)).toBeNull()
  })
})

describe('several look-back rounds', () => {
  const row = (round_key: string, rechecked: number, recurred: number) => ({
    round_key,
    region_key: '庚',
    region: '庚市',
    level: 'city',
    term: 1,
    number: 1,
    label: '第一轮',
    pooled: false,
    nature: 'internal',
    ordinal: 1,
    source: null,
    organizations: 1,
    rechecked,
    recurred,
    unresolved: 0,
    unmatched: 0,
    new_found: 0,
  })
  const said = (context: typeof zh, ...rows: ReturnType<typeof row>[]) =>
    recurrence.headline(recurrence.derive(rows, context), context)

  it('have a range, which claims no difference', () => {
    const rounds = [row('a', 100, 5), row('b', 100, 40)]
    expect(said(zh, ...rounds)).toBe('2 轮“回头看”的反弹率介于 5.0% 至 40.0%')
    expect(said(en, ...rounds)).toBe('Recurrence in 2 look-back rounds runs from 5.0% to 40.0%')
  })

  it('count for nothing without a re-checked problem: 0 of 0 is no rate', () => {
    expect(said(zh, row('a', 0, 0), row('b', 10, 0))).toContain('复核已完成 10 个，反弹 0 个，0.0%')
  })
})
