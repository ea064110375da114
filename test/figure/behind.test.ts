import { beforeAll, expect, it } from 'vitest'
import type { Drawing } from '#charts/drawing.ts'
import { stopsOf } from '#charts/stops.ts'
import type { Engine } from '#engine/engine.ts'
import { recordCountSql, recordsSql } from '#figure/behind/behind-sql.ts'
import { recordColumns } from '#figure/behind/record-columns.ts'
import { metrics } from '#metrics/index.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { selectionParams } from '#scope/selection.ts'
import { native } from '../engines.ts'
import { zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF } from '../fixture/scopes.ts'
import { selections } from '../fixture/selections.ts'

const params = {
  ...scopeParams(everything, DATA_AS_OF),
  ...angleParams(plainAngle),
  ...selectionParams(selections, everything),
}
const telling = Object.entries(metrics).filter(([, { behind }]) => behind)

const MOST = 10

/** A few of the keys, spread over all of them. */
function some(keys: readonly string[]) {
  const all = [...new Set(keys)]
  const step = Math.ceil(all.length / MOST)
  return all.filter((_, i) => i % step === 0)
}

const marksOf = (drawing: Drawing) =>
  drawing.as === 'chart' ? stopsOf(drawing.option).map(({ key }) => key) : []

let engine: Engine
beforeAll(async () => {
  engine = await fixtureDatabase(await native())
})

it.each(telling)(
  'finds the records behind rows and marks: %s',
  async (_id, metric) => {
    const rows = metric.derive(await engine.rows(metric.sql, params), zh)
    const keys = some([...rows.map(metric.key), ...marksOf(metric.draw(rows, zh))])
    let found = 0
    for (const key of keys) {
      for (const behind of [metric.behind?.(key, rows, zh) ?? []].flat()) {
        expect(behind.title).not.toBe('')
        const known = { ...params, ...behind.values }
        const [counted] = await engine.rows(recordCountSql(behind), known)
        const records = await engine.rows(recordsSql(behind), { ...known, limit: 5, offset: 0 })
        expect(records.length).toBe(Math.min(5, Number(counted?.['records'])))
        for (const { id } of recordColumns[behind.records])
          for (const record of records) expect(record).toHaveProperty(id)
        for (const record of records) expect(Number(record['record_line'])).toBeGreaterThan(0)
        found += records.length
      }
    }
    if (rows.length > 0) expect(found).toBeGreaterThan(0)
  },
  60_000,
)
