import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '#intake/doors/crc32.ts'
import { newBudget, unpacked } from '#intake/doors/unpack.ts'
import { type ZipEntry, zipEntries } from '#intake/doors/zip-directory.ts'
import { zip } from './build.ts'

async function bytesOf(file: Blob, entry: ZipEntry, most = 1 << 30, budget = newBudget()) {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of unpacked(file, entry, { budget, most })) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

test('the checksum is that of the standard', () => {
  const bytes = new TextEncoder().encode('123456789')
  expect(crc32(bytes)).toBe(0xcbf43926)
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926)
})

test('what was packed is unpacked', async () => {
  const content = fc.array(fc.integer({ min: 1, max: 60_000 }), { maxLength: 6 }).chain((lengths) =>
    fc.integer({ min: 1, max: 255 }).map((step) =>
      // Stretches of sameness and of noise, so that pieces end anywhere.
      Uint8Array.from(
        lengths.flatMap((length, n) =>
          Array.from({ length }, (_, i) => (n % 2 ? (i * i * step) >> 3 : step)),
        ),
      ),
    ),
  )
  await fc.assert(
    fc.asyncProperty(content, fc.constantFrom(0 as const, 6 as const), async (bytes, level) => {
      const file = new Blob([zip({ a: '', b: bytes }, level)])
      const [a, b] = await zipEntries(file)
      expect(await bytesOf(file, a!)).toEqual(new Uint8Array())
      expect(Buffer.compare(await bytesOf(file, b!), bytes)).toBe(0)
    }),
    { numRuns: 40 },
  )
})

describe('limits', () => {
  const file = new Blob([zip({ a: 'x'.repeat(1000) })])

  test('of an entry', async () => {
    const [entry] = await zipEntries(file)
    expect(await bytesOf(file, entry!, 1000)).toHaveLength(1000)
    await expect(bytesOf(file, entry!, 999)).rejects.toMatchObject({
      code: 'file_too_large',
      facts: { over: 'bytes', limit: 999 },
    })
  })

  test('of an entry that is stored, whatever size it claims', async () => {
    const stored = new Blob([zip({ a: 'x'.repeat(1000) }, 0)])
    const [entry] = await zipEntries(stored)
    expect(await bytesOf(stored, entry!, 1000)).toHaveLength(1000)
    for (const size of [1000, 9]) {
      await expect(bytesOf(stored, { ...entry!, size }, 999)).rejects.toMatchObject({
        code: 'file_too_large',
        facts: { over: 'bytes', limit: 999 },
      })
    }
  })

  test('of all entries together', async () => {
    const [entry] = await zipEntries(file)
    const budget = { left: 1999 }
    await bytesOf(file, entry!, 1000, budget)
    expect(budget.left).toBe(999)
    await expect(bytesOf(file, entry!, 1000, budget)).rejects.toMatchObject({
      code: 'file_too_large',
    })
  })

  test('rubbish behind the packed bytes is not read on and on', async () => {
    const rubbish = new Uint8Array(1 << 20)
    const original = zip({ a: 'x'.repeat(1000) })
    const [entry] = await zipEntries(new Blob([original]))
    const end = 30 + 1 + entry!.packed
    const long = new Blob([original.slice(0, end), rubbish])
    expect(await bytesOf(long, { ...entry!, packed: entry!.packed + rubbish.length })).toHaveLength(
      1000,
    )
    const lying = { ...entry!, packed: entry!.packed + rubbish.length, size: 1001 }
    await expect(bytesOf(long, lying)).rejects.toMatchObject({ code: 'file_unreadable' })
  })
})

const number = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256)

/** A zip of one stored entry whose sizes and places are all written with 64 bits. */
function zip64(text: string) {
  const content = [...new TextEncoder().encode(text)]
  const crc = number(crc32(Uint8Array.from(content)), 4)
  const local = [
    0x50,
    0x4b,
    3,
    4,
    45,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...crc,
    ...number(content.length, 4),
  ]
  local.push(...number(content.length, 4), 1, 0, 0, 0, 97)
  const unknown = number(0xffffffff, 4)
  const extra = [
    9,
    0,
    1,
    0,
    7,
    1,
    0,
    24,
    0,
    ...number(content.length, 8),
    ...number(content.length, 8),
    ...number(0, 8),
  ]
  const central = [
    0x50,
    0x4b,
    1,
    2,
    45,
    0,
    45,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...crc,
    ...unknown,
    ...unknown,
  ]
  central.push(
    1,
    0,
    ...number(extra.length, 2),
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...unknown,
    97,
    ...extra,
  )
  const at = local.length + content.length
  const end64 = [
    0x50,
    0x4b,
    6,
    6,
    ...number(44, 8),
    45,
    0,
    45,
    0,
    ...number(0, 8),
    ...number(1, 8),
    ...number(1, 8),
  ]
  end64.push(...number(central.length, 8), ...number(at, 8))
  const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...number(at + central.length, 8), 1, 0, 0, 0]
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, ...unknown, ...unknown, 0, 0]
  return Uint8Array.from([...local, ...content, ...central, ...end64, ...locator, ...end])
}

test('sizes of 64 bits are read, as some exporters always write them', async () => {
  const file = new Blob([zip64('地区,轮次')])
  const [entry] = await zipEntries(file)
  expect(entry).toMatchObject({ name: 'a', size: 13, packed: 13, offset: 0 })
  expect(new TextDecoder().decode(await bytesOf(file, entry!))).toBe('地区,轮次')
})

test('a comment behind the directory is passed over', async () => {
  const bytes = zip({ a: 'x' })
  const file = new Blob([bytes, 'PK comment'.repeat(100)])
  expect(await zipEntries(file)).toHaveLength(1)
})
