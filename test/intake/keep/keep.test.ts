import { describe, expect, test } from 'vitest'
import { sha256 } from '#archive/sha256.ts'
import { NO_RECIPE } from '#intake/recipe.ts'
import { deadlineRules } from '#schema/deadline-rules.ts'
import {
  anewForEachTest,
  at,
  BOTH,
  file,
  keptBefore,
  one,
  type Tab,
  tab,
  three,
  two,
} from './at-computer.ts'

const ASKING = () =>
  new File(['地区,轮次,问题类别,整改完成日期\n丙市,第一轮,四风,01/02/2023\n'], 'asking.csv')
const DAY_FIRST = {
  ...NO_RECIPE,
  answers: [{ rule: 'ambiguous_date' as const, header: '整改完成日期', choice: 'dmy' }],
}

anewForEachTest()

describe('by choice', () => {
  test('nothing is written until the reader chooses, nor when memory is chosen', async () => {
    const first = await tab()
    await first.workspace.importFiles([one()])
    expect([first.keep.snapshot().place, at.computer.folder]).toEqual(['undecided', null])
    await first.keep.toMemory()
    await first.workspace.importFiles([two()])
    expect([first.keep.snapshot().place, at.computer.folder]).toEqual(['memory', null])
  })

  test('what is loaded already is kept once that is chosen, and the sample never', async () => {
    const first = await tab()
    await first.workspace.importFiles([one()], { sample: true })
    await first.workspace.importFiles([two()])
    await first.keep.toDisk()
    expect(at.computer.folder?.files.size).toBe(2)
    const bytes = await Promise.all(
      [...at.computer.folder!.files.values()].map((b) => new Blob([b]).text()),
    )
    expect(bytes.filter((text) => text.includes('玉溪'))).toEqual([])
  })

  test('memory after disk takes away what was kept and leaves what is loaded', async () => {
    keptBefore()
    const again = await tab()
    await again.keep.toMemory()
    expect(at.computer.folder).toBeNull()
    await again.workspace.rebuild()
    expect(again.files()).toEqual(BOTH)
    expect((await again.keep.check(await again.keep.pack())).files).toHaveLength(2)
  })

  test('everything is cleared, here and there', async () => {
    keptBefore()
    const again = await tab()
    await again.keep.clear()
    expect([again.files(), at.computer.folder]).toEqual([[], null])
    expect(again.keep.snapshot()).toMatchObject({ place: 'undecided', aside: [], findings: [] })
  })
})

describe('opened again', () => {
  test('files, rejects, answers, lent recipes, time limits and look are as they were', async () => {
    const first = await tab('?region=530400')
    await first.keep.toDisk()
    await first.workspace.importFiles([one(), two(), ASKING()])
    const { fileId } = first.workspace.snapshot().drafts[0]!
    await first.workspace.revise(fileId, DAY_FIRST)
    await first.workspace.confirm(fileId)
    await first.workspace.setDeadlineRules(deadlineRules.slice(0, 2))
    const tables = [
      'round_total',
      'problem',
      'reject',
      'set_aside',
      'file',
      'round',
      'deadline_rule',
    ]
    const all = (of: Tab) =>
      Promise.all(
        tables.map((name) =>
          of.engine.rows(`SELECT t::VARCHAR AS cells FROM ${name} AS t ORDER BY 1`),
        ),
      )
    const before = await all(first)
    const { files } = first.workspace.snapshot()
    at.computer.restart()

    const again = await tab()
    expect(again.kept).toMatchObject({ look: '?region=530400', sample: true })
    expect(again.keep.snapshot()).toMatchObject({
      place: 'disk',
      failure: null,
      findings: [],
      aside: [],
    })
    expect(again.workspace.snapshot().files).toEqual(files)
    expect(await all(again)).toEqual(before)
    const next = new File(
      ['地区,轮次,问题类别,整改完成日期\n丙市,第三轮,四风,03/02/2023\n'],
      'next.csv',
    )
    expect(await again.workspace.importFiles([next])).toMatchObject([
      { status: 'ok', loaded: 1, notes: [{ code: 'recipe_applied', column: 'asking.csv' }, {}] },
    ])
  })

  test('a file that was removed is gone, from the folder too', async () => {
    keptBefore()
    const again = await tab()
    await again.workspace.remove(again.workspace.snapshot().files[0]!.fileId)
    at.computer.restart()
    const last = await tab()
    expect(last.files()).toEqual(['two.csv ok 1'])
    const sources = [...at.computer.folder!.files.keys()].filter((name) =>
      name.startsWith('source-'),
    )
    expect(sources).toEqual([`source-${await sha256(two())}`])
  })

  test('books that are not those that were kept are told', async () => {
    keptBefore()
    const [, a] =
      [...at.computer.folder!.files].find(([name]) => name.startsWith('manifest-a')) ?? []
    const body = new TextDecoder().decode(a).split('\n')[1]!.replace('"loaded":1', '"loaded":2')
    const text = `${await sha256(new Blob([body]))}\n${body}`
    at.computer.folder!.files.set('manifest-a', new TextEncoder().encode(text))
    const again = await tab()
    expect(again.keep.snapshot().findings).toEqual([
      {
        kind: 'rows_differ',
        name: 'one.csv',
        kept: { read: 2, loaded: 2, rejected: 0, setAside: 1 },
        now: { read: 2, loaded: 1, rejected: 0, setAside: 1 },
      },
    ])
  })
})

test('a full storage leaves the import in memory, says so, and catches up', async () => {
  keptBefore()
  const again = await tab()
  const used = [...at.computer.folder!.files.values()].reduce((sum, { length }) => sum + length, 0)
  at.computer.folder!.room = used + 1500
  const wide = file('wide.csv', `甲市,第一轮,,,,${' '.repeat(2000)}5\n`)
  expect(await again.workspace.importFiles([wide])).toMatchObject([{ status: 'ok', loaded: 1 }])
  expect(again.keep.snapshot().failure?.code).toBe('storage_full')
  expect(again.workspace.snapshot().busy).toBe(false)
  at.computer.folder!.room = 1e6
  await again.workspace.importFiles([three()])
  expect(again.keep.snapshot().failure).toBeNull()
  at.computer.restart()
  expect((await tab()).files()).toEqual([...BOTH, 'wide.csv ok 1', 'three.csv ok 1'])
})

test('a newer version’s workspace is neither opened nor touched, and can be exported', async () => {
  keptBefore()
  const body = JSON.stringify({ seq: 9, appVersion: '9.0', schemaVersion: 2 })
  const text = `${await sha256(new Blob([body]))}\n${body}`
  at.computer.folder!.files.set('manifest-a', new TextEncoder().encode(text))
  const before = new Map(at.computer.folder!.files)
  const older = await tab()
  expect([older.kept, older.files()]).toEqual([null, []])
  expect(older.keep.snapshot()).toMatchObject({ newer: '9.0', place: 'undecided' })
  await expect(older.keep.toDisk()).rejects.toMatchObject({ code: 'workspace_newer' })
  await older.workspace.importFiles([two()])
  await older.keep.clear()
  expect(at.computer.folder!.files).toEqual(before)
  const packed = await older.keep.packNewer()
  await expect(older.keep.check(packed)).rejects.toMatchObject({ code: 'workspace_newer' })
})
