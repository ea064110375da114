import { beforeAll, expect, it } from 'vitest'
import type { Engine, Row } from '#engine/engine.ts'
import metric from '#metrics/category_unmatched/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { en, zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF } from '../fixture/scopes.ts'

let engine: Engine
let rows: Row[]
const params = { ...scopeParams(everything, DATA_AS_OF), ...angleParams(plainAngle) }
beforeAll(async () => {
  engine = await fixtureDatabase(await native())
  rows = metric.derive(await engine.rows(metric.sql, params), zh)
})

const total = () => rows.reduce((sum, row) => sum + Number(row['problems']), 0)

it('has every problem that is reported without a known category, and only those', async () => {
  const [all] = await engine.rows(
    `SELECT sum(count)::INTEGER AS problems FROM problem WHERE category = 'Z8'`,
  )
  expect(total()).toBe(all!['problems'])
  expect(total()).toBeGreaterThan(10)
})

it('leads from each name to its records', async () => {
  for (const row of rows) {
    const { where, values } = [metric.behind!(metric.key(row), rows, zh)!].flat()[0]!
    const [behind] = await engine.rows(
      `SELECT sum(count)::INTEGER AS problems FROM problem_in_scope(
        $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
        $from_month, $to_month, $as_of) WHERE ${where}`,
      { ...scopeParams(everything, DATA_AS_OF), ...values },
    )
    expect(behind!['problems'], metric.key(row)).toBe(row['problems'])
  }
})

it('says how many names, or that there is none', () => {
  expect(metric.headline(rows, zh)).toBe(
    `${new Set(rows.map((row) => row['label'])).size} 种类别名称认不出，涉及 ${total()} 个问题`,
  )
  expect(metric.headline(rows, en)).toContain('category names are not known')
  expect(metric.headline([], zh)).toBe('没有认不出的类别名称')
  expect(metric.headline([], en)).toBe('No category name is unknown')
})
