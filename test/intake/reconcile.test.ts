import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { reconcile } from '#intake/reconcile/reconcile.ts'
import { createTables } from '#schema/ddl.ts'
import settleMacros from '#schema/settle.sql?raw'
import { engines } from '../engines.ts'
import { recorded } from './reconcile/recorded.ts'
import { reported } from './reconcile/reported.ts'
import { FILES, insertSql, ROUNDS, type Rows } from './reconcile/rows.ts'

const CASES = [...reported, ...recorded]

const FOUND = `SELECT severity, round_key, stated, summed, detail, rows, (
    SELECT string_agg(file_id || ':' || line, ' ' ORDER BY file_id, line) FROM finding_row WHERE finding_id = f.finding_id
  ) AS places
FROM finding AS f WHERE kind = $kind ORDER BY finding_id`

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.exec(settleMacros)
  })
  afterAll(() => engine.close())

  const load = async (rows: readonly Rows[]) => {
    await engine.exec(
      [createTables(), FILES, ROUNDS, ...rows.map(insertSql)].join(';\n').replaceAll(';;', ';'),
    )
    await engine.exec(reconcile)
  }

  test.each(CASES)('$kind: $name', async ({ kind, rows, found }) => {
    await load(rows)
    const told = await engine.rows(FOUND, { kind })
    expect(told.map((row) => Object.values(row))).toEqual(found)
  })

  test('of many rows behind a finding the first 200 are named, and all counted', async () => {
    await load([['problem', ...Array.from({ length: 205 }, () => ({ status: 'done' }))]])
    const [told] = await engine.rows(FOUND, { kind: 'done_without_date' })
    expect(told?.['rows']).toBe(205)
    expect(String(told?.['places']).split(' ')).toHaveLength(200)
    expect(String(told?.['places'])).toMatch(/ 2:201$/)
  })

  test('a finding stands where the later report does, else at the first of its rows', async () => {
    await load([
      ['round_total', { problems: 10, as_of: '2022' }, { problems: 12, as_of: '2023' }],
      ['problem', {}, { status: 'done' }],
    ])
    const rows = await engine.rows('SELECT kind, file_id, line FROM finding ORDER BY finding_id')
    expect(rows).toEqual([
      { kind: 'done_without_date', file_id: 2, line: 3 },
      { kind: 'records_vs_reported', file_id: 1, line: 2 },
      { kind: 'round_reported_twice', file_id: 1, line: 3 },
    ])
  })

  test('several rows of one line are no copies of each other', async () => {
    const row = { line: 7, problem_id: 'JS-R3-01' }
    await load([['problem', { ...row, category: 'A1' }, { ...row, category: 'A2' }]])
    expect(await engine.rows(FOUND, { kind: 'duplicate_records' })).toEqual([])
  })

  test('nothing loaded, nothing found, and nothing left behind', async () => {
    await load([])
    expect(await engine.rows('SELECT * FROM finding ORDER BY 1')).toEqual([])
    expect(await engine.rows('SELECT * FROM finding_row ORDER BY 1')).toEqual([])
    const left = `SELECT table_name FROM duckdb_tables() WHERE temporary UNION ALL
SELECT view_name FROM duckdb_views() WHERE temporary AND NOT internal ORDER BY 1`
    expect(await engine.rows(left)).toEqual([])
  })
})

test('every kind has a case that finds it and one that does not', () => {
  const kinds = (isFound: boolean) =>
    [
      ...new Set(CASES.filter(({ found }) => found.length > 0 === isFound).map(({ kind }) => kind)),
    ].sort()
  expect(kinds(true)).toEqual(kinds(false))
})
