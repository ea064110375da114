import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '#intake/doors/workbook.ts'
import { type Book, type Cell, escaped, partsOf, type Sheet, sheetOf, xlsx, zip } from './build.ts'

const open = (bytes: Uint8Array<ArrayBuffer>, sheet: string | null = null) =>
  readWorkbook(new Blob([bytes]), sheet, () => {})

async function csvOf(bytes: Uint8Array<ArrayBuffer>) {
  return (await open(bytes)).csv.text()
}

const bookOf = (rows: Sheet['rows'] = [], more: Partial<Book> = {}) =>
  xlsx({ sheets: [{ name: 'Sheet1', rows }], ...more })

/** The text of one cell in A1. */
async function textOf(cell: Cell, more: Partial<Book> = {}) {
  const [[text] = []] = Papa.parse<string[]>(await csvOf(bookOf([[cell, 'x']], more))).data
  return text
}

describe('cells', () => {
  test.each<[what: string, cell: Cell, text: string]>([
    ['an inline string', '甲市', '甲市'],
    ['outer spaces', { t: 'inlineStr', is: '<t xml:space="preserve"> 甲 </t>' }, ' 甲 '],
    [
      'runs of an inline string',
      { t: 'inlineStr', is: '<r><t>甲</t></r><r><t>市</t></r>' },
      '甲市',
    ],
    ['a reading', { t: 'inlineStr', is: '<t>国有</t><rPh sb="0" eb="1"><t>guó</t></rPh>' }, '国有'],
    ['a shared string', { t: 's', v: '0' }, '玉溪市'],
    ['runs of a shared string', { t: 's', v: '1' }, '问题线索'],
    ['a number', { v: '108' }, '108'],
    ['a number stored as text', { t: 's', v: '2' }, '007'],
    ['true', { t: 'b', v: '1' }, 'TRUE'],
    ['false', { t: 'b', v: '0' }, 'FALSE'],
    ['an error', { t: 'e', v: '#REF!' }, '#REF!'],
    ['a computed number', { f: 'A2+1', v: '3' }, '3'],
    ['a computed text', { f: 'A2', t: 'str', v: '甲' }, '甲'],
    ['a computed empty text', { f: 'A2', t: 'str', v: '' }, ''],
    ['a formula never computed', { f: 'SUM(B1:B2)', v: '' }, '=SUM(B1:B2)'],
    ['a date of a strict workbook', { t: 'd', v: '2023-04-27T00:00:00' }, '2023-04-27'],
    ['a moment of a strict workbook', { t: 'd', v: '2023-04-27T08:05:00' }, '2023-04-27 08:05:00'],
    ['a carriage return', { t: 's', v: '3' }, 'a\r\nb'],
    ['an escaped escape', { t: 's', v: '4' }, '_x000D_'],
    ['an escape of nothing', { t: 's', v: '5' }, 'a_x0000_'],
  ])('%s', async (_, cell, text) => {
    const strings =
      '<si><t>玉溪市</t></si><si><r><rPr><b/></rPr><t>问题</t></r><r><t>线索</t></r></si>' +
      '<si><t>007</t></si><si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>a_x0000_</t></si>'
    expect(await textOf(cell, { strings })).toBe(text)
  })

  test('with prefixes and the strict namespaces they are the same', async () => {
    const rows = [
      ['地区', '数量'],
      ['甲市', { v: '3' }],
    ]
    const plain = await csvOf(bookOf(rows))
    expect(plain).toBe('地区,数量\n甲市,3\n')
    expect(await csvOf(bookOf(rows, { prefix: 'x', strict: true }))).toBe(plain)
    expect(await csvOf(bookOf(rows, { strict: true }))).toBe(plain)
  })

  test('elements of other namespaces are left out', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
      '<extLst><ext><y:row xmlns:y="y" r="9"><y:c r="A9"><y:v>2</y:v></y:c></y:row></ext></extLst>'
    expect(await csvOf(xlsx({ sheets: [{ name: 'a', xml }] }))).toBe('1\n')
  })

  test('places may go without saying', async () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row></sheetData>'
    expect(await csvOf(xlsx({ sheets: [{ name: 'a', xml }] }))).toBe('1,2,\n,,\n,,\n,3,4\n')
  })
})

describe('records', () => {
  test('all rows from the first on, as wide as the widest with a value', async () => {
    const rows = [[], ['a'], [], ['b', 'c', '', ''], ['']]
    expect(await csvOf(bookOf(rows))).toBe(',\na,\n,\nb,c\n')
  })

  test('hidden rows and columns are data too', async () => {
    const xml =
      '<cols><col min="1" max="1" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>'
    expect(await csvOf(xlsx({ sheets: [{ name: 'a', xml }] }))).toBe('1\n')
  })

  test('quotes stand where they are needed', async () => {
    expect(await csvOf(bookOf([['a,b', 'say "x"', 'l\nm', ' c ', '\ufeffd']]))).toBe(
      '"a,b","say ""x""","l\nm", c ,"\ufeffd"\n',
    )
  })
})

