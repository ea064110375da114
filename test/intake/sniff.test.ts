import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createScanner } from '#intake/reading/scan.ts'
import { sniff } from '#intake/structure/sniff.ts'
import { cellsOf, splitRecords } from '#intake/structure/split-records.ts'
import { randomFrom } from './random.ts'
import { answered, asideOf, cleanOf, fed, questionsOf, readingOf } from './reading-of.ts'

const FOLDER = 'node_modules/csv-spectrum'
const DELIMITERS = [',', '\t', ';', '|', '，']

describe('csv-spectrum', () => {
  const names = readdirSync(`${FOLDER}/csvs`).map((name) => name.replace('.csv', ''))

  test('is all there', () => expect(names.length).toBeGreaterThan(11))

  test.each(names)('%s', async (name) => {
    // The package has another number in this CSV than in its JSON.
    const text = readFileSync(`${FOLDER}/csvs/${name}.csv`, 'utf8').replace(
      /^2095257564/m,
      '1234567890',
    )
    const json = JSON.parse(readFileSync(`${FOLDER}/json/${name}.json`, 'utf8'))
    const rows: Record<string, string>[] = [json].flat()
    const { delimiter, quote, records, place } = sniff(text, true, {
      delimiters: DELIMITERS,
      quote: null,
      header: null,
    })
    const scanner = createScanner({ delimiter, quote, header: place })
    scanner.push(new TextEncoder().encode(text))
    const { clean, data, ...scanned } = scanner.end()
    expect(data).toBe(rows.length)
    const header = cellsOf(scanned.header, delimiter, quote)
    const clear = await clean.text()
    const found = splitRecords(clear, { delimiter: ',', quote: '"', most: 1e6, whole: true })
    const want = rows.map((row) => header.map((column) => row[column]))
    expect(found.map(({ cells }) => cells.slice(1))).toEqual(want)
    expect(records.slice(1).map(({ cells }) => cells)).toEqual(want)
  })
})

const HEADER = ['地区', '轮次', '发现问题数', '问题线索数']
const ROWS = [
  ['玉溪市', '第一轮', '113', '24'],
  ['红河州', '第二轮', '7', '0'],
]
const CLEAN = '2,玉溪市,第一轮,113,24\n3,红河州,第二轮,7,0\n'
const joined = (delimiter: string, quote = '') =>
  [HEADER, ...ROWS].map((row) => row.map((cell) => quote + cell + quote).join(delimiter)).join('\n')

describe('the delimiter is found', () => {
  test.each([',', '\t', ';', '|', '，', ', '])('%j', async (delimiter) => {
    const reading = await readingOf(joined(delimiter))
    expect(reading).toMatchObject({ delimiter: delimiter.trim() || delimiter, failure: null })
    const { scanned } = reading
    expect((await cleanOf(reading)).replaceAll(scanned!.delimiter, ',').replaceAll(', ', ',')).toBe(
      CLEAN,
    )
  })

  test('a comma and a space before quotes', async () => {
    const reading = await readingOf(
      '地区, "轮次", 问题类别, "问题描述"\n甲市, "第一轮", 四风, "好, ""很"" 好"\n',
    )
    expect(fed(reading)).toEqual(['region', 'round', 'category', 'text'])
    expect(await cleanOf(reading)).toBe('2,甲市,"第一轮", 四风,"好, ""很"" 好"\n')
  })

  test('a full-width comma is asked about, and what it joins is kept apart', async () => {
    const text =
      '地区，轮次，问题类别，问题描述\n甲市，第一轮，四风，"好，很好"\n乙市，第二轮，四风，1,2\n'
    const reading = await readingOf(text)
    expect(questionsOf(reading)).toEqual(['fullwidth_delimiter'])
    expect(reading).toMatchObject({ delimiter: '，', scanned: { delimiter: ',' } })
    expect(await cleanOf(reading)).toBe('2,甲市,第一轮,四风,"好，很好"\n3,乙市,第二轮,四风,"1,2"\n')
    expect(await asideOf(reading)).toBe('1,header,"地区，轮次，问题类别，问题描述"\n')
    const kept = await readingOf(text, answered('fullwidth_delimiter', 'keep'))
    expect(kept.delimiter).not.toBe('，')
  })

  test('a full-width comma in the text of a comma file is text', async () => {
    const reading = await readingOf(
      '地区,轮次,问题类别,问题描述\n甲市,第一轮,四风,好，很，好，好，好\n',
    )
    expect(reading).toMatchObject({ delimiter: ',', questions: [] })
  })

  test('full-width commas survive every size of pieces', async () => {
    const long = 'x'.repeat((4 << 20) - 70)
    for (let n = 0; n < 4; n++) {
      const text = `地区，轮次，问题类别，问题描述\n甲市，第一轮，四风，${long}${'y'.repeat(n)}，\n乙市，第一轮，四风，z\n`
      const reading = await readingOf(text)
      expect(reading.scanned, `${n}`).toMatchObject({ read: 3, rejected: 1, data: 1 })
      expect(await cleanOf(reading)).toBe('3,乙市,第一轮,四风,z\n')
    }
  })

  test('the reader may say which', async () => {
    const text = joined('|').replaceAll('玉溪市', '玉溪市;')
    expect(await readingOf(text, { delimiter: ';' })).toMatchObject({ delimiter: ';' })
  })

  test.each([
    ['、', '、'],
    ['¦', '¦'],
    ['|', '||'],
    ['~', '~~'],
  ])('%s, doubled or not, is asked about: %s', async (_, sign) => {
    const reading = await readingOf(joined(sign))
    expect(questionsOf(reading)).toEqual(['odd_delimiter'])
    expect(reading.delimiter).toBe(sign)
  })

  test('single bars between cells of which some are empty are no doubled ones', async () => {
    const reading = await readingOf('地区|轮次|发现问题数\n甲市||5\n乙市||6\n')
    expect(reading).toMatchObject({ delimiter: '|', questions: [] })
  })

  test('what may be meant as a delimiter is told, where there is any', async () => {
    const facts = async (text: string) => (await readingOf(text)).failure?.facts
    expect(await facts('甲->乙\n丙->丁\n')).toEqual({ signs: 2 })
    expect(await facts('这是一段文字。\n没有表格。\n')).toEqual({ signs: 0 })
  })

  test('without one it is no table', async () => {
    expect((await readingOf('这是一段文字\n没有表格')).failure?.code).toBe('not_a_table')
  })
})

