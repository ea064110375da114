import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import curve from '#metrics/completion_curve/metric.ts'
import points from '#metrics/completion_points/metric.ts'
import type { Context, Metric } from '#metrics/metric.ts'
import { rollUp } from '#schema/rollup/rollup.ts'
import { type Angle, angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { zh } from '../fixture/context.ts'
import { emptyDatabase } from '../fixture/database.ts'

const FED_BACK = '2024-01-01'
/** Day 213 after it. */
const AS_OF = '2024-08-01'

/** `rectification-mini.csv`: twenty problems of two organizations, followed for 213 days. */
const MINI = {
  A: [12, 25, 25, 40, 58, 90, 90, 133, null, null],
  B: [30, 61, 75, 88, 120, 150, 181, null, null, null],
}

interface Item {
  organization: string
  done: number | null
  status?: string | null
  round?: string
  fedBack?: string | null
  longTerm?: boolean
}

let engine: Engine
beforeAll(async () => {
  engine = await emptyDatabase(await native())
})

async function load(items: readonly Item[]) {
  const rounds = [...new Set(items.map(({ round = 'r1' }) => round))]
  const put = items.map(({ organization, done, status, round = 'r1', fedBack, longTerm }, at) => {
    const day = done === null ? 'NULL' : `DATE '${FED_BACK}' + ${done}`
    const state = status === undefined ? (done === null ? "'ongoing'" : "'done'") : quoted(status)
    return `(1, ${at + 2}, 'internal', '庚市', '庚市-${round}', 'M${at}', '${organization}', 1, 'value',
      ${quoted(fedBack === undefined ? FED_BACK : fedBack)}, ${day}, ${state}, ${longTerm ?? false})`
  })
  await engine.exec(`
    DELETE FROM problem; DELETE FROM round; DELETE FROM region;
    INSERT INTO region VALUES ('庚市', NULL, '庚市', 'free', NULL, NULL, '/庚市/', 1);
    ${rounds.map((round, at) => `INSERT INTO round VALUES ('庚市-${round}', '庚市', 'city', 1, ${at + 1}, '第${at + 1}轮', false, NULL, NULL, 'internal', ${at});`).join('\n')}
    INSERT INTO problem (file_id, line, nature, region_key, round_key, problem_id, organization, count, count_state,
      feedback_date, done_on, status, long_term) VALUES ${put.join(',\n')};`)
  await engine.exec(rollUp)
}

const quoted = (text: string | null) => (text === null ? 'NULL' : `'${text}'`)

async function ask(metric: Metric, angle: Partial<Angle> = {}, asOf = AS_OF) {
  const full = { ...plainAngle, ...angle }
  const context: Context = { ...zh, asOf, angle: full }
  const rows = await engine.rows(metric.sql, {
    ...scopeParams(everything, asOf),
    ...angleParams(full),
  })
  return { rows: metric.derive(rows, context), context }
}

const mini = (...organizations: ('A' | 'B')[]) =>
  organizations.flatMap((organization) =>
    MINI[organization].map((done) => ({ organization, done })),
  )

describe('the mini ledger', () => {
  it('gives the acceptance values', async () => {
    await load(mini('A', 'B'))
    const [row] = (await ask(points)).rows
    const read = (name: string) =>
      [row?.[name], row?.[`${name}_low`], row?.[`${name}_high`]].map((share) =>
        Number((100 * Number(share)).toFixed(2)),
      )
    expect(read('day_30')).toEqual([20, 8.02, 44.89])
    expect(read('day_60')).toEqual([30, 14.75, 54.95])
    expect(read('day_90')).toEqual([55, 35.29, 76.89])
    expect(read('day_180')).toEqual([70, 49.86, 87.75])
    expect([row?.['median'], row?.['median_low'], row?.['median_high']]).toEqual([90, 40, 181])
    expect(row).toMatchObject({ problems: 20, done: 15, open: 5, organizations: 2 })
  })

  it('gives those of each organization, and the log-rank test between them', async () => {
    await load(mini('A', 'B').map((item) => ({ ...item, round: item.organization })))
    const { rows } = await ask(points)
    expect(rows.map((row) => row['median'])).toEqual([74, 135])
    const drawn = await ask(curve)
    const [test] = curve.notes(drawn.rows, drawn.context)
    expect(test?.text).toContain('χ² = 1.0')
    expect(test?.text).toContain('p = 0.307')
  })
})
