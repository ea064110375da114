import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '#errors.ts'
import { readWorkbook } from '#intake/doors/workbook.ts'
import { type Book, partsOf, patched, sheetOf, xlsx, zip } from './build.ts'

const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
const damaged = { code: 'file_unreadable', facts: { kind: 'damaged' } }
const tooLarge = (over: string) => ({
  code: 'file_too_large',
  facts: { over, limit: expect.any(Number) },
})
const notText = (kind: string) => ({ code: 'file_not_text', facts: { kind } })

const open = (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(new Blob([bytes]), null, () => {})

const sound = sheetOf([
  ['地区', '轮次'],
  ['甲市', '第一轮'],
])

const SHEET = 'xl/worksheets/sheet1.xml'
const parts = partsOf({ sheets: [{ name: 'a', rows: [['甲']] }] })
const withSheet = (xml: string, level: 0 | 6 = 6) => zip({ ...parts, [SHEET]: xml }, level)
const worksheet = (inside: string) =>
  (parts[SHEET] ?? '').replace('<sheetData>', `${inside}<sheetData>`)
const rows = (xml: string) =>
  xlsx({ sheets: [{ name: 'a', xml: `<sheetData>${xml}</sheetData>` }] })
const noise = (length: number) =>
  Array.from({ length: length / 8 }, (_, i) =>
    ((i * 2654435761) % 4294967296).toString(36).padStart(8, 'x'),
  ).join('')

describe('bombs', () => {
  const nothing = withSheet(worksheet(' '.repeat(12 << 20)))

  test('a part that is mostly nothing', async () => {
    await expect(open(nothing)).rejects.toMatchObject(tooLarge('ratio'))
  })

  test('the same with a claim to be small', async () => {
    await expect(open(patched(nothing, CENTRAL, 24, [9, 0, 0, 0]))).rejects.toMatchObject(
      tooLarge('ratio'),
    )
  })

  test('three megabytes of nothing are still read', async () => {
    const bytes = withSheet(worksheet(' '.repeat(3 << 20)))
    expect(await (await open(bytes)).csv.text()).toBe('甲\n')
  })

  test('too many entries', async () => {
    const more = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`x${i}`, '']))
    await expect(open(zip({ ...parts, ...more }))).rejects.toMatchObject(tooLarge('entries'))
  })

  test('a sheet of too many cells', async () => {
    const bytes = rows(
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>',
    )
    await expect(open(bytes)).rejects.toMatchObject(tooLarge('cells'))
  })

  test('a cell at the last row alone is read', async () => {
    const { csv } = await open(rows('<row r="1048576"><c><v>1</v></c></row>'))
    expect(csv.size).toBe(1_048_577)
  })

  test('merged areas of too many cells', async () => {
    const xml =
      '<row r="1"><c><v>1</v></c><c r="Z1"><v>1</v></c></row><row r="100000"><c><v>1</v></c></row>'
    const merges = Array.from({ length: 20 }, () => 'A1:Z100000')
    const bytes = xlsx({ sheets: [{ name: 'a', xml: `<sheetData>${xml}</sheetData>`, merges }] })
    await expect(open(bytes)).rejects.toMatchObject(tooLarge('cells'))
  })

  test('an endless attribute', async () => {
    const bytes = withSheet(worksheet(`<a b="${noise(5 << 20)}"/>`), 0)
    await expect(open(bytes)).rejects.toMatchObject(tooLarge('bytes'))
  })

  test('an endless nest', async () => {
    await expect(
      open(withSheet(worksheet('<a>'.repeat(70) + '</a>'.repeat(70)))),
    ).rejects.toMatchObject(damaged)
  })

  test('a directory of too many bytes', async () => {
    await expect(open(patched(sound, END, 12, [0, 0, 0, 2]))).rejects.toMatchObject(
      tooLarge('bytes'),
    )
  })
})

