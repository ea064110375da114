import { expect, test } from 'vitest'
import { type Sheet, sheetOf, xlsx, zip } from './doors/build.ts'
import { cleanOf, fed, headersOf, questionsOf, readingOf, rulesOf } from './reading-of.ts'

const ROWS: Sheet['rows'] = [
  ['某某市巡察情况'],
  [],
  ['地区', '轮次', '发现问题数', '备注'],
  ['甲市', '第一轮', '113', '一\n二'],
  ['乙市', '第二轮', '7', '好，很好, "很"好'],
]

test('a sheet is read like a file, its rows being the lines', async () => {
  const reading = await readingOf(sheetOf(ROWS), {}, 'a.xlsx')
  expect(reading).toMatchObject({
    encoding: 'xlsx',
    delimiter: ',',
    extract: 'rounds',
    sheets: ['Sheet1'],
    sheet: 'Sheet1',
    titles: ['某某市巡察情况'],
    questions: [],
    failure: null,
  })
  expect(fed(reading)).toEqual(['region', 'round', 'problems', 'note'])
  expect(reading.scanned).toMatchObject({ read: 5, data: 2, headerLine: 3 })
  const clean = await cleanOf(reading)
  expect(clean).toContain('4,甲市,第一轮,113,"一\n二"\n')
  expect(clean).toContain('5,乙市,第二轮,7,')
  expect(reading.preview.map(({ line, role }) => [line, role])).toEqual([
    [1, 'title'],
    [2, 'blank'],
    [3, 'header'],
    [4, 'data'],
    [5, 'data'],
  ])
})

test('the line of a row stays its number behind cells of several lines', async () => {
  const rows = [...ROWS.slice(2, 4), ...Array(40).fill(ROWS[3]), ROWS[4]!]
  const reading = await readingOf(sheetOf(rows), {}, 'a.xlsx')
  expect(await cleanOf(reading)).toContain('43,乙市,')
  expect(reading.preview.at(-1)?.line).toBe(30)
})

test('of several sheets the reader may choose', async () => {
  const book = xlsx({
    sheets: [
      {
        name: '说明',
        rows: [
          ['第一列', '第二列'],
          ['一', '二'],
        ],
      },
      { name: '数据', rows: ROWS },
    ],
  })
  const first = await readingOf(book, {}, 'a.xlsx')
  expect(first).toMatchObject({ sheet: '说明', failure: { code: 'extract_unknown' } })
  expect(first.questions[0]).toMatchObject({ rule: 'sheet', choices: ['说明', '数据'] })
  const second = await readingOf(book, { sheet: '数据' }, 'a.xlsx')
  expect(second).toMatchObject({ sheet: '数据', failure: null })
  expect(questionsOf(second)).toEqual(['sheet'])
})

test('merged cells make a joined header', async () => {
  const rows = [
    ['地区', '轮次', '整改情况'],
    ['', '', '已完成', '未完成'],
    ['甲市', '第一轮', '5', '6'],
  ]
  const reading = await readingOf(sheetOf(rows, ['A1:A2', 'B1:B2', 'C1:D1']), {}, 'a.xlsx')
  expect(headersOf(reading)).toEqual(['地区', '轮次', '整改情况·已完成', '整改情况·未完成'])
  expect(rulesOf(reading)).toContain('merged_cells')
  expect(questionsOf(reading)).toEqual(['joined_headers'])
})

test.each([
  ['a zip', zip({ 'a.csv': 'x,y' }), 'zip'],
  ['a document', zip({ mimetype: 'x', 'content.xml': '<a/>' }), 'ods'],
])('%s is no workbook', async (_, bytes, kind) => {
  const { failure } = await readingOf(bytes)
  expect(failure).toEqual({ code: 'file_not_text', facts: { kind } })
})
