import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { fileOfPaste } from '#intake/doors/paste.ts'

test.each<[what: string, text: string, file: string | null]>([
  ['cells of a spreadsheet', '地区\t轮次\r\n甲市\t第一轮\r\n', '地区\t轮次\n甲市\t第一轮\n'],
  ['the last line may have no end', 'a\tb\n1\t2', 'a\tb\n1\t2\n'],
  ['a line break in a cell', 'a\tb\r\n"x\ny"\t2\r\n', 'a\tb\n"x\ny"\t2\n'],
  ['a quote in a cell with a line break', 'a\tb\n1\t"x ""y""\nz"\n', 'a\tb\n1\t"x ""y""\nz"\n'],
  [
    'quotes that belong to the text',
    'a\tb\n"四风"问题\t"甲"\n',
    'a\tb\n"""四风""问题"\t"""甲"""\n',
  ],
  ['a quote that is never closed', 'a\tb\n"x\t2\n', 'a\tb\n"""x"\t2\n'],
  ['empty cells', 'a\tb\n\t\n1\t2\n', 'a\tb\n\t\n1\t2\n'],
  ['a comma beside tabs', 'a\tb\n1,5\t2\n', 'a\tb\n"1,5"\t2\n'],
  ['lines of CSV', 'a,b\r\n1,"2\n,"\r\n', 'a,b\n1,"2\n,"\n'],
  ['one row', 'a\tb\n', null],
  ['one column', 'a\nb\nc\n', null],
  ['rows of nothing', '\t\n\t\n', null],
  ['one row beside one of nothing', 'a\tb\n\t\n', null],
  ['a tab in the second row alone', 'a\nb\tc\n', null],
  ['a header cell of two lines', '"a\nb"\tc\n1\t2\n', '"a\nb"\tc\n1\t2\n'],
  ['CSV with a tab in a cell', 'a,b\n1,x\ty\n', 'a,b\n1,x\ty\n'],
  ['semicolons', 'a;b\n1;2', 'a;b\n1;2\n'],
  ['pipes', 'a|b\n1|2', 'a|b\n1|2\n'],
  ['full-width commas', '地区，轮次\n甲市，第一轮', '地区，轮次\n甲市，第一轮\n'],
  ['enumeration commas are no delimiter', '甲、乙\n丙、丁', null],
  ['blank lines before the first', '\n\na,b\n1,2', '\n\na,b\n1,2\n'],
  ['one line of CSV', 'a,b,c', null],
  ['one line of CSV between blank ones', '\na,b,c\n \n', null],
  ['one record of two lines', 'a,"b\nc"', null],
  ['a header of two lines', '"a\nb",c\n1,2', '"a\nb",c\n1,2\n'],
  ['a delimiter in the second line alone', 'a\nb,c', null],
  ['a comma in quotes', '"a,b"\n"c,d"', null],
  ['a comma behind a mark of inches', '5" a,b\n6" c,d', '5" a,b\n6" c,d\n'],
  ['nothing', '', null],
])('%s', async (_, text, expected) => {
  const file = fileOfPaste(text, '粘贴 1.tsv')
  expect(file === null ? null : await file.text()).toBe(expected)
  if (file) expect(file.name).toBe('粘贴 1.tsv')
})

test('cells come out as they went in', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '甲', '"', '\n', '\t', ',', ' '),
    maxLength: 5,
  })
  const row = fc.tuple(cell, cell, fc.constant('end'))
  // Quoted as spreadsheets do, for a line break or tab alone.
  const copied = (text: string) => (/[\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 6 }), async (rows) => {
      fc.pre(rows.flat().every((text) => /[\n\t]/.test(text) || !text.startsWith('"')))
      const text = rows.map((cells) => `${cells.map(copied).join('\t')}\r\n`).join('')
      const file = fileOfPaste(text, 'a.tsv')
      const read = Papa.parse<string[]>((await file?.text()) ?? '', {
        delimiter: '\t',
        newline: '\n',
      })
      expect(read.data.slice(0, -1)).toEqual(rows)
    }),
  )
})