describe('damage', () => {
  test.each<[what: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['no bytes', new Uint8Array()],
    ['the first half', sound.slice(0, sound.length / 2)],
    ['all but the last byte', sound.slice(0, -1)],
    ['a size too small', patched(sound, CENTRAL, 24, [9, 0, 0, 0])],
    ['a size too large', patched(sound, CENTRAL, 24, [0xff, 0xff, 0xff, 0])],
    ['packed bytes too few', patched(sound, CENTRAL, 20, [9, 0, 0, 0])],
    ['packed bytes beyond the end', patched(sound, CENTRAL, 20, [0xff, 0xff, 0xff, 0])],
    ['another checksum', patched(sound, CENTRAL, 16, [1, 2, 3, 4])],
    ['an entry elsewhere', patched(sound, CENTRAL, 42, [1, 0, 0, 0])],
    ['packed bytes overwritten', patched(sound, LOCAL, 100, [0xff, 0xff, 0xff, 0xff])],
    ['stored bytes overwritten', patched(withSheet(worksheet(''), 0), LOCAL, 200, [33])],
    ['a directory beyond the end', patched(sound, END, 16, [0xff, 0xff, 0xff, 0])],
    ['more entries than there are', patched(sound, END, 10, [99, 0])],
    ['a document type', withSheet('<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>')],
    ['an external entity', withSheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>')],
    ['an unknown entity', rows('<row r="1"><c t="str"><v>&b;</v></c></row>')],
    ['XML cut off', withSheet((parts[SHEET] ?? '').slice(0, -20))],
    ['XML of something else', withSheet('<html/>')],
    ['text that is no UTF-8', zip({ ...parts, [SHEET]: Uint8Array.from([60, 97, 0xff, 62]) })],
    [
      'a sheet that leads nowhere',
      zip({ ...parts, 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    ],
    [
      'a part that is missing',
      zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET))),
    ],
    [
      'styles that are missing',
      zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml'))),
    ],
    ['a shared string that is missing', sheetOf([[{ t: 's', v: '0' }]])],
    [
      'a row that comes twice',
      rows('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>'),
    ],
    ['a row behind the last', rows('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row between two', rows('<row r="1.5"><c><v>1</v></c></row>')],
    ['a row that is no number', rows('<row r="x"><c><v>1</v></c></row>')],
    [
      'a cell that comes twice',
      rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    ],
    ['a cell in another row', rows('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a cell behind the last column', rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a merged area without a place', sheetOf([['a']], ['B2:A1'])],
  ])('%s', async (_, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject(damaged)
  })

  test('a directory that is kept apart from other parts does not matter', async () => {
    const { 'docProps/app.xml': _, ...rest } = { ...parts, 'docProps/app.xml': 'x' }
    expect(await (await open(zip(rest))).csv.text()).toBe('甲\n')
  })
})

test('bytes overwritten anywhere never give another table', async () => {
  const rows = [
    ['地区', '日期'],
    ['甲市', { v: '45043', s: 1 }],
    ['', { t: 's', v: '0' }],
  ]
  const sheets = [{ name: 'a', rows, merges: ['A2:A3'] }]
  const bytes = xlsx({ sheets, formats: ['yyyy-mm-dd'], strings: '<si><t>未定</t></si>' })
  const table = '地区,日期\n甲市,2023-04-27\n甲市,未定\n'
  expect(await (await open(bytes)).csv.text()).toBe(table)
  const at = fc.integer({ min: 0, max: bytes.length - 1 })
  const damages = fc.array(fc.tuple(at, fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(damages, async (overwritten) => {
      const copy = bytes.slice()
      for (const [i, byte] of overwritten) copy[i] = byte
      const outcome = await open(copy).then(
        ({ csv }) => csv.text(),
        (error) => error.code,
      )
      expect([table, 'file_unreadable', 'file_not_text', 'file_too_large']).toContain(outcome)
    }),
    { numRuns: 300 },
  )
})

const SOURCE = partsOf({
  sheets: [
    { name: 'a', rows: [['甲', { v: '1', s: 1 }], [{ t: 's', v: '0' }]], merges: ['A1:A2'] },
  ],
  formats: ['yyyy-mm-dd'],
  strings: '<si><t>乙</t></si>',
})
const faults = ['file_unreadable', 'file_not_text', 'file_too_large', 'file_empty']

/** `table`, or the code of what was thrown; an error that is no AppError has none of ours. */
const outcomeOf = (bytes: Uint8Array<ArrayBuffer>) =>
  open(bytes).then(
    () => 'table',
    (error) => (error instanceof AppError ? error.code : error),
  )

test('bytes cut off anywhere are damage', async () => {
  const bytes = zip(SOURCE)
  expect(await outcomeOf(bytes)).toBe('table')
  const length = fc.integer({ min: 0, max: bytes.length - 1 })
  await fc.assert(
    fc.asyncProperty(length, async (end) => {
      expect(await outcomeOf(bytes.slice(0, end))).toBe('file_unreadable')
    }),
  )
})

test('XML garbled in a sound zip is read or refused', async () => {
  const piece = fc.constantFrom('', '<', '>', '"', '&', '/', '9', '-', 'A', '\0', '<c>', '</row>')
  const edit = fc.tuple(fc.constantFrom(...Object.keys(SOURCE)), fc.nat(2000), fc.nat(6), piece)
  await fc.assert(
    fc.asyncProperty(edit, async ([path, place, cut, text]) => {
      const xml = SOURCE[path] ?? ''
      const at = place % xml.length
      const garbled = xml.slice(0, at) + text + xml.slice(at + cut)
      expect(['table', ...faults]).toContain(await outcomeOf(zip({ ...SOURCE, [path]: garbled })))
    }),
    { numRuns: 400 },
  )
})

describe('other kinds', () => {
  const ole = (...names: string[]) => {
    const bytes = new Uint8Array(1024)
    const view = new DataView(bytes.buffer)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    view.setUint16(30, 9, true)
    names.forEach((name, i) => {
      bytes.set(Buffer.from(name, 'utf16le'), 512 + 128 * i)
    })
    return bytes
  }
  const other = (path: string, more: Partial<Book> = {}) => {
    const relation = `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${path}"/></Relationships>`
    return zip({
      ...partsOf({ sheets: [], ...more }),
      '_rels/.rels': relation,
      [path]: '<document/>',
    })
  }

  test.each<[kind: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['encrypted', patched(sound, CENTRAL, 8, [1, 0])],
    ['encrypted', ole('Root Entry', 'EncryptedPackage')],
    ['xls', ole('Root Entry', 'Workbook')],
    ['doc', ole('Root Entry', 'WordDocument')],
    ['docx', other('word/document.xml')],
    ['pptx', other('ppt/presentation.xml')],
    ['xlsb', other('xl/workbook.bin')],
    [
      'ods',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    ],
    ['zip', zip({ 'a.csv': 'a,b' })],
    ['zip', patched(sound, CENTRAL, 10, [9, 0])],
  ])('%s', async (kind, bytes) => {
    await expect(open(bytes)).rejects.toMatchObject(notText(kind))
  })

  test('a table of WPS is known by its name', async () => {
    const file = new File([ole('Root Entry', 'Workbook')], '台账.et')
    await expect(readWorkbook(file, null, () => {})).rejects.toMatchObject(notText('et'))
  })
})

test('names and texts that mean something to a program are only text', async () => {
  const rows = [
    ['__proto__', 'constructor'],
    ['<img onerror=x>', '"; DROP TABLE round; --'],
  ]
  const { csv, sheet } = await open(xlsx({ sheets: [{ name: '__proto__', rows }] }))
  expect(sheet).toBe('__proto__')
  expect(await csv.text()).toBe(
    '__proto__,constructor\n<img onerror=x>,"""; DROP TABLE round; --"\n',
  )
})
