import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { NO_RECIPE } from '#intake/recipe.ts'
import type { FileReport } from '#intake/report.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { native } from '../engines.ts'
import { encoded } from './reading-of.ts'

const RUNS = { numRuns: Number(process.env['FUZZ'] ?? 15), seed: 20230427 }
const OUR_FAULT = ['unexpected', 'query_failed', 'books_unbalanced', 'engine_restarted']

let engine: Engine
let workspace: Workspace
beforeAll(async () => {
  engine = await native()
  workspace = createWorkspace(engine)
  await workspace.rebuild()
})
afterAll(() => engine.close())

/** Imports a file, agrees to what it asks about its delimiter, and loads it as it then stands. */
async function load(content: BlobPart, name = 'a.csv'): Promise<FileReport> {
  await workspace.clear()
  const [report] = await workspace.importFiles([new File([content], name)])
  if (report!.status !== 'needs-confirmation') return report!
  const answers = [{ rule: 'fullwidth_delimiter' as const, header: '', choice: 'split' }]
  await workspace.revise(report!.fileId, { ...NO_RECIPE, answers })
  const [draft] = workspace.snapshot().drafts
  if (!draft!.books) return { ...report!, status: 'failed', error: draft!.error }
  const { rows: _, ...books } = draft!.books
  const loaded = await workspace.confirm(report!.fileId)
  expect(loaded).toMatchObject(books)
  return loaded
}

/** A table as someone else would write it: which cells, and how. */
interface Written {
  rows: readonly (readonly [string, string])[]
  delimiter: string
  quote: '"' | "'"
  lineEnd: string
  encoding: keyof typeof encodings
  titles: readonly string[]
  emptyColumns: number
  quotesAll: boolean
}

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle)
  return view.buffer
}

const encodings = {
  'utf-8': (text: string) => [utf8(text)],
  'utf-8-bom': (text: string) => [bytes(0xef, 0xbb, 0xbf), utf8(text)],
  'utf-16le': (text: string) => [bytes(0xff, 0xfe), utf16(text, true)],
  'utf-16be': (text: string) => [bytes(0xfe, 0xff), utf16(text, false)],
  gb18030: (text: string) => [encoded(text, 'gb18030')],
} as const

const HEADER = ['地区', '轮次', '问题类别', '被巡察党组织', '问题描述']

function write({ rows, delimiter, quote, lineEnd, titles, emptyColumns, ...how }: Written) {
  const empty = Array<string>(emptyColumns).fill('')
  const cell = (text: string) => {
    const needsQuotes = [delimiter, quote, '\r', '\n'].some((mark) => text.includes(mark))
    const isWritten = needsQuotes || how.quotesAll
    return isWritten ? quote + text.replaceAll(quote, quote + quote) + quote : text
  }
  const record = (cells: readonly string[]) => [...cells, ...empty].map(cell).join(delimiter)
  const records = [
    ...titles.map((title) => record([title, '', '', '', ''])),
    record(HEADER),
    ...rows.map((row) => record(['玉溪市', '第一轮', '四风', ...row])),
  ]
  return new Blob([...encodings[how.encoding](records.join(lineEnd) + lineEnd)])
}

/** The physical line on which each row begins. */
function linesOf({ rows, titles }: Written) {
  let line = titles.length + 2
  return rows.map((row) => {
    const start = line
    line += 1 + (row.join().match(/\r\n|\r|\n/g)?.length ?? 0)
    return start
  })
}

const trimmed = (cell: string) => cell.replace(/^[\s\u200b]+|[\s\u200b]+$/g, '') || null

const PIECES =
  '甲、玉溪市、学习、1、0、-、+、 、　、,、;、|、\t、，、"、""、\n、\r\n、\r、.、%、#、=、\\、NULL、<b>、\u200b、é、注：、合计'.split(
    '、',
  )
const OUTSIDE_GBK = ['😀', '㐀', '\u200b', 'é']

