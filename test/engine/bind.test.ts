import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bind } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { AppError } from '#errors.ts'
import { engines } from '../engines.ts'

describe('bind', () => {
  it.each([
    ['SELECT $a, $b, $a', 'SELECT $1, $2, $1', ['x', 2]],
    ["SELECT '$b', $a", "SELECT '$b', $1", ['x']],
    ["SELECT 'it''s $b', $a", "SELECT 'it''s $b', $1", ['x']],
    ['SELECT "$b""$b", $a', 'SELECT "$b""$b", $1', ['x']],
    ['-- $b\nSELECT $a', '-- $b\nSELECT $1', ['x']],
    ["-- it's\nSELECT $a -- '", "-- it's\nSELECT $1 -- '", ['x']],
    ['/* $b\n */ SELECT $a', '/* $b\n */ SELECT $1', ['x']],
    ['SELECT $a/$b', 'SELECT $1/$2', ['x', 2]],
    ['SELECT $a::VARCHAR', 'SELECT $1::VARCHAR', ['x']],
  ])('reads %s', (sql, text, values) => {
    expect(bind(sql, { a: 'x', b: 2 })).toEqual({ text, values })
  })

  it('says which parameter is missing', () => {
    expect(() => bind('SELECT $a', {})).toThrow(new AppError('param_missing', { name: 'a' }))
  })

  it('does not take an inherited property for a parameter', () => {
    expect(() => bind('SELECT $constructor', {})).toThrow(AppError)
  })
})

const hard = [
  'plain',
  '',
  ' ',
  '问题线索',
  'NULL',
  'null',
  "it's",
  "''",
  'say "hi"',
  '"',
  '\\',
  'a\\b',
  '\\"',
  '\\\\',
  'two\nlines',
  'tab\tand\r\nreturn',
  'a, b',
  '[x]',
  '[',
  ']',
  '{a: 1}',
  "{'a': 1}",
  '$a',
  '-- comment',
  '/* comment */',
  '; DROP TABLE problem',
  '😀',
  '　全角　',
  '\u0001\u007f',
  '__proto__',
  'a\0b',
  '1',
  'true',
]

describe.each(engines)('parameters in the %s engine', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  it('carries text unchanged', async () => {
    for (const text of hard) {
      expect(await engine.rows('SELECT $text::VARCHAR AS text', { text })).toEqual([{ text }])
    }
  })

  const items = `SELECT unnest(list)::VARCHAR AS item, generate_subscripts(list, 1)::INTEGER AS position
    FROM (SELECT $list::VARCHAR[] AS list) ORDER BY position`

  it('carries a list unchanged', async () => {
    const rows = await engine.rows(items, { list: hard })
    expect(rows.map(({ item }) => item)).toEqual(hard)
  })

  it.each(hard.map((item) => [item]))('carries the list of only %j', async (item) => {
    const rows = await engine.rows(items, { list: [item] })
    expect(rows).toEqual([{ item, position: 1 }])
  })

  it('carries an empty list', async () => {
    const sql = 'SELECT len($list::VARCHAR[])::INTEGER AS length'
    expect(await engine.rows(sql, { list: [] })).toEqual([{ length: 0 }])
  })

  it('carries numbers, truth values and null', async () => {
    const sql = 'SELECT $n::DOUBLE AS n, $i::INTEGER AS i, $b::BOOLEAN AS b, $z::VARCHAR AS z'
    const params = { n: 0.1, i: -7, b: true, z: null }
    expect(await engine.rows(sql, params)).toEqual([params])
  })
})
