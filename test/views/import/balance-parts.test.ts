import { expect, test } from 'vitest'
import type { DraftBooks } from '#intake/ask/draft.ts'
import { asideParts, balanceParts, unplaced } from '../../../src/views/import/balance-parts.ts'
import { words } from '../../../src/views/import/words.ts'

const BOOKS: DraftBooks = {
  read: 327,
  loaded: 273,
  rejected: 49,
  setAside: 5,
  rows: 273,
  parts: [
    { kind: 'title', count: 2, from: 1, to: 2 },
    { kind: 'header', count: 1, from: 3, to: 3 },
    { kind: 'data', count: 273, from: 4, to: 325 },
    { kind: 'rejected', count: 49, from: 25, to: 319 },
    { kind: 'total', count: 1, from: 326, to: 326 },
    { kind: 'comment', count: 1, from: 327, to: 327 },
  ],
}

test('the parts follow the file, those rejected last, and add up', () => {
  const parts = balanceParts(BOOKS)
  expect(parts.map(({ kind }) => kind)).toEqual([
    'title',
    'header',
    'data',
    'total',
    'comment',
    'rejected',
  ])
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(BOOKS.read)
  expect(unplaced(BOOKS)).toBe(0)
  expect(unplaced({ ...BOOKS, loaded: 270 })).toBe(3)
})

test('what can load and what is rejected is told even where there is none', () => {
  const header = BOOKS.parts.slice(1, 2)
  expect(balanceParts({ parts: header }).map(({ kind, count }) => [kind, count])).toEqual([
    ['header', 1],
    ['data', 0],
    ['rejected', 0],
  ])
})

test.each([
  ['zh', ['第 1–2 行', '第 3 行', '第 4–325 行之间', '第 326 行', '第 327 行', '第 25–319 行之间']],
  [
    'en',
    ['Lines 1–2', 'Line 3', 'Within lines 4–325', 'Line 326', 'Line 327', 'Within lines 25–319'],
  ],
] as const)('the lines of each part are named in %s', (lang, expected) => {
  expect(balanceParts(BOOKS).map(words[lang].balance.lines)).toEqual(expected)
})

test('the heading and the preview say what the lines are that are no data', () => {
  const aside = asideParts(BOOKS)
  expect(words.zh.heading(327, 273, 49, aside)).toBe(
    '327 行已全部对账：273 行可载入，49 行被拒绝，5 行为标题、表头、合计与说明',
  )
  expect(words.en.heading(4, 3, 0, aside.slice(1, 2))).toBe(
    'All 4 rows accounted for: 3 can load, none rejected, 1 is a header row',
  )
  expect(words.zh.preview.title(aside)).toBe(
    '第 1–2 行是标题，第 3 行是表头，第 326 行是合计，第 327 行是说明，其余是数据',
  )
  expect(words.en.preview.title(aside.slice(0, 2))).toBe(
    'Lines 1–2 are title rows, line 3 is a header; the others are data',
  )
  const scattered = [{ kind: 'blank', count: 3, from: 2, to: 90 }] as const
  expect(words.zh.preview.title(scattered)).toBe('第 2–90 行之间有 3 行是空行，其余是数据')
  expect(words.zh.preview.title([])).toBe('每一行都是数据')
})
