import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine, Row } from '#engine/engine.ts'
import { recordCountSql } from '#figure/behind/behind-sql.ts'
import compareCompletion from '#metrics/compare_completion/metric.ts'
import compareFunnel from '#metrics/compare_funnel/metric.ts'
import compareMix from '#metrics/compare_mix/metric.ts'
import compareRates from '#metrics/compare_rates/metric.ts'
import type { Metric } from '#metrics/metric.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { nothingSelected, selectionParams } from '#scope/selection.ts'
import { native } from '../engines.ts'
import { zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF } from '../fixture/scopes.ts'

/** The page looks at one round; the sides lie elsewhere. */
const scope = { ...everything, rounds: ['530400-t5-r11'] }
const selections = {
  A: { ...nothingSelected, rounds: ['丙市-r1'] },
  B: { ...nothingSelected, regions: ['丁县'], orgTypes: ['township', 'soe'] },
}
const params = {
  ...scopeParams(scope, DATA_AS_OF),
  ...angleParams(plainAngle),
  ...selectionParams(selections, scope),
}

let engine: Engine
beforeAll(async () => {
  engine = await fixtureDatabase(await native())
})

const rowsOf = async (metric: Metric) =>
  metric.derive(await engine.rows(metric.sql, params), zh) as Row[]

async function counts(metric: Metric, key: string) {
  const behind = [metric.behind?.(key, await rowsOf(metric), zh) ?? []].flat()
  const found: Record<string, unknown> = {}
  for (const each of behind) {
    const [row] = await engine.rows(recordCountSql(each), { ...params, ...each.values })
    found[each.records] = row?.['records']
  }
  return found
}

describe('the records behind a mark, whatever the page looks at', () => {
  it('of a side: all its rounds and records, of its organization types only', async () => {
    expect(await counts(compareRates, 'clue_rate/A')).toEqual({
      round_total: 0,
      problem: 100,
      clue: 24,
    })
    const [{ count } = { count: null }] = (await rowsOf(compareRates)).filter(
      ({ measure_id, side }) => measure_id === 'problems_per_organization' && side === 'B',
    )
    expect((await counts(compareRates, 'clue_rate/B'))['problem']).toBe(count)
    expect(await counts(compareRates, 'clue_rate')).toEqual({})
  })

  it('of a class of a side: as many as the share counts', async () => {
    const rows = await rowsOf(compareMix)
    for (const row of rows.filter(({ part }) => part !== null))
      expect(await counts(compareMix, `${row['code']}/${row['side']}`)).toEqual({
        problem: row['part'],
      })
  })

  it('of a curve: all problems of the side', async () => {
    const [{ problems, outside } = { problems: 0, outside: 0 }] = await rowsOf(compareCompletion)
    expect(await counts(compareCompletion, 'A')).toEqual({
      problem: Number(problems) + Number(outside),
    })
  })

  it('of a point of the funnel: its round', async () => {
    expect(await counts(compareFunnel, 'A')).toEqual({ round_total: 0, problem: 100, clue: 24 })
  })
})
