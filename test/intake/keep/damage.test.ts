import { afterEach, describe, expect, test, vi } from 'vitest'
import { sha256 } from '#archive/sha256.ts'
import {
  anewForEachTest,
  at,
  BOTH,
  keptBefore,
  kinds,
  one,
  tab,
  three,
  two,
} from './at-computer.ts'

anewForEachTest()
afterEach(() => vi.unstubAllGlobals())

describe('damage', () => {
  const flipped = (bytes: Uint8Array<ArrayBuffer>) => {
    bytes[bytes.length >> 1]! ^= 1
    return bytes
  }

  test('of a source: the others open, and what is left of it can be had', async () => {
    keptBefore()
    at.computer.damage(`source-${await sha256(one())}`, flipped)
    const again = await tab()
    expect(again.files()).toEqual(['one.csv failed 0', 'two.csv ok 1'])
    expect(kinds(again)).toEqual(['source_damaged'])
    const [aside] = again.keep.snapshot().aside
    expect(aside).toMatchObject({ name: 'one.csv', bytes: one().size })
    expect((await again.keep.readAside(aside!))?.size).toBe(one().size)

    await again.workspace.importFiles([three()])
    at.computer.restart()
    const last = await tab()
    expect(last.files()).toEqual(['two.csv ok 1', 'three.csv ok 1'])
    expect(last.keep.snapshot().aside).toEqual([aside])
    await last.keep.dropAside()
    expect(at.computer.folder!.files.has(aside!.stored)).toBe(false)
  })

  test('of a source that is gone altogether', async () => {
    keptBefore()
    at.computer.folder!.files.delete(`source-${await sha256(two())}`)
    const again = await tab()
    expect(again.files()).toEqual(['one.csv ok 1', 'two.csv failed 0'])
    expect([kinds(again), again.keep.snapshot().aside]).toEqual([['source_damaged'], []])
  })

  test('of both manifests: a fresh start, with all bytes to be had', async () => {
    keptBefore()
    at.computer.damage('manifest-', flipped)
    const again = await tab()
    expect([again.kept, again.files(), kinds(again)]).toEqual([null, [], ['both_damaged']])
    const { aside } = again.keep.snapshot()
    expect(aside.map(({ bytes }) => bytes).sort()).toEqual([one().size, two().size].sort())
    await again.workspace.importFiles([one()])
    at.computer.restart()
    const last = await tab()
    expect([last.files(), kinds(last)]).toEqual([['one.csv ok 1'], []])
  })

  test('what is cleared while the page is open is kept again with the next change', async () => {
    const first = await tab()
    await first.workspace.importFiles([one()])
    await first.keep.toDisk()
    at.computer.folder = null
    await first.workspace.importFiles([two()])
    expect(first.keep.snapshot().failure).toBeNull()
    at.computer.restart()
    expect((await tab()).files()).toEqual(BOTH)
  })

  test('what the browser cleared is told in the tab that knew of it', async () => {
    const session = new Map<string, string>()
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => session.get(name) ?? null,
      setItem: (name: string, value: string) => session.set(name, value),
      removeItem: (name: string) => session.delete(name),
    })
    keptBefore()
    await tab()
    at.computer.restart()
    at.computer.folder = null
    expect(kinds(await tab())).toEqual(['evicted'])
    expect(kinds(await tab())).toEqual([])
  })
})
