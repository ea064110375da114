import fc from 'fast-check'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { expand, zipFault } from '#intake/doors/expand.ts'
import { patched, sheetOf, zip } from './build.ts'

const CENTRAL = 0x02014b50
const CSV = '地区,轮次\n甲市,第一轮\n'
const file = (bytes: BlobPart, name = '归档.zip') => new File([bytes], name, { lastModified: 7 })

const names = async (members: Record<string, string | Uint8Array>) =>
  (await expand([file(zip(members))])).map(({ name }) => name)

test('a zip becomes the tables in it', async () => {
  const book = sheetOf([['a']])
  const archive = file(zip({ 'a.csv': CSV, '2024/b.TSV': 'x\ty', 'c.txt': '', 'd.xlsx': book }))
  const files = await expand([archive])
  expect(files.map(({ name }) => name)).toEqual([
    '归档.zip/a.csv',
    '归档.zip/2024/b.TSV',
    '归档.zip/c.txt',
    '归档.zip/d.xlsx',
  ])
  expect(await files[0]?.text()).toBe(CSV)
  expect(new Uint8Array(await files[3]!.arrayBuffer())).toEqual(book)
  expect(files[0]?.lastModified).toBe(7)
})

test('files that are no zip pass as they are, in their order', async () => {
  const files = [file(CSV, 'a.csv'), file(zip({ 'b.csv': CSV })), file('', 'c.csv')]
  const expanded = await expand(files)
  expect(expanded.map(({ name }) => name)).toEqual(['a.csv', '归档.zip/b.csv', 'c.csv'])
  expect(expanded[0]).toBe(files[0])
})

test('a zip is known by its bytes, not by its name', async () => {
  const files = [file(CSV), file(zip({ 'b.csv': CSV }), 'a.csv')]
  expect((await expand(files)).map(({ name }) => name)).toEqual(['归档.zip', 'a.csv/b.csv'])
})

test('clutter is left out and counted, everything else is named', async () => {
  const members = {
    'a.csv': CSV,
    '__MACOSX/._a.csv': 'x',
    '.DS_Store': 'x',
    'b/.hidden.csv': 'x',
    '~$b.xlsx': 'x',
    'b/Thumbs.db': 'x',
    'desktop.ini': 'x',
    'folder.csv/': '',
    'photo.jpg': '\xff\xd8\xff',
    'inner.zip': zip({ 'c.csv': CSV }),
    'old.xls': 'x',
  }
  const counts: number[] = []
  const files = await expand([file(zip(members))], undefined, (count) => counts.push(count))
  expect(files.map(({ name }) => name)).toEqual([
    '归档.zip/a.csv',
    '归档.zip/photo.jpg',
    '归档.zip/inner.zip',
    '归档.zip/old.xls',
  ])
  expect(counts).toEqual([6])
})

test('of a large file that is no table only its beginning is unpacked', async () => {
  const film = new Uint8Array(21 << 20)
  film.set([0x25, 0x50, 0x44, 0x46, 0x2d])
  const [, pdf] = await expand([file(zip({ 'a.csv': CSV, 'b.pdf': film }, 0))])
  expect(pdf?.name).toBe('归档.zip/b.pdf')
  expect(pdf!.size).toBeLessThan(5 << 20)
  expect(await pdf!.slice(0, 5).text()).toBe('%PDF-')
})

test('names are only names', async () => {
  expect(
    await names({ '../../etc/a.csv': CSV, '/b.csv': CSV, 'c\\d.csv': CSV, 'e\n.csv': CSV }),
  ).toEqual(['归档.zip/etc/a.csv', '归档.zip/b.csv', '归档.zip/c/d.csv', '归档.zip/e.csv'])
})

describe('names are decoded', () => {
  // Two bytes a character in the name, to be overwritten.
  const named = (bytes: readonly number[]) => {
    const original = strFromU8(zip({ 'QQQQ.csv': CSV }), true)
    const name = String.fromCharCode(...bytes)
    return Uint8Array.from(original.replaceAll('QQQQ', name), (c) => c.charCodeAt(0))
  }

  test.each([
    ['GBK', named([0xd4, 0xc6, 0xc4, 0xcf]), '云南.csv'],
    ['UTF-8 that is not marked', named([0xc3, 0xa9, 0xc3, 0xa8]), 'éè.csv'],
    ['UTF-8 that is marked', zip({ '云南.csv': CSV }), '云南.csv'],
  ])('from %s', async (_, bytes, name) => {
    expect((await expand([file(bytes)])).map((inner) => inner.name)).toEqual([`归档.zip/${name}`])
  })
})

describe('what cannot be opened stays, and says why', () => {
  const bomb = zip({ 'a.csv': CSV, 'b.csv': ' '.repeat(12 << 20) })
  const sound = zip({ 'a.csv': CSV, 'b.csv': CSV })

  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>, code: string, facts: object]>([
    [
      'no table',
      zip({ 'a.jpg': 'x', 'b.zip': zip({ 'c.csv': CSV }) }),
      'file_not_text',
      { kind: 'zip' },
    ],
    ['nothing', zip({}), 'file_not_text', { kind: 'zip' }],
    ['a password', patched(sound, CENTRAL, 8, [1, 0]), 'file_not_text', { kind: 'encrypted' }],
    ['damage', patched(sound, CENTRAL, 16, [1, 2, 3, 4]), 'file_unreadable', { kind: 'damaged' }],
    ['half of it', sound.slice(0, sound.length / 2), 'file_unreadable', { kind: 'damaged' }],
    ['a bomb', bomb, 'file_too_large', { over: 'ratio', limit: 100 }],
  ])('%s', async (_, bytes, code, facts) => {
    const archive = file(bytes)
    expect(await expand([archive])).toEqual([archive])
    expect(await zipFault(archive)).toMatchObject({ code, facts })
  })

  test('Office files are zips but no archives', async () => {
    const document = zip({ '[Content_Types].xml': '', 'word/embeddings/a.xlsx': sheetOf([['a']]) })
    const text = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'a.csv': CSV })
    const files = [file(sheetOf([['a']]), 'a.xlsx'), file(document, 'b.docx'), file(text, 'c.odt')]
    expect(await expand(files)).toEqual(files)
  })
})

test('bytes garbled anywhere: the zip or files of it, never a rejection', async () => {
  const bytes = zip({ 'a.csv': CSV, 'b/c.csv': CSV })
  const garbled = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length))
  await fc.assert(
    fc.asyncProperty(garbled, async ([at, byte, length]) => {
      const copy = bytes.slice()
      copy[at] = byte
      const archive = file(copy.slice(0, length))
      const files = await expand([archive])
      for (const inner of files) if (inner !== archive) expect(await inner.text()).toBe(CSV)
      expect(files.length).toBeGreaterThan(0)
      expect(await zipFault(archive)).toMatchObject({ code: expect.stringMatching(/^file_/) })
    }),
    { numRuns: 200 },
  )
})

test('a cancel rejects with its own reason', async () => {
  const reason = new Error('enough')
  await expect(expand([file(zip({ 'a.csv': CSV }))], AbortSignal.abort(reason))).rejects.toBe(
    reason,
  )
  await expect(zipFault(file(zip({ 'a.csv': CSV })), AbortSignal.abort(reason))).rejects.toBe(
    reason,
  )
})
