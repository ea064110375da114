import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '#archive/sha256.ts'
import { manifestText, storedName } from '#archive/store.ts'
import { contentOf, format, reopened, storeIn, type TestContent } from './kept-files.ts'
import { Killed, TornFolder } from './torn-folder.ts'

// fast-check prints the seed and the smallest case of a failure.
const RUNS = {
  numRuns: Number(process.env['FUZZ'] ?? 250),
  seed: Number(process.env['SEED'] ?? 20261124),
}

const stored = async (text: string) => storedName(await sha256(new Blob([text])))

/** Commits one after another until the process dies; how many were acknowledged. */
async function commitAll(folder: TornFolder, contents: readonly TestContent[]) {
  const store = storeIn(folder)
  let acknowledged = 0
  try {
    for (const content of contents) {
      await store.commit(content)
      acknowledged += 1
    }
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  return acknowledged
}

async function keptIn(...states: readonly (readonly string[])[]) {
  const folder = new TornFolder()
  await commitAll(folder, await Promise.all(states.map((texts) => contentOf(texts))))
  return folder
}

/** The same folder after something wrote over one of its files. */
function damaged(folder: TornFolder, name: string, change: (bytes: Uint8Array) => void) {
  const bytes = folder.files.get(name)!.slice()
  change(bytes)
  return new TornFolder(new Map([...folder.files, [name, bytes]]))
}
const flip = (bytes: Uint8Array) => {
  bytes[bytes.length >> 1]! ^= 1
}

const word = fc.string({ minLength: 1, maxLength: 12 })
const states = fc.array(fc.uniqueArray(word, { maxLength: 3 }), { minLength: 1, maxLength: 4 })

test('after a crash at any moment it is as before or as after, and what was acknowledged is whole', async () => {
  const met = { before: 0, after: 0, atomic: 0 }
  const crash = async (all: string[][], moment: number, atomic: boolean) => {
    const contents = await Promise.all(all.map((texts) => contentOf(texts)))
    const whole = new TornFolder()
    await commitAll(whole, contents)
    const diesAt = moment % (whole.steps + 1)
    const torn = new TornFolder(new Map(), { atomic, diesAt })
    const acknowledged = await commitAll(torn, contents)
    const folder = new TornFolder(torn.files)
    const found = await reopened(storeIn(folder))
    const before = all[acknowledged - 1] ?? (found === 'damaged' && !atomic ? found : 'empty')
    const after = all[acknowledged]
    expect([before, after]).toContainEqual(found)
    met[JSON.stringify(found) === JSON.stringify(before) ? 'before' : 'after'] += 1
    if (atomic) met.atomic += 1

    const store = storeIn(folder)
    const opened = await store.open()
    await store.commit({ ...(await contentOf(['next'])), aside: [] })
    await store.sweep()
    expect(await reopened(storeIn(folder)), opened.state).toEqual(['next'])
    const names = ['manifest-a', 'manifest-b', await stored('next')]
    expect(names).toEqual(expect.arrayContaining([...folder.files.keys()]))
  }
  await fc.assert(fc.asyncProperty(states, fc.nat(), fc.boolean(), crash), RUNS)
  expect(Math.min(...Object.values(met)), JSON.stringify(met)).toBeGreaterThan(0)
})

describe('a damaged slot', () => {
  test.each([
    ['manifest-a', ['one', 'two']],
    ['manifest-b', ['one', 'two', 'three']],
  ])('%s: the other one holds, and no bytes are lost', async (slot, files) => {
    const folder = damaged(
      await keptIn(['one'], ['one', 'two'], ['one', 'two', 'three']),
      slot,
      flip,
    )
    const store = storeIn(folder)
    const opened = await store.open()
    expect(opened).toMatchObject({ state: 'kept', isSecond: true })
    expect(await reopened(store)).toEqual(files)
    await store.sweep()
    const aside = opened.state === 'kept' ? opened.aside : []
    expect(aside.map((file) => file.stored)).toEqual(
      files.includes('three') ? [] : [await stored('three')],
    )

    await store.commit({ ...(await contentOf(files)), aside })
    await store.sweep()
    expect(await storeIn(folder).open()).toMatchObject({ state: 'kept', isSecond: false, aside })
    for (const text of ['one', 'two', 'three']) {
      expect(await (await store.read(await stored(text)))?.text()).toBe(text)
    }
  })

  test('both: nothing is opened, nothing is swept, all bytes are offered', async () => {
    const whole = await keptIn(['one'], ['one', 'two'])
    const folder = damaged(damaged(whole, 'manifest-a', flip), 'manifest-b', flip)
    const store = storeIn(folder)
    const opened = await store.open()
    await store.sweep()
    expect(opened).toMatchObject({ state: 'damaged', aside: [{ bytes: 3 }, { bytes: 3 }] })
    await store.commit({ ...(await contentOf(['new'])), ...opened })
    await store.sweep()
    expect(await reopened(storeIn(folder))).toEqual(['new'])
    expect(folder.files.size).toBe(5)
  })
})

test('a source that was changed is told from one that is whole', async () => {
  const folder = damaged(await keptIn(['one', 'two']), await stored('two'), flip)
  expect(await reopened(storeIn(folder))).toEqual(['one', 'damaged 1.csv'])
})

test('a source that is gone is written again with the next change', async () => {
  const folder = await keptIn(['one'])
  folder.files.delete(await stored('one'))
  const store = storeIn(folder)
  await store.open()
  await store.commit(await contentOf(['one'], 'changed'))
  expect(await reopened(storeIn(folder))).toEqual(['one'])
})

test('what an import left that did not come to its end is swept', async () => {
  const folder = await keptIn(['one'])
  folder.files.set(storedName('0'.repeat(64)), new Uint8Array(9))
  folder.files.set('manifest-a.crswap', new Uint8Array(9))
  const store = storeIn(folder)
  await store.open()
  await store.sweep()
  expect([...folder.files.keys()].sort()).toEqual(['manifest-a', await stored('one')].sort())
})

test('bytes that came out otherwise are not acknowledged', async () => {
  const folder = new TornFolder()
  const content = await contentOf(['one'])
  const [file] = content.files
  const changed = { ...content, files: [{ ...file!, content: new Blob(['0ne']) }] }
  await expect(storeIn(folder).commit(changed)).rejects.toMatchObject({ code: 'storage_failed' })
  expect(await reopened(storeIn(folder))).toBe('empty')
})

test('a full storage refuses the change and keeps what was there', async () => {
  const folder = await keptIn(['one'])
  folder.room = 2000
  const store = storeIn(folder)
  await store.open()
  const change = store.commit(await contentOf(['one', 'x'.repeat(3000)]))
  await expect(change).rejects.toMatchObject({ code: 'storage_full' })
  expect(await reopened(storeIn(folder))).toEqual(['one'])
  await store.commit(await contentOf(['one', 'small']))
  expect(await reopened(storeIn(folder))).toEqual(['one', 'small'])
})

describe('a later version', () => {
  test('is not touched, whichever slot it wrote', async () => {
    const folder = await keptIn(['one'], ['one', 'two'])
    const body = JSON.stringify({ seq: 9, appVersion: '9.0', schemaVersion: 2, shape: 'unknown' })
    const text = `${await sha256(new Blob([body]))}\n${body}`
    folder.files.set('manifest-a', new TextEncoder().encode(text))
    const before = new Map(folder.files)
    const store = storeIn(folder)
    expect(await store.open()).toEqual({ state: 'newer', appVersion: '9.0' })
    await store.sweep()
    await expect(store.commit(await contentOf(['mine']))).rejects.toMatchObject({
      code: 'workspace_elsewhere',
    })
    expect(folder.files).toEqual(before)
    expect(await manifestText(folder)).toBe(text)
  })
})

describe('two writers', () => {
  test('the one that does not know the latest state writes nothing', async () => {
    const folder = await keptIn(['one'])
    const [first, second] = [storeIn(folder), storeIn(folder)]
    await Promise.all([first.open(), second.open()])
    await second.commit(await contentOf(['one', 'two']))
    const late = first.commit(await contentOf(['one', 'mine']))
    await expect(late).rejects.toMatchObject({ code: 'workspace_elsewhere' })
    expect(await reopened(storeIn(folder))).toEqual(['one', 'two'])
  })

  test('one that loses its right while it writes goes no further', async () => {
    const folder = new TornFolder()
    let asked = 0
    const store = storeIn(folder, () => ++asked < 3)
    const change = store.commit(await contentOf(['one', 'two']))
    await expect(change).rejects.toMatchObject({ code: 'workspace_elsewhere' })
    expect(await reopened(storeIn(folder))).toBe('empty')
  })
})

describe('a manifest is read strictly', () => {
  const slotOf = async (body: string) =>
    (await format.decode(`${await sha256(new Blob([body]))}\n${body}`)).state
  const plain = { seq: 1, appVersion: '0', schemaVersion: 1, files: [], aside: [] }
  const whole = { ...plain, settings: { note: '' } }

  test.each([
    ['as written', JSON.stringify(whole), 'valid'],
    ['with a field no one knows', JSON.stringify({ ...whole, more: 1 }), 'damaged'],
    ['without one', JSON.stringify(plain), 'damaged'],
    ['of an earlier kind', JSON.stringify({ ...whole, schemaVersion: 0 }), 'damaged'],
    ['with a negative count', JSON.stringify({ ...whole, seq: -1 }), 'damaged'],
    ['no JSON', '{', 'damaged'],
    ['with __proto__', JSON.stringify(whole).replace('"note"', '"__proto__":{},"note"'), 'damaged'],
    [
      'with constructor',
      JSON.stringify(whole).replace('"note"', '"constructor":1,"note"'),
      'damaged',
    ],
    [
      'with a path in place of a name',
      JSON.stringify({ ...whole, aside: [{ stored: '../x', name: '', bytes: 1 }] }),
      'damaged',
    ],
  ])('%s', async (_, body, state) => {
    expect(await slotOf(body)).toBe(state)
  })

  test('its checksum counts, and an empty one is none', async () => {
    const text = await format.encode({ ...whole, files: [] })
    expect((await format.decode(text)).state).toBe('valid')
    expect((await format.decode(text.replace('"seq":1', '"seq":2'))).state).toBe('damaged')
    expect((await format.decode('')).state).toBe('absent')
  })
})
