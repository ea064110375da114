import { expect, test } from 'vitest'
import { NO_RECIPE } from '#intake/recipe.ts'
import { previewLines } from '../../../src/views/import/preview-lines.ts'

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
    { line: 3, column: 'region', header: '地区', value: '', reason: 'region_missing' },
  ]
  expect(previewLines(draft({ rejects })).map(({ reason }) => reason)).toEqual([
    null,
    null,
    'region_missing',
    null,
    null,
  ])
})