const dialect = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';', '|', '，'),
  quote: fc.constantFrom('"' as const, '"' as const, "'" as const),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'),
  titles: fc.constantFrom([], ['某某市委巡察情况'], ['某某市委巡察情况', '2023年5月']),
  emptyColumns: fc.nat({ max: 2 }),
  quotesAll: fc.boolean(),
})

/** Cells that a dialect can hold: `'` is taken for a quotation mark only where few cells have one inside. */
function cellsFor({ encoding, quote }: Pick<Written, 'encoding' | 'quote'>) {
  const pieces = encoding === 'gb18030' ? PIECES : [...PIECES, ...OUTSIDE_GBK]
  const fit = pieces.filter(
    (piece) =>
      (encoding !== 'gb18030' || !OUTSIDE_GBK.includes(piece)) &&
      (quote === '"' || !/["\r\n]/.test(piece)),
  )
  return fc.array(fc.constantFrom(...fit), { maxLength: 5 }).map((some) => some.join(''))
}

const written: fc.Arbitrary<Written> = dialect.chain((how) => {
  const cell = cellsFor(how)
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 12 })
  const quotesAll = how.quotesAll || how.quote === "'"
  return rows.map((some) => ({ ...how, quotesAll, rows: some }))
})

test('what is written in any dialect and encoding is read again, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(written, async (table) => {
      const report = await load(write(table))
      expect(report).toMatchObject({
        status: 'ok',
        encoding: table.encoding,
        delimiter: table.delimiter,
        loaded: table.rows.length,
        rejected: 0,
      })
      const rows = await engine.rows('SELECT line, organization, text FROM problem ORDER BY line')
      const lines = linesOf(table)
      expect(rows).toEqual(
        table.rows.map(([organization, text], i) => ({
          line: lines[i],
          organization: trimmed(organization),
          text: trimmed(text),
        })),
      )
    }),
    RUNS,
  )
})

/** The books as reported balance, and so do the lines in the tables. */
async function expectBalance(report: FileReport) {
  const { read, loaded, rejected, setAside, error } = report
  expect(OUR_FAULT).not.toContain(error?.code)
  expect(read).toBe(loaded + rejected + setAside)
  const [books] = await engine.rows(`SELECT
  (SELECT count(DISTINCT line) FROM problem)::INTEGER AS loaded,
  (SELECT count(DISTINCT line) FROM reject)::INTEGER AS rejected,
  (SELECT count(*) FROM set_aside)::INTEGER AS "setAside"`)
  expect(books).toEqual({ loaded, rejected, setAside })
  const homeless = 'SELECT line FROM problem WHERE region_key IS NULL OR round_key IS NULL'
  expect(await engine.rows(homeless)).toEqual([])
}

test('the books of arbitrary bytes balance', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (content) =>
      expectBalance(await load(content as Uint8Array<ArrayBuffer>)),
    ),
    RUNS,
  )
})

const soup = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '甲市,第一轮,四风,',
          '"',
          '""',
          "'",
          ',',
          '\n',
          '\r\n',
          '\r',
          '1',
          '合计',
          '注：',
          '# ',
          '2023年4月',
          '无',
          '1.2万',
          ' ',
          '，',
          '\t',
          '\ufeff',
          '國(guó)有',
          '=1+1',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 120 },
  )
  .map((some) => some.join(''))

test('the books of arbitrary text below a header balance', async () => {
  await fc.assert(
    fc.asyncProperty(soup, async (text) => {
      const header = `${HEADER.join(',')},数量,整改完成日期\n`
      await expectBalance(await load(header + text))
    }),
    RUNS,
  )
})

test('the books of damaged bytes below a header balance', async () => {
  const parts = fc.tuple(soup, fc.uint8Array({ maxLength: 12 }), soup)
  await fc.assert(
    fc.asyncProperty(parts, async ([before, damage, after]) => {
      const header = `${HEADER.join(',')},数量,整改完成日期\n`
      const rows = '甲市,第一轮,四风,甲局,乙,1,2023-04-27\n'.repeat(12)
      const content = new Blob([header, rows, before, damage as Uint8Array<ArrayBuffer>, after])
      await expectBalance(await load(content))
    }),
    RUNS,
  )
})
