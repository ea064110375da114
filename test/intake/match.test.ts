import { describe, expect, test } from 'vitest'
import { matches } from '#intake/structure/match.ts'
import { nearColumns } from '#intake/structure/near-headers.ts'
import { columnsOf, extracts } from '#schema/extracts.ts'
import { templateRows } from '#schema/template.ts'
import { readingOf } from './reading-of.ts'

const match = (header: readonly string[]) => matches(header)[0]!

const failure = async (header: readonly string[]) =>
  (await readingOf(`${header.join(',')}\n${header.map(() => '甲').join(',')}\n`)).failure

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

test('readings in brackets and rows joined by a dot do not matter either', () => {
  const { columns } = match([
    '地(dì)區（qū）',
    '轮次',
    '发现问题·总数',
    '整改情况·已完成',
    '线索·来源',
  ])
  expect(columns.map(({ column }) => column)).toEqual([
    'region',
    'round',
    'problems',
    'done',
    'source_title',
  ])
})

test('what stands lowest in several columns names none of them', () => {
  const { columns } = match(['地区', '轮次', '上年·已完成', '本年·已完成'])
  expect(columns.map(({ column }) => column)).toEqual(['region', 'round', null, null])
})

test('a reader sends columns where he likes, each column from one', () => {
  const header = ['甲', '乙', '丙', '轮次']
  const to = (name: string, column: string) => ({
    header: name,
    destination: { to: 'column' as const, column },
  })
  const sent = [
    to('甲', 'region'),
    to('乙', 'region'),
    { header: '轮次', destination: { to: 'nothing' as const } },
    to('丙', '__proto__'),
  ]
  const rounds = matches(header, sent).find(({ extract }) => extract.id === 'rounds')!
  expect(rounds.columns.map(({ column, keep }) => [column, keep])).toEqual([
    ['region', false],
    [null, true],
    [null, true],
    [null, false],
  ])
})

test('what lacks, and what fits alike, is said', async () => {
  expect(await failure(['问题描述', '整改状态', '地区'])).toEqual({
    code: 'columns_missing',
    facts: { extract: 'problems', names: 'round,category' },
  })
  expect(await failure(['地区', '轮次', '线索数'])).toEqual({
    code: 'extract_unknown',
    facts: { likely: 'rounds,clues' },
  })
  expect(await failure(['姓名', '年龄'])).toEqual({
    code: 'extract_unknown',
    facts: { likely: '' },
  })
})

describe('names that only resemble', () => {
  const near = (header: string, id: 'rounds' | 'problems' = 'rounds') =>
    nearColumns(header, extracts.find((extract) => extract.id === id)!)[0]?.id

  test.each([
    ['发现的问题数', 'problems'],
    ['问题数目', 'problems'],
    ['移交的问题线索数', 'clues'],
    ['巡查组数', 'teams'],
    ['整改完成比率', 'completion_rate'],
    ['problems found (count)', 'problems'],
  ])('%s', (header, id) => expect(near(header)).toBe(id))

  test.each(['天气', '序号', '联系人', '问题来源', '满意度', 'id', '金额', '第一', ''])(
    '%s resembles none',
    (header) => expect(near(header)).toBe(undefined),
  )
})
