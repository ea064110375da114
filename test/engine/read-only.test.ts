import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { ask } from '#engine/read-only.ts'
import { metrics } from '#metrics/index.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { engines } from '../engines.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { selections } from '../fixture/selections.ts'
import { hostile as reachingOut } from './hostile.ts'

/** Texts that would change or break out of what is loaded. */
const changing = [
  'DROP TABLE problem',
  'DELETE FROM problem',
  'UPDATE problem SET count = 0',
  "INSERT INTO file VALUES (99, 'x')",
  'TRUNCATE problem',
  'CREATE TABLE mine AS SELECT 1',
  'CREATE OR REPLACE MACRO round_in_scope(a) AS TABLE SELECT 1',
  'ALTER TABLE problem DROP COLUMN count',
  'SELECT 1; DROP TABLE problem',
  'SELECT 1) ; DROP TABLE problem; --',
  'SELECT 1) AS a(c0); DROP TABLE problem; SELECT (1',
  "SELECT ';'; DROP TABLE problem",
  'SELECT $$;$$; DROP TABLE problem',
  'SELECT 1 /* ( */ ); DROP TABLE problem; --',
  'SELECT 1 -- )\n; DROP TABLE problem',
  'WITH gone AS (DELETE FROM problem RETURNING *) SELECT * FROM gone',
  'BEGIN; DROP TABLE problem; COMMIT',
  'CHECKPOINT',
  'PREPARE p AS DROP TABLE problem',
  'EXECUTE p',
  'CALL force_checkpoint()',
  'DETACH memory',
  "FROM query('DROP TABLE problem')",
  "SELECT E'\\'; DROP TABLE problem; --'",
]

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await fixtureDatabase(await open())
  })
  const asked = (sql: string, limit = 100) => ask(engine, sql, {}, { limit })

  const state = () =>
    engine.rows(
      `SELECT table_name, estimated_size::INTEGER AS size, column_count::INTEGER AS columns
      FROM duckdb_tables() ORDER BY table_name`,
    )

  it('changes nothing, whatever it is asked', async () => {
    const before = await state()
    for (const sql of [...changing, ...reachingOut])
      await expect(asked(sql), sql).rejects.toMatchObject({ name: 'AppError' })
    expect(await state()).toEqual(before)
    expect((await asked('SELECT count(*) AS problems FROM problem')).rows).toEqual([{ c0: '327' }])
  })

  it('gives back every type, and names as they were given', async () => {
    const { columns, rows } = await asked(
      `SELECT 1 AS a, 2 AS a, 9007199254740993 AS big, 1.50 AS decimal, DATE '2024-02-29' AS day,
        [1, NULL] AS list, true AS yes, NULL AS nothing, 0.5::FLOAT AS half, 7::TINYINT AS small;`,
    )
    expect(columns.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['INTEGER', 'BIGINT', 'DATE', 'INTEGER[]', 'BOOLEAN']),
    )
    expect(rows).toEqual([
      {
        c0: 1,
        c1: 2,
        c2: '9007199254740993',
        c3: '1.50',
        c4: '2024-02-29',
        c5: '[1, NULL]',
        c6: true,
        c7: null,
        c8: 0.5,
        c9: 7,
      },
    ])
  })

  it('keeps the order asked for, and says when there is more', async () => {
    const { rows, isCut } = await asked(
      'SELECT i::INTEGER AS i FROM range(50) t(i) ORDER BY i DESC',
      3,
    )
    expect([rows, isCut]).toEqual([[{ c0: 49 }, { c0: 48 }, { c0: 47 }], true])
    expect((await asked('VALUES (1)', 1)).isCut).toBe(false)
  })

  it('answers as a figure does what a figure asks', async () => {
    const params = {
      ...scopeParams(everything, '2025-03-01'),
      ...angleParams(plainAngle),
      ...selectionParams(selections, everything),
    }
    for (const [id, { sql }] of Object.entries(metrics)) {
      const own = await engine.rows(sql, params)
      const { rows } = await ask(engine, sql, params, { limit: 10_000 })
      expect(
        rows.map((row) => Object.values(row)),
        id,
      ).toEqual(own.map((row) => Object.values(row)))
    }
  }, 60_000)

  it.each([
    ['empty', ' ;; -- nothing'],
    ['several', 'SELECT 1; SELECT 2'],
    ['quote', "SELECT 'open"],
    ['parenthesis', 'SELECT (1'],
  ])('says what is wrong: %s', async (kind, sql) => {
    await expect(asked(sql)).rejects.toMatchObject({ code: 'query_not_single', facts: { kind } })
  })
})
