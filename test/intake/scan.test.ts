import { describe, expect, test } from 'vitest'
import type { AppError } from '#errors.ts'
import { createScanner } from '#intake/reading/scan.ts'
import { narrowed, widened } from '#intake/text/narrow.ts'
import { randomFrom } from './random.ts'

const scanning = (record: number) =>
  ({ delimiter: ',', quote: '"', header: { record, rows: 1 } }) as const

/** Scans a text, given in pieces of `size` bytes. */
async function scan(text: string, size = 1 << 20, header = 0) {
  const scanner = createScanner(scanning(header))
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.slice(at, at + size))
  const { clean, aside, ...counts } = scanner.end()
  return { ...counts, clean: await clean.text(), aside: await aside.text() }
}

const failure = (text: string): AppError => {
  try {
    const scanner = createScanner(scanning(0))
    scanner.push(new TextEncoder().encode(text))
    scanner.end()
  } catch (error) {
    return error as AppError
  }
  throw new Error('it should have failed')
}

test('every record carries its physical line, whatever ends the lines', async () => {
  const { clean, aside, read, data, setAside } = await scan('h,k\r\na,"1\r\n2"\rb,3\n\nc,4')
  expect(clean).toBe('2,a,"1\r\n2"\n4,b,3\n6,c,4\n')
  expect(aside).toBe('1,header,"h,k"\n5,blank,""\n')
  expect({ read, data, setAside }).toEqual({ read: 5, data: 3, setAside: 2 })
})

test('nothing changes with the size of the pieces', async () => {
  const text =
    '标题\r\n\r\nh,"k"\r\n甲,"第""一""行\r\n二"\r乙, "x" \n,,\n"坏"了,1\n"坏\n好,2\n"好",3\r\n# 注\n末,"4"'
  const whole = await scan(text, 1 << 20, 2)
  for (let size = 1; size < 40; size++) expect(await scan(text, size, 2)).toEqual(whole)
  expect(whole).toMatchObject({ read: 12, headerLine: 3, header: 'h,"k"' })
})

test('a senseless quote costs its own line only', async () => {
  const { clean, aside } = await scan('h,k\na,"x"y\nb,"open\nc,1\nd,"2"\n')
  expect(aside).toBe('1,header,"h,k"\n2,stray_quote,"a,""x""y"\n3,stray_quote,"b,""open"\n')
  expect(clean).toBe('4,c,1\n5,d,"2"\n')
})

describe('a quote that never closes', () => {
  test('is an error with the line on which it opens', () => {
    expect(failure('h,k\na,1\nb,"x\nc,2\n')).toMatchObject({
      code: 'quote_unclosed',
      facts: { line: 3 },
    })
  })
  test('is one too when it closes only after two hundred lines', () => {
    const text = `h,k\na,"x\n${'y\n'.repeat(250)}"\n`
    expect(failure(text)).toMatchObject({ code: 'quote_unclosed', facts: { line: 2 } })
  })
})

test('a record longer than a megabyte is rejected, and the memory it takes is bounded', async () => {
  const long = 'x'.repeat(3 << 20)
  const { clean, aside, rejected } = await scan(`h,k\n${long},1\nb,2\n`, 1 << 16)
  expect(rejected).toBe(1)
  expect(aside.length).toBeLessThan(70_000)
  expect(aside).toContain('2,line_too_long,"xxx')
  expect(clean).toBe('3,b,2\n')
})

test('each record of a random table is found on its line', async () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = randomFrom(seed)
    const rows = random.table(random.below(12) + 1, random.below(5) + 1)
    const { text, lines } = random.written(rows)
    const { clean, data } = await scan(`h\n${text}`, random.below(60) + 1)
    const kept = lines.filter((_, i) => /[^\s\u200b"]/.test(rows[i]!.join('')))
    expect(data, `seed ${seed}`).toBe(kept.length)
    for (const line of kept) expect(`\n${clean}`, `seed ${seed}`).toContain(`\n${line + 1},`)
  }
})

test.each(['，', '、', '¦', '||', '->', '、、'])(
  'a delimiter of several bytes is one byte whatever the pieces: %s',
  (delimiter) => {
    const bytes = new TextEncoder().encode(`甲${delimiter}乙|-、，¦,${delimiter}${delimiter}丙|\n|`)
    const narrow = (size: number) => {
      const write = narrowed(delimiter)
      const out: number[] = []
      for (let at = 0; at < bytes.length; at += size)
        out.push(...write(bytes.slice(at, at + size), at + size >= bytes.length))
      return Uint8Array.from(out)
    }
    const whole = narrow(bytes.length)
    expect(whole.filter((byte) => byte === 0xff).length).toBeGreaterThanOrEqual(3)
    for (let size = 1; size < 12; size++) expect(narrow(size)).toEqual(whole)
    expect(widened(whole, delimiter)).toEqual(bytes)
  },
)
