import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine, Params, Row } from '#engine/engine.ts'
import { rejectCsv } from '#figure/reject-csv.ts'
import { createTables } from '#schema/ddl.ts'
import { extracts } from '#schema/extracts.ts'
import findingCounts from '../../../src/views/data/finding-counts.sql?raw'
import findings from '../../../src/views/data/findings.sql?raw'
import { ANY } from '../../../src/views/data/kept-columns.ts'
import natures from '../../../src/views/data/natures.sql?raw'
import rejectCounts from '../../../src/views/data/reject-counts.sql?raw'
import rejects from '../../../src/views/data/rejects.sql?raw'
import setAside from '../../../src/views/data/set-aside.sql?raw'
import setAsideCounts from '../../../src/views/data/set-aside-counts.sql?raw'
import sourceCounts from '../../../src/views/data/source-counts.sql?raw'
import sources from '../../../src/views/data/sources.sql?raw'
import { rowCountSql, rowsSql } from '../../../src/views/data/typed-rows.ts'
import { engines } from '../../engines.ts'

const DATA = `
INSERT INTO file BY NAME SELECT 1 AS file_id, 'a.csv' AS name, 'rounds' AS extract
  UNION ALL SELECT 2, 'b.csv', 'problems';
INSERT INTO region BY NAME SELECT '530400' AS region_key, '玉溪市' AS name, 1 AS sort;
INSERT INTO round BY NAME SELECT '530400-r2' AS round_key, '第二轮' AS label, 1 AS ordinal;
INSERT INTO round_total BY NAME SELECT 1 AS file_id, 2 AS line, 'published' AS nature,
    '530400' AS region_key, '530400-r2' AS round_key, '云南省玉溪市' AS region_label,
    '第二轮' AS round_label, ['routine', 'thematic'] AS kind, '常规、专项' AS kind_label,
    'city' AS authority_level, '市' AS authority_level_label,
    113 AS problems, 'value' AS problems_state, NULL AS clues, 'nr' AS clues_state,
    '玉溪市委' AS source_title, NULL AS source_url, 'mirror' AS source_grade
  UNION ALL SELECT 1, 3, 'synthetic', '530400', '530400-r2', '玉溪', '第二轮', [], '抽查',
    NULL, '村级', 30, '≈', 6, 'value', '模拟', NULL, NULL;
INSERT INTO reject VALUES
  (1, 9, 'done_on', '销号时间', '2024-02-30', 'no_such_date', 'x,2024-02-30'),
  (2, 4, '', '', '', 'too_many_cells', '=1+1,b,c'),
  (2, 4, 'count', '数量', '许多', 'not_a_count', '=1+1,b,c');
INSERT INTO set_aside VALUES (1, 1, 'header', '地区,轮次'), (2, 1, 'title', '标题'), (2, 2, 'header', '地区');
INSERT INTO finding VALUES
  (1, 'pooled_not_split', 'info', '530400', '530400-r2', NULL, 3, '前三轮', 1, 2, 1),
  (2, 'parts_mismatch', 'mismatch', '530400', '530400-r2', 51, 50, '8+42', 1, 3, 1);
INSERT INTO finding_row VALUES (1, 1, 2), (2, 1, 3);
`
const PAGE = { limit: 10, offset: 0 }
const WHOLE = 2_147_483_647
const QUERIES: readonly [string, string, Params][] = [
  ['rejects', rejects, { ...PAGE, file: 0, reason: '', width: 4 }],
  ['rejects of a file', rejects, { ...PAGE, file: 2, reason: 'not_a_count', width: 400 }],
  ['reject counts', rejectCounts, {}],
  ['set aside', setAside, { ...PAGE, file: 0, width: 2 }],
  ['set aside counts', setAsideCounts, {}],
  ['findings', findings, PAGE],
  ['finding counts', findingCounts, {}],
  ['natures', natures, {}],
  ['sources', sources, PAGE],
  ['source counts', sourceCounts, {}],
  ...extracts.flatMap((extract): [string, string, Params][] => [
    [`rows of ${extract.id}`, rowsSql(extract, 0), { ...PAGE, ...ANY, file: 1, from: 2 }],
    [`row count of ${extract.id}`, rowCountSql(extract), { ...ANY, file: 1, from: 3 }],
  ]),
]

let native: Engine
let wasm: Engine
beforeAll(async () => {
  const opened = await Promise.all(
    engines.map(async ([, open]) => {
      const engine = await open()
      await engine.exec(createTables() + DATA)
      return engine
    }),
  )
  native = opened[0]!
  wasm = opened[1]!
})

describe.each(QUERIES)('%s', (_, sql, params) => {
  test('are the same on both engines, in plain types', async () => {
    const rows = await native.rows(sql, params)
    expect(await wasm.rows(sql, params)).toEqual(rows)
    for (const cell of rows.flatMap((row) => Object.values(row))) {
      expect(['string', 'number', 'boolean', 'object']).toContain(typeof cell)
    }
  })
})

test('rejects come in file order, long text cut', async () => {
  const rows = await native.rows(rejects, { ...PAGE, file: 0, reason: '', width: 4 })
  expect(rows.map(({ line, reason, record }) => [line, reason, record])).toEqual([
    [9, 'no_such_date', 'x,20'],
    [4, 'too_many_cells', '=1+1'],
    [4, 'not_a_count', '=1+1'],
  ])
})

test('findings that disagree come before remarks', async () => {
  const rows = await native.rows(findings, PAGE)
  expect(rows.map(({ kind }) => kind)).toEqual(['parts_mismatch', 'pooled_not_split'])
})

test('synthetic rounds are no published source', async () => {
  expect(await native.rows(sourceCounts)).toEqual([
    { rounds: 1, links: 0, official: 0, mirrors: 1 },
  ])
})

test('a row shows codes where there are any, else what was written', async () => {
  const [rounds] = extracts
  const rows = await native.rows(rowsSql(rounds!, 0), { ...PAGE, ...ANY, file: 1, from: 1 })
  const shown = ({ line, region, kind, authority_level, problems, problems_state }: Row) =>
    [line, region, kind, authority_level, problems, problems_state] as const
  expect(rows.map(shown)).toEqual([
    [2, '云南省玉溪市', 'routine|thematic', 'city', 113, 'value'],
    [3, '玉溪', '抽查', '村级', 30, '≈'],
  ])
})

test('the download has every reject, whole, and no formula', async () => {
  const file = await rejectCsv(
    (page) => native.rows(rejects, { file: 0, reason: '', width: WHOLE, ...page }),
    'zh',
  )
  const [head, first, second, third, end] = (await file.text()).split('\r\n')
  expect(head).toContain('"文件","行号"')
  expect(first).toBe('"a.csv",9,"销号时间","2024-02-30","没有这一天","x,2024-02-30"')
  expect(second).toMatch(/^"b\.csv",4,"","",".*","'=1\+1,b,c"$/)
  expect(third).toContain('"不是计数"')
  expect(end).toBe('')
})