describe('sheets', () => {
  const sheets = [
    { name: '说明', rows: [[''], []] },
    { name: '隐藏', rows: [['h']], state: 'hidden' },
    { name: '很隐藏', rows: [['v']], state: 'veryHidden' },
    { name: '轮次', rows: [['r']] },
    { name: '问题 & 线索', rows: [['p']] },
  ]

  test('those with something in them, the first of which is read', async () => {
    const book = await open(xlsx({ sheets }))
    expect(book).toMatchObject({
      sheets: ['轮次', '问题 & 线索'],
      hiddenSheets: ['隐藏', '很隐藏'],
      sheet: '轮次',
      rules: [],
    })
    expect(await book.csv.text()).toBe('r\n')
  })

  test('or the one asked for', async () => {
    const book = await open(xlsx({ sheets }), '问题 & 线索')
    expect(book).toMatchObject({ sheet: '问题 & 线索' })
    expect(await book.csv.text()).toBe('p\n')
  })

  test('an unknown name is none', async () => {
    expect(await open(xlsx({ sheets }), '没有的')).toMatchObject({ sheet: '轮次' })
  })

  test('a hidden one is read when it is asked for, never unasked', async () => {
    expect(await open(xlsx({ sheets }), '很隐藏')).toMatchObject({ sheet: '很隐藏' })
    const hidden = xlsx({ sheets: sheets.slice(0, 3) })
    await expect(open(hidden)).rejects.toMatchObject({
      code: 'file_empty',
      sheets: ['隐藏', '很隐藏'],
    })
    expect(await open(hidden, '隐藏')).toMatchObject({ sheet: '隐藏' })
  })

  const DAMAGED = { name: '坏', xml: '<sheetData><row r="1"><c r="A1"><v>1</v>', state: 'hidden' }

  test('a damaged hidden one costs itself only', async () => {
    const book = await open(xlsx({ sheets: [DAMAGED, ...sheets] }))
    expect(book).toMatchObject({
      sheet: '轮次',
      hiddenSheets: ['隐藏', '很隐藏'],
      rules: [{ rule: 'damaged_sheet', count: 1, examples: [{ from: '坏', to: '' }] }],
    })
    const gone = { 'xl/worksheets/sheet1.xml': '' }
    expect(await open(xlsx({ sheets: [DAMAGED, ...sheets], parts: gone }))).toMatchObject({
      rules: [{ rule: 'damaged_sheet' }],
    })
  })

  test('a damaged one that is asked for, or in sight, fails the workbook', async () => {
    const fault = { code: 'file_unreadable', facts: { kind: 'damaged' } }
    await expect(open(xlsx({ sheets: [DAMAGED, ...sheets] }), '坏')).rejects.toMatchObject(fault)
    const { state: _, ...seen } = DAMAGED
    await expect(open(xlsx({ sheets: [...sheets, seen] }))).rejects.toMatchObject(fault)
  })

  test('one alone needs no question', async () => {
    expect(await open(bookOf([['a']]))).toMatchObject({
      sheets: ['Sheet1'],
      hiddenSheets: [],
    })
  })

  test('a workbook without any is empty', async () => {
    await expect(open(bookOf([['']]))).rejects.toMatchObject({ code: 'file_empty' })
  })

  test('macros and what else is in there stay unread', async () => {
    const parts = { 'xl/vbaProject.bin': 'x', 'docProps/app.xml': '<!DOCTYPE a><broken' }
    expect(await csvOf(bookOf([['a']], { parts }))).toBe('a\n')
  })

  test('parts in UTF-16 are read', async () => {
    const { 'xl/worksheets/sheet1.xml': xml = '', ...rest } = partsOf({
      sheets: [{ name: 'a', rows: [['甲']] }],
    })
    const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    expect(await csvOf(zip({ ...rest, 'xl/worksheets/sheet1.xml': wide }))).toBe('甲\n')
  })
})

test('progress goes from 0 to 1', async () => {
  const shares: number[] = []
  await readWorkbook(new Blob([bookOf([['a']])]), null, (share) => shares.push(share))
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.length).toBeGreaterThan(1)
})

test('a cancel rejects with its own reason', async () => {
  const reason = new Error('enough')
  const signal = AbortSignal.abort(reason)
  await expect(readWorkbook(new Blob([sheetOf([['a']])]), null, () => {}, signal)).rejects.toBe(
    reason,
  )
})

// Written so, an empty cell ends the table like no cell; the last row and column hold something.
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '甲市',
    '1.20',
    '=A1',
    '"',
    ',',
    '\r\n',
    '_x000D_',
    '_x005F_',
    ' ',
    '&amp;',
    '😀',
    ']]>',
  ),
)
const table = fc
  .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 8 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((rows) => rows.map((row, i) => (i === rows.length - 1 ? [...row.slice(0, -1), 'end'] : row)))
  .map((rows) => rows.map((row) => row.map((text) => text.replaceAll('\0', ''))))

test('a table comes out as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (rows, isShared) => {
      const strings = rows
        .flat()
        .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      const width = rows[0]?.length ?? 0
      const numbers = rows.map((row, i) =>
        row.map((_, j) => ({ t: 's', v: String(i * width + j) })),
      )
      const bytes = isShared ? bookOf(numbers, { strings: strings.join('') }) : bookOf(rows)
      const options = { delimiter: ',', newline: '\n', quoteChar: '"' } as const
      const read = Papa.parse<string[]>(await csvOf(bytes), options).data
      expect(read.slice(0, -1)).toEqual(rows)
    }),
  )
})
