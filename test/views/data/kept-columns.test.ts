import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { ColumnMatch, FileReport } from '#intake/report.ts'
import { createTables } from '#schema/ddl.ts'
import { extracts } from '#schema/extracts.ts'
import {
  ANY,
  inFileOrder,
  keptHeadersSql,
  keptParams,
  keptValuesSql,
} from '../../../src/views/data/kept-columns.ts'
import { rowCountSql, rowsSql } from '../../../src/views/data/typed-rows.ts'
import { engines } from '../../engines.ts'

const HOSTILE = `x'); DROP TABLE problem; --`
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
const map = (cells: Readonly<Record<string, string>>) =>
  `map_from_entries([${Object.entries(cells)
    .map(([k, v]) => `{k: ${quoted(k)}, v: ${quoted(v)}}`)
    .join(', ')}])`
const row = (line: number, attributes: string) =>
  `SELECT 1 AS file_id, ${line} AS line, ${attributes} AS attributes`

const DATA = `INSERT INTO problem BY NAME ${[
  row(2, map({ 联络员: '一科', [HOSTILE]: `o'hara` })),
  row(3, map({ 联络员: '二科', constructor: 'toString' })),
  row(4, map({ 联络员: '一科' })),
  row(5, 'NULL'),
].join(' UNION ALL ')};
INSERT INTO problem BY NAME SELECT 2 AS file_id, 2 AS line, ${map({ 别处: '三科' })} AS attributes;`

const problems = extracts.find(({ id }) => id === 'problems')!
const PAGE = { file: 1, from: 1, limit: 10, offset: 0 }

describe.each(engines)('columns kept beside the rows, %s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.exec(createTables() + DATA)
    return () => engine.close()
  })

  const lines = async (header: string, value: string) =>
    (await engine.rows(rowsSql(problems, 0), { ...PAGE, header, value })).map(({ line }) => line)

  test('headers are those of the file that have cells', async () => {
    const rows = await engine.rows(keptHeadersSql(problems), { file: 1 })
    expect(new Set(rows.map(({ header }) => header))).toEqual(
      new Set(['联络员', HOSTILE, 'constructor']),
    )
  })

  test('cells stand beside the rows, null where a row has none', async () => {
    const headers = ['联络员', HOSTILE]
    const rows = await engine.rows(rowsSql(problems, headers.length), {
      ...PAGE,
      ...ANY,
      ...keptParams(headers),
    })
    expect(rows.map(({ line, kept_0, kept_1 }) => [line, kept_0, kept_1])).toEqual([
      [2, '一科', `o'hara`],
      [3, '二科', null],
      [4, '一科', null],
      [5, null, null],
    ])
  })

  test('a value keeps its rows and no other', async () => {
    expect(await lines('联络员', '一科')).toEqual([2, 4])
    expect(await lines(HOSTILE, `o'hara`)).toEqual([2])
    expect(await lines('联络员', '三科')).toEqual([])
    expect(await lines('联络员', '')).toEqual([2, 3, 4, 5])
    const [count] = await engine.rows(rowCountSql(problems), {
      file: 1,
      from: 3,
      header: '联络员',
      value: '一科',
    })
    expect(count).toEqual({ loaded: 1 })
  })

  test('values come by how often they stand there, cut off at the limit', async () => {
    const values = (limit: number) =>
      engine.rows(keptValuesSql(problems), { file: 1, header: '联络员', limit })
    expect(await values(50)).toEqual([
      { value: '一科', lines: 2 },
      { value: '二科', lines: 1 },
    ])
    expect(await values(1)).toEqual([{ value: '一科', lines: 2 }])
  })
})

test('headers come in the order of the file', () => {
  const column = (index: number, header: string): ColumnMatch => ({
    index,
    header,
    column: null,
    keep: true,
    score: 0,
  })
  const file = {
    columns: [column(0, '乙'), column(3, '甲'), column(2, '丙')],
  } as unknown as FileReport
  expect(inFileOrder(['未知', '甲', '丙', '乙'], file)).toEqual(['乙', '丙', '甲', '未知'])
})
