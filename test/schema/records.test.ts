import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { engines } from '../engines.ts'
import { filledDatabase } from '../fixture/database.ts'

const SCOPE = '$regions, $rounds, $kinds, $org_types, $from_month, $to_month, $as_of'
const at = (asOf: string) => scopeParams({ ...everything, asOf }, asOf)

const DATA = `
INSERT INTO region VALUES
  ('x', NULL, '甲市', 'city', NULL, NULL, '/x/', 1), ('y', NULL, '某省', 'province', NULL, NULL, '/y/', 2);
INSERT INTO round VALUES
  ('x-r1', 'x', 'city', NULL, 1, '第一轮', false, NULL, NULL, 'internal', 1),
  ('y-r1', 'y', 'province', NULL, 1, '第一轮', false, NULL, NULL, 'internal', 1);
INSERT INTO inspection (file_id, line, region_key, round_key, organization, feedback_date) VALUES
  (1, 2, 'x', 'x-r1', '财政局', '2024-08-31'), (1, 3, 'x', 'x-r1', '教育局', '2023-11-30'),
  (1, 4, 'y', 'y-r1', '某厅', '2023-12-31');
INSERT INTO problem (file_id, line, region_key, round_key, organization, category, count, status, done_on, due_date, feedback_date) VALUES
  (2, 2, 'x', 'x-r1', '财政局', 'B3', 1, 'done', '2024-10-01', NULL, NULL),
  (2, 3, 'x', 'x-r1', '教育局', 'A1', 1, 'basic', NULL, NULL, NULL),
  (2, 4, 'x', 'x-r1', '教育局', 'A2', 1, NULL, NULL, '2024-05-01', NULL),
  (2, 5, 'x', 'x-r1', NULL, 'Z8', 1, 'not_done', NULL, NULL, NULL),
  (2, 6, 'x', 'x-r1', '财政局', 'C1', 1, NULL, '2024-09-15', NULL, '2024-03-31'),
  (2, 7, 'y', 'y-r1', '某厅', 'D1', 1, 'withdrawn', NULL, NULL, NULL);
INSERT INTO clue (file_id, line, region_key, round_key, count, unit, transferred_on, disposal, disposed_on) VALUES
  (3, 2, 'x', 'x-r1', 1, NULL, '2024-11-30', 'verify', '2024-12-31'),
  (3, 3, 'x', 'x-r1', 1, 'person', NULL, 'talk', NULL);`

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await filledDatabase(await open(), DATA)
  })

  const problems = (asOf: string) =>
    engine.rows(
      `SELECT line, progress, closed_on::VARCHAR AS closed_on, fed_back_on::VARCHAR AS fed_back_on,
        due_on::VARCHAR AS due_on, due_rule FROM problem_in_scope(${SCOPE}) ORDER BY line`,
      at(asOf),
    )

  it('takes the feedback of the problem, its organization or its round, and the rule of that day and level', async () => {
    expect(await problems('2025-06-30')).toEqual([
      {
        line: 2,
        progress: 'done',
        closed_on: '2024-10-01',
        fed_back_on: '2024-08-31',
        due_on: '2025-02-28',
        due_rule: 'reg-2024',
      },
      {
        line: 3,
        progress: 'basic',
        closed_on: null,
        fed_back_on: '2023-11-30',
        due_on: '2024-02-29',
        due_rule: 'local-3m',
      },
      {
        line: 4,
        progress: 'nr',
        closed_on: null,
        fed_back_on: '2023-11-30',
        due_on: '2024-05-01',
        due_rule: null,
      },
      {
        line: 5,
        progress: 'not_done',
        closed_on: null,
        fed_back_on: '2023-11-30',
        due_on: '2024-02-29',
        due_rule: 'local-3m',
      },
      {
        line: 6,
        progress: 'done',
        closed_on: '2024-09-15',
        fed_back_on: '2024-03-31',
        due_on: '2024-09-30',
        due_rule: 'reg-2024',
      },
      {
        line: 7,
        progress: 'withdrawn',
        closed_on: null,
        fed_back_on: '2023-12-31',
        due_on: '2024-02-29',
        due_rule: 'reg-2015',
      },
    ])
  })

  it('lets what is completed after the day be ongoing on it', async () => {
    const rows = await problems('2024-09-30')
    expect(rows.map(({ progress }) => progress)).toEqual([
      'ongoing',
      'basic',
      'nr',
      'not_done',
      'done',
      'withdrawn',
    ])
  })

  it('keeps pieces and persons apart and knows no later disposal', async () => {
    const clues = (asOf: string) =>
      engine.rows(
        `SELECT line, unit, disposal, disposed_on::VARCHAR AS disposed_on, due_on::VARCHAR AS due_on
        FROM clue_in_scope(${SCOPE}) ORDER BY line`,
        at(asOf),
      )
    const person = { line: 3, unit: 'person', disposal: 'talk', disposed_on: null, due_on: null }
    expect(await clues('2025-01-31')).toEqual([
      {
        line: 2,
        unit: 'piece',
        disposal: 'verify',
        disposed_on: '2024-12-31',
        due_on: '2025-02-28',
      },
      person,
    ])
    expect(await clues('2024-12-30')).toEqual([
      { line: 2, unit: 'piece', disposal: null, disposed_on: null, due_on: '2025-02-28' },
      person,
    ])
  })
})
