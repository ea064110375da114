import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { native } from '../engines.ts'

const HEADER = '地区,轮次,进驻日期,结束日期,截至日期,发现问题数\n'
const file = (name: string, rows: string) => new File([HEADER + rows], name)
const one = () => file('one.csv', '玉溪市,第二轮,,,2021-03,113\n')
const two = () => file('two.csv', '甲市,第一轮,2023-04-27,2023-07,,5\n')
const TABLES = ['round_total', 'region', 'round', 'file', 'reject', 'set_aside', 'finding']

let engine: Engine
let workspace: Workspace
beforeEach(async () => {
  engine = await native()
  workspace = createWorkspace(engine)
  await workspace.rebuild()
})
afterEach(() => engine.close())

const column = async (sql: string) => (await engine.rows(sql)).map((row) => Object.values(row)[0])
const rowsIn = async (table: string) => (await column(`SELECT count(*)::INTEGER FROM ${table}`))[0]
const rounds = () => column('SELECT round_key FROM round ORDER BY ordinal')
const tables = () =>
  column('SELECT table_name FROM duckdb_tables() ORDER BY table_name') as Promise<string[]>

test('a new workspace is empty and has its tables', async () => {
  expect(workspace.snapshot()).toMatchObject({ busy: false, files: [], dataAsOf: '' })
  expect(await tables()).toEqual(expect.arrayContaining(TABLES))
  expect(await column('SELECT round_key FROM round_known ORDER BY 1')).toEqual([])
})

test('files are loaded in order, and tell their progress and an end', async () => {
  const seen = new Set<string>()
  workspace.subscribe(() => {
    const { busy, progress } = workspace.snapshot()
    for (const { name, phase } of progress) seen.add(`${busy} ${name} ${phase}`)
  })
  const { version } = workspace.snapshot()
  const reports = await workspace.importFiles([one(), two()])
  expect(reports.map(({ status, loaded }) => [status, loaded])).toEqual([
    ['ok', 1],
    ['ok', 1],
  ])
  expect(seen).toContain('true one.csv read')
  expect(seen).toContain('true two.csv settle')
  expect(workspace.snapshot()).toMatchObject({ busy: false, progress: [], files: reports })
  expect(workspace.snapshot().version).toBeGreaterThan(version)
  expect(await rounds()).toEqual(['530400-r2', '甲市-r1'])
  expect(await tables()).not.toContainEqual(expect.stringMatching(/^(stg|rejects)_/))
})

test('the data speak up to the last day of their latest month', async () => {
  await workspace.importFiles([one()])
  expect(workspace.snapshot().dataAsOf).toBe('2021-03-31')
  await workspace.importFiles([two()])
  expect(workspace.snapshot().dataAsOf).toBe('2023-07-31')
})

test('a file that fails leaves a report and nothing else, and the others go on', async () => {
  const broken = new File(['%PDF-1.7\n%\u00e2\u00e3\n'], 'broken.csv')
  const strange = new File(['姓名,年龄\n张三,30\n'], 'strange.csv')
  const reports = await workspace.importFiles([broken, strange, one()])
  expect(reports.map(({ status, error }) => [status, error?.code])).toEqual([
    ['failed', 'file_not_text'],
    ['needs-confirmation', 'extract_unknown'],
    ['ok', undefined],
  ])
  expect(await column('SELECT name FROM file ORDER BY file_id')).toEqual(['one.csv'])
})

test('the same bytes are not loaded twice', async () => {
  await workspace.importFiles([one()])
  const [report] = await workspace.importFiles([new File([one()], 'copy.csv')])
  expect(report).toMatchObject({
    status: 'ok',
    loaded: 0,
    notes: [{ code: 'duplicate_file', examples: ['one.csv'] }],
  })
  expect(await rounds()).toEqual(['530400-r2'])
})

test('a row that is rejected leaves no round behind', async () => {
  await workspace.importFiles([file('bad.csv', '丁市,第九轮,,,,x\n丁市,第八轮,,,,1\n')])
  expect(await rounds()).toEqual(['丁市-r8'])
})

describe('taking away', () => {
  beforeEach(async () => {
    await workspace.importFiles([one()], { sample: true })
    await workspace.importFiles([two()])
  })

  test('the sample leaves what is the reader’s own', async () => {
    await workspace.removeSample()
    expect(workspace.snapshot().files.map(({ name }) => name)).toEqual(['two.csv'])
    expect(await rounds()).toEqual(['甲市-r1'])
    expect(await column('SELECT region_key FROM region ORDER BY sort')).toEqual(['甲市'])
  })

  test('a file takes the reports of its twins with it, a twin goes alone', async () => {
    const twins = await workspace.importFiles([
      new File([two()], 'b.csv'),
      new File([two()], 'c.csv'),
    ])
    await workspace.remove(twins[0]!.fileId)
    expect(workspace.snapshot().files.map(({ name }) => name)).toEqual([
      'one.csv',
      'two.csv',
      'c.csv',
    ])
    expect(await rounds()).toEqual(['530400-r2', '甲市-r1'])
    await workspace.remove(workspace.snapshot().files[1]!.fileId)
    expect(workspace.snapshot().files.map(({ name }) => name)).toEqual(['one.csv'])
    expect(await rounds()).toEqual(['530400-r2'])
    const [report] = await workspace.importFiles([two()])
    expect(report).toMatchObject({ status: 'ok', loaded: 1 })
  })

  test('everything leaves nothing, and the files can be loaded again', async () => {
    await workspace.clear()
    expect(workspace.snapshot()).toMatchObject({ files: [], dataAsOf: '' })
    for (const table of TABLES) expect(await rowsIn(table), table).toBe(0)
    const [report] = await workspace.importFiles([one()])
    expect(report).toMatchObject({ status: 'ok', loaded: 1, notes: [] })
  })
})

test('after the engine lost everything the archive brings it back', async () => {
  await workspace.importFiles([two()])
  await workspace.importFiles([one()], { sample: true })
  const before = await engine.rows('SELECT * FROM round ORDER BY ordinal')
  const { files } = workspace.snapshot()
  await engine.exec('DROP TABLE round; DROP TABLE round_total')
  await workspace.rebuild()
  expect(await engine.rows('SELECT * FROM round ORDER BY ordinal')).toEqual(before)
  expect(workspace.snapshot().files).toEqual(files)
})

describe('a cancel', () => {
  const cancelAt = async (phase: string) => {
    const controller = new AbortController()
    workspace.subscribe(() => {
      if (workspace.snapshot().progress.some((progress) => progress.phase === phase))
        controller.abort()
    })
    return workspace.importFiles([one(), two()], { signal: controller.signal })
  }
  test.each(['read', 'load', 'settle'])(
    'while it %ss leaves nothing of the file',
    async (phase) => {
      const reports = await cancelAt(phase)
      expect(reports.map(({ status, error }) => [status, error?.code])).toEqual([
        ['failed', 'query_canceled'],
      ])
      for (const table of TABLES) expect(await rowsIn(table), table).toBe(0)
      expect(await tables()).not.toContainEqual(expect.stringMatching(/^(stg|rejects)_/))
    },
  )
})
