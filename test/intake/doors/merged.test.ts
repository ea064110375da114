import { expect, test } from 'vitest'
import { readWorkbook } from '#intake/doors/workbook.ts'
import { sheetOf } from './build.ts'

const read = (rows: readonly (readonly string[])[], merges: readonly string[]) =>
  readWorkbook(new Blob([sheetOf(rows, merges)]), null, () => {})

test('the value fills the whole area, counted and with examples', async () => {
  const rows = [
    ['地区', '轮次', '问题'],
    ['甲市', '第一轮', '1'],
    ['', '第二轮', '2'],
    ['', '第三轮', '3'],
    ['乙市', '第一轮', '4'],
  ]
  const book = await read(rows, ['A2:A4'])
  expect(await book.csv.text()).toBe(
    '地区,轮次,问题\n甲市,第一轮,1\n甲市,第二轮,2\n甲市,第三轮,3\n乙市,第一轮,4\n',
  )
  const examples = [{ from: 'A2:A4', to: '甲市' }]
  expect(book.rules).toEqual([{ rule: 'merged_cells', header: '', count: 2, examples }])
})

test('three examples are enough', async () => {
  const rows = Array.from({ length: 10 }, (_, i) => [i % 2 === 0 ? `r${i}` : '', 'x'])
  const { rules } = await read(rows, ['A1:A2', 'A3:A4', 'A5:A6', 'A7:A8', 'A9:A10'])
  expect(rules[0]?.count).toBe(5)
  expect(rules[0]?.examples.map(({ from }) => from)).toEqual(['A1:A2', 'A3:A4', 'A5:A6'])
})

test.each<[what: string, rows: string[][], merges: string[], csv: string]>([
  [
    'a header over two columns and one over two rows',
    [
      ['地区', '销售额', ''],
      ['', '一月', '二月'],
      ['甲', '1', '2'],
    ],
    ['B1:C1', 'A1:A2'],
    '地区,销售额,销售额\n地区,一月,二月\n甲,1,2\n',
  ],
  [
    'a title over three columns stands once',
    [
      ['通报', '', '', ''],
      ['a', 'b', 'c', 'd'],
    ],
    ['A1:C1'],
    '通报,,,\na,b,c,d\n',
  ],
  [
    'a title over the whole width stands once',
    [
      ['通报', ''],
      ['a', 'b'],
    ],
    ['A1:B1'],
    '通报,\na,b\n',
  ],
  [
    'a title over two rows leaves the second blank',
    [['通报', '', ''], [], ['a', 'b', 'c']],
    ['A1:C2'],
    '通报,,\n,,\na,b,c\n',
  ],
  [
    'three columns with something beside them are no title',
    [
      ['合计', '', '', '5'],
      ['a', 'b', 'c', 'd'],
    ],
    ['A1:C1'],
    '合计,合计,合计,5\na,b,c,d\n',
  ],
  [
    'two columns of more are no title',
    [
      ['甲', '', ''],
      ['a', 'b', 'c'],
    ],
    ['A1:B1'],
    '甲,甲,\na,b,c\n',
  ],
  [
    'a value beneath is kept',
    [
      ['甲', '1'],
      ['乙', '2'],
      ['', '3'],
    ],
    ['A1:A3'],
    '甲,1\n乙,2\n甲,3\n',
  ],
  [
    'a row without a value of its own stays blank',
    [['甲', '1'], [], ['', '3']],
    ['A1:A3'],
    '甲,1\n,\n甲,3\n',
  ],
  [
    'an area without a value stays empty',
    [
      ['', '1'],
      ['', '2'],
    ],
    ['A1:A2'],
    ',1\n,2\n',
  ],
  ['what begins in a blank row stays empty', [[], ['', '2']], ['A1:A2'], ',\n,2\n'],
  [
    'areas end with the used columns and rows',
    [
      ['甲', '乙', '1'],
      ['', '', '2'],
    ],
    ['B1:XFD1', 'A1:A1048576'],
    '甲,乙,1\n甲,,2\n',
  ],
])('%s', async (_, rows, merges, csv) => {
  expect(await (await read(rows, merges)).csv.text()).toBe(csv)
})

test('no areas, no rule', async () => {
  expect(
    (
      await read(
        [
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ],
        ['A1:A1'],
      )
    ).rules,
  ).toEqual([])
})
