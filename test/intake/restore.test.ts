import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { LoadedBefore } from '#intake/restore.ts'
import { createWorkspace } from '#intake/workspace.ts'
import { tableNames } from '#schema/ddl.ts'
import { rolledUp } from '#schema/rollup/rollup.ts'
import { loadSample } from '../../data/load-sample.ts'
import { engines, native } from '../engines.ts'

const MORE = `地区,巡察级别,轮次,发现问题数,移交线索数\n庚市,市,第一轮,40,5\n`

let before: LoadedBefore
let plain: Record<string, unknown>
beforeAll(async () => {
  const { database, reports, dataAsOf } = await loadSample()
  const files = reports.map(({ name }) => new File([readFileSync(`data/${name}`)], name))
  before = { database: new Blob([new Uint8Array(database)]), files, reports, dataAsOf }
  const engine = await native()
  const workspace = createWorkspace(engine)
  await workspace.rebuild()
  await workspace.importFiles(files, { sample: true })
  expect(workspace.snapshot().files).toEqual(reports)
  expect(workspace.snapshot().dataAsOf).toBe(dataAsOf)
  plain = await sums(engine)
  await engine.close()
}, 120_000)

/** How many rows each table has, and the sum of their hashes. */
async function sums(engine: Engine) {
  const found: Record<string, unknown> = {}
  for (const name of [...tableNames, ...rolledUp]) {
    const [row] = await engine.rows(
      `SELECT count(*)::INTEGER AS rows, sum(hash(each))::VARCHAR AS hashes FROM ${name} AS each`,
    )
    found[name] = row
  }
  return found
}

describe.each(engines)('the sample loaded before, on %s', (_name, open) => {
  it('fills the tables as its files do, and goes on from there', async () => {
    const engine = await open()
    const workspace = createWorkspace(engine)
    await workspace.restore(before)
    expect(workspace.snapshot()).toMatchObject({
      files: before.reports,
      dataAsOf: before.dataAsOf,
      version: 1,
      busy: false,
    })
    expect(await sums(engine)).toEqual(plain)
    expect(
      await engine.rows(`SELECT count(*)::INTEGER AS apart FROM problem_known AS known
        FULL JOIN problem ON problem.rowid = record
        WHERE (known.file_id, known.line) IS DISTINCT FROM (problem.file_id, problem.line)`),
    ).toEqual([{ apart: 0 }])

    const [report] = await workspace.importFiles([new File([MORE], 'more.csv')])
    expect(report).toMatchObject({ status: 'ok', loaded: 1 })
    expect(before.reports.map(({ fileId }) => fileId)).not.toContain(report?.fileId)
    const [again] = await workspace.importFiles([before.files[0]!])
    expect(again?.notes.map(({ code }) => code)).toContain('duplicate_file')
    await workspace.removeSample()
    expect(await engine.rows('SELECT region_name FROM round_known')).toEqual([
      { region_name: '庚市' },
    ])
    await engine.close()
  }, 60_000)

  it('is loaded from its files once the engine was replaced', async () => {
    const engine = await open()
    const workspace = createWorkspace(engine)
    await workspace.restore(before)
    await workspace.rebuild()
    expect(await sums(engine)).toEqual(plain)
    await engine.close()
  }, 60_000)
})
