import { expect, test } from 'vitest'
import { filesOf } from '#intake/doors/dropped.ts'

interface Folder {
  [name: string]: string | Folder
}

/** What a browser hands out for a dropped file or folder, a hundred entries at a time. */
function entryOf(name: string, content: string | Folder, path = ''): FileSystemEntry {
  const fullPath = `${path}/${name}`
  const about = {
    name,
    fullPath,
    isFile: typeof content === 'string',
    isDirectory: typeof content !== 'string',
  }
  if (typeof content === 'string') {
    const file = (ok: (file: File) => void) => ok(new File([content], name))
    return Object.assign(about, { file }) as unknown as FileSystemEntry
  }
  const createReader = () => {
    const left = Object.entries(content).map(([inner, inside]) => entryOf(inner, inside, fullPath))
    return { readEntries: (ok: (entries: FileSystemEntry[]) => void) => ok(left.splice(0, 100)) }
  }
  return Object.assign(about, { createReader }) as unknown as FileSystemEntry
}

const drop = (items: Folder) =>
  Object.entries(items).map(([name, content]) => ({
    webkitGetAsEntry: () => entryOf(name, content),
    getAsFile: () => (typeof content === 'string' ? new File([content], name) : null),
  })) as unknown as DataTransferItemList

const namesOf = async (items: Folder) => (await filesOf(drop(items))).map(({ name }) => name)

const many = (count: number): Folder =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.csv`, '']))

test('dropped files come as they are, those of folders with their paths', async () => {
  const names = await namesOf({
    'a.csv': 'x',
    'photo.jpg': 'x',
    台账: { 'b.csv': 'x', 'photo.jpg': 'x', '2024': { 'c.xlsx': 'x' } },
  })
  expect(names).toEqual(['a.csv', 'photo.jpg', '台账/b.csv', '台账/photo.jpg', '台账/2024/c.xlsx'])
})

test('clutter in folders is passed over and counted', async () => {
  let count = 0
  const items = drop({ a: { 'b.csv': 'x', '~$b.xlsx': 'x', '.DS_Store': 'x', 'Thumbs.db': 'x' } })
  const files = await filesOf(items, (some) => {
    count = some
  })
  expect(files.map(({ name }) => name)).toEqual(['a/b.csv'])
  expect(count).toBe(3)
})

test('the content is that of the file', async () => {
  const [file] = await filesOf(drop({ a: { 'b.csv': '甲' } }))
  expect(await file?.text()).toBe('甲')
})

test('a folder is read to its end', async () => {
  expect(await namesOf({ a: many(250) })).toHaveLength(250)
})

test('too many files are refused', async () => {
  await expect(filesOf(drop({ a: many(2001) }))).rejects.toMatchObject({
    code: 'file_too_large',
    facts: { over: 'files', limit: 2000 },
  })
})

test('a chooser of folders gives paths too', async () => {
  const file = Object.assign(new File(['x'], 'b.csv'), { webkitRelativePath: '台账/b.csv' })
  const list = [file, new File(['x'], 'c.csv')] as unknown as FileList
  expect((await filesOf(list)).map(({ name }) => name)).toEqual(['台账/b.csv', 'c.csv'])
})

test('what the disk refuses is unreadable', async () => {
  const entry = {
    isFile: true,
    fullPath: '/a/b.csv',
    file: (_: unknown, fail: (error: Error) => void) => fail(new Error('gone')),
  }
  const folder = {
    isDirectory: true,
    createReader: () => ({ readEntries: (ok: (entries: unknown[]) => void) => ok([entry]) }),
  }
  const items = [
    { webkitGetAsEntry: () => folder, getAsFile: () => null },
  ] as unknown as DataTransferItemList
  await expect(filesOf(items)).rejects.toMatchObject({ code: 'file_unreadable' })
})
