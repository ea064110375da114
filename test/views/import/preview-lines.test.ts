import { expect, test } from 'vitest'
import { NO_RECIPE } from '#intake/recipe.ts'
import { gapsOf, previewLines } from '../../../src/views/import/preview-lines.ts'

type Lines = Parameters<typeof previewLines>[0]

const HEADER = '地区,轮次'
const draft = (parts: Partial<Lines>): Lines => ({
  reading: {
    header: { record: 1, rows: 1 },
    preview: [
      { line: 1, record: '台账,', role: 'title' },
      { line: 2, record: HEADER, role: 'header' },
      { line: 3, record: '甲市,第一轮', role: 'data' },
      { line: 4, record: HEADER, role: 'header' },
    ],
  } as unknown as Lines['reading'],
  asides: [{ line: 90, reason: 'total', record: '合计,9' }],
  rejects: [],
  recipe: NO_RECIPE,
  ...parts,
})
const linesOf = (parts: Partial<Lines> = {}) =>
  previewLines(draft(parts)).map(({ line, role, restorable }) => [line, role, restorable])

test('a line that is no data can be brought back, but not the header that names the columns', () => {
  expect(linesOf()).toEqual([
    [1, 'title', true],
    [2, 'header', false],
    [3, 'data', false],
    [4, 'header', true],
    [90, 'total', true],
  ])
})

test('a line that was brought back stays, so that it can be taken back', () => {
  const recipe = { ...NO_RECIPE, restored: [90] }
  expect(linesOf({ asides: [], recipe }).at(-1)).toEqual([90, 'data', false])
  expect(previewLines(draft({ asides: [], recipe })).at(-1)?.record).toBeNull()
})

test('a line that was brought back is listed once', () => {
  const recipe = { ...NO_RECIPE, restored: [1] }
  expect(linesOf({ recipe }).filter(([line]) => line === 1)).toHaveLength(1)
})

test('a rejected line says why', () => {
  const rejects: Lines['rejects'] = [
    { line: 3, column: 'region', header: '地区', value: '', reason: 'region_missing', record: '' },
  ]
  expect(previewLines(draft({ rejects })).map(({ reason }) => reason)).toEqual([
    null,
    null,
    'region_missing',
    null,
    null,
  ])
})

const long = (...parts: Partial<Lines>[]): Partial<Lines> => ({
  reading: {
    header: { record: 0, rows: 1 },
    preview: Array.from({ length: 30 }, (_, i) => ({
      line: i + 1,
      record: `${i}`,
      role: i === 0 ? 'header' : 'data',
    })),
  } as unknown as Lines['reading'],
  ...Object.assign({}, ...parts),
})
const rejected = (line: number, reason: Lines['rejects'][number]['reason']) => ({
  line,
  reason,
  column: '',
  header: '',
  value: '',
  record: `line ${line}`,
})

test('further down stands the first rejected line of each reason, with its text', () => {
  const rejects = [
    rejected(5, 'not_a_date'),
    rejected(20, 'not_a_date'),
    rejected(21, 'not_a_date'),
    rejected(40, 'unknown_code'),
  ]
  const lines = previewLines(draft(long({ rejects })))
  expect(lines.filter(({ reason }) => reason).map(({ line, record }) => [line, record])).toEqual([
    [5, '4'],
    [20, 'line 20'],
    [40, 'line 40'],
  ])
  expect([...gapsOf(lines, 95)]).toEqual([
    [20, { from: 13, to: 19 }],
    [40, { from: 21, to: 39 }],
    [90, { from: 41, to: 89 }],
    [96, { from: 91, to: 95 }],
  ])
})

test('a record of several lines among the first is no gap', () => {
  expect([...gapsOf(previewLines(draft({ asides: [] })), 4)]).toEqual([])
})
