import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { createTables } from '#schema/ddl.ts'
import { extractOf, extracts } from '#schema/extracts.ts'
import findingExtracts from '../../../src/views/data/finding-extracts.sql?raw'
import { behindColumns, behindSql } from '../../../src/views/data/finding-rows.ts'
import { engines } from '../../engines.ts'

const DATA = `
INSERT INTO file BY NAME SELECT 1 AS file_id, 'a.csv' AS name, 'rounds' AS extract UNION ALL SELECT 2, 'b.csv', 'problems';
INSERT INTO round_total BY NAME SELECT 1 AS file_id, 2 AS line, '云南省玉溪市' AS region_label, '第二轮' AS round_label,
  ['routine'] AS kind, '常规' AS kind_label, 113 AS problems, 'value' AS problems_state, '2023-01' AS as_of, '玉溪市委' AS source_title;
INSERT INTO problem BY NAME SELECT 2 AS file_id, line, '玉溪' AS region_label, '第2轮' AS round_label, 'P' || line AS problem_id,
  '局' AS organization, 'A1' AS category, '理论学习' AS category_label, 'done' AS status, DATE '2023-05-19' AS done_on,
  1 AS count, 'value' AS count_state FROM range(2, 6) AS r(line);
INSERT INTO finding_row VALUES (1, 1, 2), (1, 2, 5), (1, 2, 3), (2, 2, 2);
`
const KINDS = [
  'parts_mismatch',
  'completion_parts_mismatch',
  'records_vs_reported',
  'round_reported_twice',
  'dates_reversed',
  'done_before_feedback',
  'due_before_feedback',
  'date_implausible',
  'done_without_date',
  'clue_units_mixed',
  'duplicate_records',
  'repeat_unknown',
  'measure_orphan',
  'pooled_not_split',
  'of a later version',
]

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.exec(createTables() + DATA)
  })
  afterAll(() => engine.close())

  const rowsOf = (id: 'rounds' | 'problems', kind: string, limit = 10) => {
    const extract = extractOf(id)
    const sql = behindSql(extract, behindColumns(kind, 'problems', extract))
    return engine.rows(sql, { finding: 1, limit, offset: 0 })
  }

  test('reports come before records', async () => {
    expect(await engine.rows(findingExtracts, { finding: 1 })).toEqual([
      { extract: 'rounds', listed: 1 },
      { extract: 'problems', listed: 2 },
    ])
  })

  test('a report shows the number that is in question, as it was written', async () => {
    expect(await rowsOf('rounds', 'records_vs_reported')).toEqual([
      {
        file_id: 1,
        file_name: 'a.csv',
        line: 2,
        region: '云南省玉溪市',
        round: '第二轮',
        problems: 113,
        problems_state: 'value',
        as_of: '2023-01',
        source_title: '玉溪市委',
      },
    ])
  })

  test('records come in file order, and no others', async () => {
    const rows = await rowsOf('problems', 'done_without_date')
    expect(rows).toMatchObject([
      { line: 3, problem_id: 'P3', done_on: '2023-05-19', count: 1 },
      { line: 5, problem_id: 'P5' },
    ])
    expect(await rowsOf('problems', 'done_without_date', 1)).toHaveLength(1)
  })

  test.each(KINDS)('every extract can be asked about %s', async (kind) => {
    for (const extract of extracts) {
      const sql = behindSql(extract, behindColumns(kind, '', extract))
      expect(await engine.rows(sql, { finding: 3, limit: 10, offset: 0 })).toEqual([])
    }
  })
})

test('every kind shows something of some extract besides region and round', () => {
  const more = (kind: string) =>
    extracts.some((extract) => behindColumns(kind, '', extract).length > 2)
  expect(KINDS.filter((kind) => !more(kind))).toEqual(['of a later version'])
})
