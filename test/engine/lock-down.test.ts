import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { integrity } from '#engine/integrity.ts'
import { memoryLimit } from '#engine/lock-down.ts'
import { engines, wasm } from '../engines.ts'
import { hostile } from './hostile.ts'

describe.each(engines)('the locked-down %s engine', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it.each(hostile)('refuses %s', async (sql) => {
    await expect(engine.exec(sql)).rejects.toMatchObject({ code: 'query_failed' })
  })

  it('still reads what was added, and answers', async () => {
    const path = await engine.addFile(new Blob(['a\n7\n']))
    expect(await engine.rows(`SELECT a::INTEGER AS a FROM read_csv('${path}')`)).toEqual([{ a: 7 }])
  })
})

describe('functions of extensions', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await wasm()
  })
  afterAll(() => engine.close())

  it.each([
    'SELECT current_date::VARCHAR AS x',
    'SELECT to_json(1)::VARCHAR AS x',
    "SELECT timezone('Asia/Shanghai', TIMESTAMP '2026-01-01')::VARCHAR AS x",
    "SELECT x FROM (SELECT '甲' AS x) ORDER BY x COLLATE zh",
    "SELECT 1 AS x FROM read_parquet('imports/x.parquet')",
  ])('fails at once without a network: %s', async (sql) => {
    await expect(engine.rows(sql)).rejects.toMatchObject({ code: 'query_failed' })
  })
})

it.each([
  [undefined, 2 ** 30],
  [0.5, 2 ** 27],
  [2, 2 ** 29],
  [8, 1.5e9],
])('allows a quarter of %s GiB', (deviceMemory, bytes) => {
  expect(memoryLimit(deviceMemory)).toBe(bytes)
})

it.each(['eh', 'mvp'] as const)('knows the %s file by its hash', (kind) => {
  const path = createRequire(import.meta.url).resolve(
    `@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`,
  )
  const hash = createHash('sha256').update(readFileSync(path)).digest('base64')
  expect(integrity[kind]).toBe(hash)
})
