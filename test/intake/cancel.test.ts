import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { native } from '../engines.ts'
import { randomFrom } from './random.ts'

const ROWS = 20_000
const MOMENTS = 10

const HEADER = '地区,轮次,问题类别,整改完成日期,整改状态,问题描述\n'
const file = (name: string, rows: string) => new File([HEADER, rows], name)
const kept = () =>
  file(
    'kept.csv',
    '玉溪市,第二轮,四风,2023-04-27,已完成,甲\n# 注\n乙市,第一轮,x,,,y\n乙市,第一轮,x,昨天,,z\n',
  )
const next = () => file('next.csv', '丁市,第九轮,四风,2024-01-31,未完成,乙\n')

/** A file with rounds, dates, labels and faults of its own; `asks`: one with a date that its reader has to read. */
function large(asks: boolean) {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const done = i % 500 === 0 ? '昨天' : `2023年${(i % 12) + 1}月${(i % 28) + 1}日`
    return `丙市${i % 7}区,第${(i % 9) + 1}轮,四风${i % 40},${done},已销号,问题${i}\n`
  })
  return file('large.csv', rows.join('') + (asks ? '丙市,第一轮,四风,23-4-27,已完成,z\n' : ''))
}

/** Counts what an import does: what it asks of the engine, and what it tells its listeners. */
function watched(engine: Engine) {
  let heard: () => void = () => {}
  const tick = () => heard()
  const counted: Engine = {
    ...engine,
    exec(sql) {
      tick()
      return engine.exec(sql)
    },
    rows(...asked) {
      tick()
      return engine.rows(...asked)
    },
    addFile(content) {
      tick()
      return engine.addFile(content)
    },
  }
  return { counted, tick, listen: (listener: () => void) => (heard = listener) }
}

let engine: Engine
let workspace: Workspace
let watch: ReturnType<typeof watched>
beforeAll(async () => {
  engine = await native()
  watch = watched(engine)
  workspace = createWorkspace(watch.counted)
  workspace.subscribe(watch.tick)
  await workspace.rebuild()
  await workspace.importFiles([kept()])
})
afterAll(() => engine.close())

/** Every row of every table, and the files that are loaded or wait. */
async function everything() {
  const names = await engine.rows('SELECT table_name FROM duckdb_tables() ORDER BY 1')
  const tables: [string, unknown][] = []
  for (const { table_name: name } of names) {
    const sql = `SELECT COLUMNS(*)::VARCHAR FROM ${name} ORDER BY ALL`
    tables.push([String(name), await engine.rows(sql)])
  }
  const { files, drafts, dataAsOf } = workspace.snapshot()
  const loaded = files.filter(({ error }) => error?.code !== 'query_canceled')
  return { tables: Object.fromEntries(tables), loaded, drafts, dataAsOf }
}

/** Imports a file; at the `moment`th thing that happens, plus some milliseconds, it is canceled. */
async function importUntil(one: File, moment: number, after = 0) {
  const controller = new AbortController()
  let seen = 0
  watch.listen(() => {
    if (++seen === moment) setTimeout(() => controller.abort(), after)
  })
  const [report] = await workspace.importFiles([one], { signal: controller.signal })
  watch.listen(() => {})
  return { report: report!, seen }
}

test.each([
  ['a file', false],
  ['a file that asks', true],
])('%s that is canceled at any moment leaves nothing', async (_, asks) => {
  const before = await everything()
  expect(before.tables).toMatchObject({ problem: { length: 2 }, reject: { length: 1 } })
  const whole = await importUntil(large(asks), Number.POSITIVE_INFINITY)
  expect(whole.report).toMatchObject(asks ? { status: 'needs-confirmation' } : { loaded: 19_960 })
  await workspace.remove(whole.report.fileId)
  expect(await everything()).toEqual(before)

  const random = randomFrom(asks ? 2 : 1)
  let canceled = 0
  for (let i = 0; i < MOMENTS; i++) {
    const moment = 1 + random.below(whole.seen)
    const { report } = await importUntil(large(asks), moment, random.below(3) * 8)
    if (report.error) expect(report.error.code).toBe('query_canceled')
    else await workspace.remove(report.fileId)
    canceled += Number(report.error !== null)
    expect(await everything(), `at ${moment} of ${whole.seen}`).toEqual(before)
  }
  expect(canceled).toBeGreaterThan(0)

  const [report] = await workspace.importFiles([next()])
  expect(report).toMatchObject({ status: 'ok', loaded: 1 })
  await workspace.remove(report!.fileId)
  expect(await everything()).toEqual(before)
})
