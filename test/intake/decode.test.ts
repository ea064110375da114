import { describe, expect, test } from 'vitest'
import type { Encoding } from '#intake/report.ts'
import { encodingOf, headOf, utf8Pieces } from '#intake/text/decode.ts'

const CHUNK = 4 << 20

async function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding) {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of utf8Pieces(new Blob([bytes]), encoding)) {
    pieces.push(piece.bytes.slice())
  }
  return { text: await new Blob(pieces).text(), pieces: pieces.length }
}

const given = async (bytes: Uint8Array<ArrayBuffer>) => encodingOf(await headOf(new Blob([bytes])))

describe('a character that two pieces share', () => {
  test.each([
    ['utf-8', [0xe7, 0x94, 0xb2], '甲'],
    ['gb18030', [0xbc, 0xd7], '甲'],
    ['gb18030', [0x81, 0x39, 0xee, 0x39], '㐀'],
    ['utf-16le', [0x3d, 0xd8, 0x00, 0xde], '😀'],
  ] as const)('stays whole in %s', async (encoding, character, text) => {
    const unit = encoding === 'utf-16le' ? 2 : 1
    for (let before = unit; before < character.length; before += unit) {
      const bytes = new Uint8Array(CHUNK + 8)
      bytes.fill(encoding === 'utf-16le' ? 0x4e : 0x61)
      bytes.set(character, CHUNK - before)
      const result = await decoded(bytes, encoding)
      expect(result.pieces).toBe(2)
      expect(result.text).toContain(text)
      expect(result.text).not.toContain('\ufffd')
    }
  })
})

test('one bad byte far into the file is an error, never a replacement', async () => {
  const bytes = new Uint8Array(CHUNK + 100).fill(0x61)
  bytes[CHUNK + 50] = 0xff
  await expect(decoded(bytes, 'utf-8')).rejects.toMatchObject({ code: 'encoding_unknown' })
  await expect(decoded(bytes, 'gb18030')).rejects.toMatchObject({ code: 'encoding_unknown' })
})

test('half a character at the end is an error', async () => {
  const bytes = new TextEncoder().encode('甲').slice(0, 2)
  await expect(decoded(bytes, 'utf-8')).rejects.toMatchObject({ code: 'encoding_unknown' })
})

test('the first bytes tell what a file is', async () => {
  expect(await given(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('utf-8-bom')
  expect(await given(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toBe('utf-16le')
  expect(await given(Uint8Array.from([0xfe, 0xff, 0, 0x61]))).toBe('utf-16be')
  expect(await given(new TextEncoder().encode('a,b'))).toBe(null)
})

test.each([
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 3, 4, 1, 2]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
  ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
  ['gzip', [0x1f, 0x8b, 8, 0]],
  ['exe', [0x4d, 0x5a, 0x90, 0, 3, 0]],
  ['tiff', [0x49, 0x49, 0x2a, 0]],
  ['webp', [...'RIFF\x24\0\0\0WEBP'].map((one) => one.charCodeAt(0))],
  ['video', [...'\0\0\0\x18ftypmp42'].map((one) => one.charCodeAt(0))],
  ['rtf', [...'{\\rtf1'].map((one) => one.charCodeAt(0))],
])('%s is not text', async (kind, bytes) => {
  await expect(given(Uint8Array.from(bytes))).rejects.toMatchObject({
    code: 'file_not_text',
    facts: { kind },
  })
})
