import { describe, expect, test } from 'vitest'
import type { AppError } from '#errors.ts'
import { match } from '#intake/match.ts'
import { columnsOf, extracts } from '#schema/extracts.ts'
import { templateRows } from '#schema/template.ts'

const failure = (header: readonly string[]) => {
  try {
    match(header)
  } catch (error) {
    return { code: (error as AppError).code, facts: (error as AppError).facts }
  }
  throw new Error('it should have failed')
}

describe.each(extracts.map((extract) => [extract.id, extract] as const))('%s', (_, extract) => {
  test.each(['zh', 'en'] as const)('its template in %s is recognised, every column', (lang) => {
    const found = match(templateRows(extract, lang)[0]!)
    expect(found.extract.id).toBe(extract.id)
    expect(found.columns.map(({ column }) => column)).toEqual(
      columnsOf(extract).map(({ id }) => id),
    )
  })

  test('its columns are recognised by their ids', () => {
    const found = match(columnsOf(extract).map(({ id }) => id))
    expect(found.extract.id).toBe(extract.id)
    expect(found.missing).toEqual([])
  })
})

test('one source column feeds one column: the first wins', () => {
  const { columns } = match(['地区', '轮次', '问题数', '发现问题数', '线索数', '组数'])
  expect(columns.map(({ column }) => column)).toEqual([
    'region',
    'round',
    'problems',
    null,
    'clues',
    'teams',
  ])
})

test('width, case, space and units do not matter', () => {
  const { columns } = match(['ＲＥＧＩＯＮ', ' 轮　次 ', '問題數（個）', '整改完成率(%)', '组数：'])
  expect(columns.map(({ column }) => column)).toEqual([
    'region',
    'round',
    'problems',
    'completion_rate',
    'teams',
  ])
})

test('what lacks, and what fits alike, is said', () => {
  expect(failure(['问题描述', '整改状态', '地区'])).toEqual({
    code: 'columns_missing',
    facts: { extract: 'problems', names: 'round,category' },
  })
  expect(failure(['地区', '轮次', '线索数'])).toEqual({
    code: 'extract_unknown',
    facts: { likely: 'rounds,clues' },
  })
  expect(failure(['姓名', '年龄'])).toEqual({ code: 'extract_unknown', facts: { likely: '' } })
})
