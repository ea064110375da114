import { describe, expect, test } from 'vitest'
import {
  anewForEachTest,
  at,
  BOTH,
  file,
  keptBefore,
  kinds,
  one,
  rounds,
  tab,
  three,
  two,
} from './at-computer.ts'
import { OwnComputer } from './own-computer.ts'

anewForEachTest()

describe('two tabs', () => {
  test('the second reads, and may take over; the first then reads', async () => {
    keptBefore()
    const [first, second] = [await tab(), await tab()]
    expect([first, second].map(({ keep }) => keep.snapshot().place)).toEqual(['disk', 'read-only'])
    expect(second.files()).toEqual(BOTH)
    const refused = { code: 'workspace_read_only' }
    await expect(second.workspace.importFiles([two()])).rejects.toMatchObject(refused)
    await expect(second.workspace.clear()).rejects.toMatchObject(refused)
    await expect(second.keep.toMemory()).rejects.toMatchObject(refused)

    await first.workspace.importFiles([three()])
    await second.keep.takeOver()
    expect([first, second].map(({ keep }) => keep.snapshot().place)).toEqual(['read-only', 'disk'])
    expect(second.files()).toEqual([...BOTH, 'three.csv ok 1'])
    await expect(first.workspace.importFiles([two()])).rejects.toMatchObject(refused)
  })

  test('imports in both at once: one is kept, the other told, nothing is damaged', async () => {
    keptBefore()
    const [first, second] = [await tab(), await tab()]
    const four = file('four.csv', '戊市,第一轮,,,,1\n')
    const losing = first.workspace.importFiles([four])
    await second.keep.takeOver()
    await Promise.all([losing.catch(() => undefined), second.workspace.importFiles([three()])])
    at.computer.restart()
    const last = await tab()
    expect(kinds(last)).toEqual([])
    const names = last.files()
    expect(names).toContain('three.csv ok 1')
    const isKept = names.includes('four.csv ok 1')
    expect(first.keep.snapshot().failure?.code ?? 'kept').toBe(
      isKept ? 'kept' : 'workspace_elsewhere',
    )
  })

  test('the one that chooses second is told that the place is taken', async () => {
    const [first, second] = [await tab(), await tab()]
    await first.workspace.importFiles([one()])
    await second.workspace.importFiles([two()])
    await first.keep.toDisk()
    await expect(second.keep.toDisk()).rejects.toMatchObject({ code: 'workspace_elsewhere' })
    expect([second.keep.snapshot().place, second.files()]).toEqual(['undecided', ['two.csv ok 1']])
  })
})

describe('a workspace file', () => {
  test('brings everything to another computer, in place of what is there', async () => {
    keptBefore()
    const first = await tab()
    const packed = await first.keep.pack()
    const before = await rounds(first)
    at.computer = new OwnComputer()
    const other = await tab()
    await other.workspace.importFiles([file('mine.csv', '丁市,第一轮,,,,1\n')])
    await other.keep.toDisk()
    await other.keep.replace(await other.keep.check(packed))
    expect(other.files()).toEqual(BOTH)
    expect(await rounds(other)).toEqual(before)
    at.computer.restart()
    expect((await tab()).files()).toEqual(BOTH)
  })

  test('with any byte changed it is refused or the same, and nothing happens here', async () => {
    const first = await tab()
    await first.workspace.importFiles([one(), two()])
    const whole = new Uint8Array(await (await first.keep.pack()).arrayBuffer())
    const { files } = await first.keep.check(new Blob([whole]))
    const hashes = files.map((kept) => kept.sha256)
    let refused = 0
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice()
      changed[at]! ^= 1 << (at % 8)
      const found = await first.keep.check(new Blob([changed])).catch(({ code }) => code)
      if (found === 'workspace_file_damaged') refused += 1
      else
        expect(
          found.files?.map((kept: { sha256: string }) => kept.sha256),
          `byte ${at}`,
        ).toEqual(hashes)
    }
    expect(refused).toBeGreaterThan(whole.length / 2)
    expect(first.files()).toEqual(BOTH)
  })
})
