import { describe, expect, test } from 'vitest'
import { columnIds, columnsOf, extractOf, extracts, headersOf } from '#schema/extracts.ts'
import { plain } from '#schema/spelling.ts'

describe.each(extracts)('$id', (extract) => {
  const columns = columnsOf(extract)

  test('no header means two columns', () => {
    const owners = new Map<string, string>()
    for (const column of columns) {
      for (const header of headersOf(column.id, column).map(plain)) {
        expect([header, owners.get(header) ?? column.id]).toEqual([header, column.id])
        owners.set(header, column.id)
      }
    }
  })

  test('no header is listed twice', () => {
    for (const { id, headers } of columns) {
      expect([id, headers.filter((header, i) => headers.indexOf(header) !== i)]).toEqual([id, []])
    }
  })

  test('code columns have a list, others have none', () => {
    for (const { type, codes } of columns) {
      expect(codes !== undefined).toBe(type === 'code' || type === 'codes')
    }
  })

  test('no label means two codes', () => {
    for (const { id, codes } of columns) {
      const owners = new Map<string, string>()
      for (const { code, zh, en, synonyms = [] } of codes?.codes ?? []) {
        for (const label of [code, zh, en, ...synonyms].map(plain)) {
          expect([id, label, owners.get(label) ?? code]).toEqual([id, label, code])
          owners.set(label, code)
        }
      }
    }
  })

  test('every row can say what kind of data it is', () => {
    expect(columnIds(extract).at(-1)).toBe('nature')
  })
})

test('required columns are those that identify a row', () => {
  const required = extracts.map((extract) => [
    extract.id,
    columnsOf(extract).flatMap((column) => (column.required ? [column.id] : [])),
  ])
  expect(Object.fromEntries(required)).toEqual({
    rounds: ['region', 'round'],
    problems: ['region', 'round', 'category'],
    clues: ['region', 'round'],
    measures: ['problem_id'],
    inspections: ['region', 'round', 'organization'],
  })
})

test.each([
  ['rounds', '發現問題數', 'problems'],
  ['rounds', '被巡察黨組織數', 'organizations'],
  ['rounds', '地區', 'region'],
  ['rounds', '截至日期', 'as_of'],
  ['problems', '整改狀態', 'status'],
  ['problems', '是否常态化坚持', 'long_term'],
  ['problems', '具体问题整改完成情况', 'status'],
  ['clues', '移交 日期', 'transferred_on'],
  ['measures', '责任领导', 'owner'],
  ['inspections', 'Kind', 'kind'],
] as const)('%s: %s is %s', (extract, header, column) => {
  const found = columnsOf(extractOf(extract)).filter((candidate) =>
    headersOf(candidate.id, candidate).map(plain).includes(plain(header)),
  )
  expect(found.map(({ id }) => id)).toEqual([column])
})
