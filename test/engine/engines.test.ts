import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { engines, native } from '../engines.ts'

describe.each(engines)('%s engine', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it('is DuckDB 1.4.3', async () => {
    expect(await engine.rows('SELECT version() AS version')).toEqual([{ version: 'v1.4.3' }])
  })

  it('returns plain values under any column name', async () => {
    const rows = await engine.rows(
      `SELECT '中' AS "__proto__", 1 AS "constructor", 0.5::DOUBLE AS d, true AS b, NULL AS n, NULL::VARCHAR AS s`,
    )
    expect(Object.entries(rows[0] ?? {})).toEqual([
      ['__proto__', '中'],
      ['constructor', 1],
      ['d', 0.5],
      ['b', true],
      ['n', null],
      ['s', null],
    ])
  })

  it.each([
    ['BIGINT', 'count(*)'],
    ['HUGEINT', 'sum(1)'],
    ['DATE', "DATE '2026-01-01'"],
    ['DECIMAL', '1.5'],
    ['VARCHAR[]', "['a']"],
    ['SMALLINT', '1::SMALLINT'],
  ])('refuses a %s column', async (_type, expression) => {
    await expect(engine.rows(`SELECT ${expression} AS x`)).rejects.toMatchObject({
      code: 'query_failed',
      facts: { column: 'x' },
    })
  })

  it('reads a file that was added, and no longer once it was removed', async () => {
    const path = await engine.addFile(new Blob(['名称,数\n甲,1\n乙,2\n']))
    const sql = `SELECT 名称, 数::INTEGER AS 数 FROM read_csv('${path}') ORDER BY 数`
    expect(await engine.rows(sql)).toEqual([
      { 名称: '甲', 数: 1 },
      { 名称: '乙', 数: 2 },
    ])
    await engine.removeFile(path)
    await expect(engine.rows(sql)).rejects.toMatchObject({ code: 'query_failed' })
  })

  it('runs several statements in one exec', async () => {
    await engine.exec('CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2); ')
    expect(await engine.rows('SELECT a FROM t WHERE a > $a', { a: 1 })).toEqual([{ a: 2 }])
  })
})

it('stops a native query whose signal aborts', async () => {
  const engine = await native()
  const abort = new AbortController()
  const endless = 'SELECT count(*)::INTEGER AS n FROM range(10000000) a, range(10000000) b'
  const call = engine.rows(endless, {}, abort.signal)
  setTimeout(() => abort.abort(), 50)
  await expect(call).rejects.toMatchObject({ code: 'query_canceled' })
  expect(await engine.rows('SELECT 1 AS x')).toEqual([{ x: 1 }])
  await engine.close()
})
