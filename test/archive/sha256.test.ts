import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sha256 } from '#archive/sha256.ts'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255)
const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

// The edges of a block, and more than one piece of a file.
const LENGTHS = [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_003, 5 << 20]

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['with the browser’s own', true],
  ['where the browser has none', false],
])('%s', (_, hasCrypto) => {
  test.each(LENGTHS)('%i bytes', async (length) => {
    if (!hasCrypto) vi.stubGlobal('crypto', undefined)
    const bytes = bytesOf(length)
    expect(await sha256(new Blob([bytes]))).toBe(expected(bytes))
  })
})
