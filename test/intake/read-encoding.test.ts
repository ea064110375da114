import { describe, expect, test } from 'vitest'
import type { Encoding } from '#intake/report.ts'
import { asideOf, cleanOf, encoded, readingOf } from './reading-of.ts'

const HEADER = '地区,轮次,发现问题数\n'
const ROWS = '玉溪市,第一轮,113\n红河州,第二轮,24\n'
const TRADITIONAL = '地區,輪次,發現問題數\n玉溪市,第一輪,113\n臺中市,第二輪,24\n'
const utf8 = (text: string) => new TextEncoder().encode(text)

const wide = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), little)
  }
  return bytes
}

/** Lines of which those with these numbers have a byte that is no text. */
function damaged(lines: number, bad: readonly number[], bytesOf: (text: string) => Uint8Array) {
  const parts = [bytesOf(HEADER)]
  for (let line = 2; line <= lines; line++) {
    parts.push(bytesOf(`甲市,第${line % 9 === 0 ? '一' : '二'}轮,`))
    parts.push(bad.includes(line) ? Uint8Array.from([0xff, 0x0a]) : bytesOf('1\n'))
  }
  return new Blob(parts as Uint8Array<ArrayBuffer>[])
}

describe('the encoding is found', () => {
  test.each<[string, Uint8Array<ArrayBuffer>, Encoding]>([
    ['UTF-8', utf8(HEADER + ROWS), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${HEADER}${ROWS}`), 'utf-8-bom'],
    ['UTF-16LE with mark', wide(`\ufeff${HEADER}${ROWS}`, true), 'utf-16le'],
    ['UTF-16BE without mark', wide(HEADER + ROWS, false), 'utf-16be'],
    ['GBK', encoded(HEADER + ROWS, 'gb18030'), 'gb18030'],
    ['traditional in GBK', encoded(TRADITIONAL, 'gb18030'), 'gb18030'],
    ['traditional in Big5', encoded(TRADITIONAL, 'big5'), 'big5'],
    ['ASCII', utf8('region,round,problems\na,1,2\n'), 'utf-8'],
  ])('%s', async (_, bytes, encoding) => {
    const reading = await readingOf(bytes)
    expect(reading).toMatchObject({ encoding, failure: null, extract: 'rounds' })
    expect(await asideOf(reading)).not.toContain('\ufffd')
    expect(await cleanOf(reading)).toMatch(/,(1|113)?/)
  })

  test('where it shows only after megabytes of ASCII', async () => {
    const ascii = `region,round,problems,text\n${`a,1,2,${'x'.repeat(1000)}\n`.repeat(5000)}`
    const bytes = new Blob([ascii, encoded('玉溪市,第一轮,113,好\n', 'gb18030')])
    const reading = await readingOf(bytes)
    expect(reading).toMatchObject({ encoding: 'gb18030', failure: null })
    expect((await cleanOf(reading)).endsWith('5002,玉溪市,第一轮,113,好\n')).toBe(true)
  })

  test('and the reader may say otherwise', async () => {
    const bytes = encoded(HEADER + ROWS, 'gb18030')
    const reading = await readingOf(bytes, { encoding: 'big5' })
    expect(reading.encoding).toBe('big5')
    expect(await readingOf(bytes, { encoding: 'gb18030' })).toMatchObject({ failure: null })
  })
})

describe('a line that is no text', () => {
  test.each<[Encoding, (text: string) => Uint8Array, number, number]>([
    ['utf-8', utf8, 50, 34],
    ['gb18030', (text) => encoded(text, 'gb18030'), 30, 22],
  ])('is rejected with the offset of its byte in %s', async (encoding, bytesOf, lines, bad) => {
    const file = damaged(lines, [bad], bytesOf)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const reading = await readingOf(file)
    expect(reading).toMatchObject({ encoding, failure: null })
    expect(reading.scanned).toMatchObject({
      read: lines,
      data: lines - 2,
      rejected: 1,
      badBytes: [{ line: bad, offset: bytes.indexOf(0xff) }],
    })
    expect(await asideOf(reading)).toContain(`${bad},bad_encoding,"甲市,第二轮,\\xff"`)
    expect(await cleanOf(reading)).not.toMatch(/\ufffd|\\x/)
  })

  test('is one too where a character is cut in two, though GBK would take its bytes', async () => {
    const rows = utf8(ROWS.repeat(20))
    const cut = utf8('玉溪市,第一轮,').subarray(0, -2)
    const file = new Blob([utf8(HEADER), rows, cut, utf8(',5\n'), rows])
    const reading = await readingOf(file)
    expect(reading).toMatchObject({ encoding: 'utf-8', failure: null })
    expect(reading.scanned?.badBytes.map(({ line }) => line)).toEqual([42])
  })

  test('keeps its offset behind records too long to be kept', async () => {
    const long = new Uint8Array(1 << 19).fill(0xff)
    const start = utf8(`${HEADER}${ROWS.repeat(2000)}`)
    const file = new Blob([
      start,
      long,
      utf8('\n'),
      utf8('甲市,'),
      Uint8Array.from([0xff]),
      utf8(',1\n'),
    ])
    const { scanned } = await readingOf(file)
    expect(scanned?.badBytes.map(({ offset }) => offset)).toEqual([
      start.length,
      start.length + long.length + 1 + utf8('甲市,').length,
    ])
  })

  test('is one of a few in a thousand; more make it another encoding', async () => {
    const few = await readingOf(damaged(4000, [7, 1700, 3999], utf8))
    expect(few.scanned?.badBytes.map(({ line }) => line)).toEqual([7, 1700, 3999])
    const many = await readingOf(damaged(900, [7, 8], utf8))
    expect(many.failure?.code).toBe('encoding_unknown')
    const asked = await readingOf(damaged(900, [7, 8], utf8), { encoding: 'utf-8' })
    expect(asked.scanned?.rejected).toBe(2)
  })
})

test('a sample that ends within a character is text all the same', async () => {
  for (const cut of ['', 'x', 'xx']) {
    const header = `地区,轮次,${cut}${'好'.repeat(1 << 16)}\n`
    expect(await readingOf(`${header}甲市,第一轮,1\n`)).toMatchObject({ encoding: 'utf-8' })
    const gbk = await readingOf(encoded(`${header}甲市,第一轮,1\n`, 'gb18030'))
    expect(gbk.encoding).toBe('gb18030')
  }
})

test.each([
  ['bytes of no encoding', Uint8Array.from({ length: 300 }, (_, i) => 0x80 + ((i * 37) % 0x7f))],
  ['one of two lines', Uint8Array.from([...utf8('地区,轮次\n甲'), 0xff, 0x2c, 0x31, 0x0a])],
])('%s are not guessed at', async (_, bytes) => {
  expect((await readingOf(bytes)).failure?.code).toBe('encoding_unknown')
})