describe('quotes', () => {
  test.each(['"', "'"] as const)('%s', async (quote) => {
    const reading = await readingOf(joined(',', quote))
    expect(reading).toMatchObject({ quote, failure: null })
    expect((await cleanOf(reading)).replaceAll('"', '')).toBe(CLEAN)
  })

  test("' with commas, line ends and both quotes inside", async () => {
    const text =
      "'地区','轮次','问题类别','问题描述'\n'甲市','第一轮','四风','一,\n二 ''三'' \"四\"'\n'乙市','第一轮','四风',5\" 屏\n"
    const reading = await readingOf(text)
    expect(reading).toMatchObject({ quote: "'", failure: null })
    expect(await cleanOf(reading)).toBe(
      '2,"甲市","第一轮","四风","一,\n二 \'三\' ""四"""\n4,"乙市","第一轮","四风","5"" 屏"\n',
    )
    expect(await asideOf(reading)).toBe("1,header,\"'地区','轮次','问题类别','问题描述'\"\n")
  })

  test("' in front of numbers kept as text is no quote", async () => {
    const reading = await readingOf(
      "地区,轮次,行政区划代码,发现问题数\n甲市,'第一轮,'530400,1\n乙市,第一轮,'530500,2\n",
    )
    expect(reading.quote).toBe('"')
    expect(await cleanOf(reading)).toContain("'530400")
  })

  test('one that never closes is told of, with what the file would be without quotes', async () => {
    const text =
      '地区,轮次,问题类别,问题描述\n甲市,第一轮,四风,好\n甲市,第二轮,四风,"没有\n甲市,第三轮,四风,好\n'
    const { failure, columns, preview } = await readingOf(text)
    expect(failure).toEqual({
      code: 'quote_unclosed',
      facts: { line: 3, quote: "'", records: 4, regular: 4 },
    })
    expect([columns.length, preview.length]).toEqual([4, 4])
    const reading = await readingOf(text, { quote: "'" })
    expect(await cleanOf(reading)).toContain('3,甲市,第二轮,四风,"""没有"\n')
  })
})

test.each(['\n', '\r\n', '\r'])('line ends %j', async (end) => {
  const reading = await readingOf(joined(',').replaceAll('\n', end))
  expect(await cleanOf(reading)).toBe(CLEAN)
})

test('mixed line ends', async () => {
  let n = 0
  const text = joined(',').replace(/\n/g, () => ['\r\n', '\r', '\n'][n++ % 3]!)
  expect(await cleanOf(await readingOf(text))).toBe(CLEAN)
})

test('a text is split by the rules of the scanner', async () => {
  let compared = 0
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomFrom(seed)
    const { text } = random.written(random.table(random.below(12) + 1, random.below(5) + 1))
    const damaged = seed % 3 === 0 ? text.replace(',', '"') : text
    const lines = await scannedLines(damaged)
    if (!lines) continue
    compared++
    const split = splitRecords(damaged, { delimiter: ',', quote: '"', most: 1e6, whole: true })
    const found = new Set(split.map(({ line }) => line))
    expect(
      [...lines].filter((line) => !found.has(line)),
      `seed ${seed}`,
    ).toEqual([])
  }
  expect(compared).toBeGreaterThan(200)
})

/** Lines of all records that the scanner finds; null when a quote is never closed. */
async function scannedLines(text: string): Promise<readonly number[] | null> {
  try {
    const scanner = createScanner({ delimiter: ',', quote: '"', header: { record: 0, rows: 0 } })
    scanner.push(new TextEncoder().encode(text))
    const { clean, aside } = scanner.end()
    const all = { delimiter: ',', quote: '"', most: 1e6, whole: true } as const
    const records = [await clean.text(), await aside.text()].flatMap((one) =>
      splitRecords(one, all),
    )
    return records.map(({ cells }) => Number(cells[0]))
  } catch {
    return null
  }
}
