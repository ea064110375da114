import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import curve from '#metrics/completion_curve/metric.ts'
import points from '#metrics/completion_points/metric.ts'
import { native } from '../engines.ts'
import { emptyDatabase } from '../fixture/database.ts'
import { askItems, miniLedger, putItems } from '../fixture/ledger-items.ts'

let engine: Engine
beforeAll(async () => {
  engine = await emptyDatabase(await native())
})

describe('the mini ledger', () => {
  it('gives the acceptance values', async () => {
    await putItems(engine, miniLedger('A', 'B'))
    const [row] = (await askItems(engine, points)).rows
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
    const mini = miniLedger('A', 'B').map((item) => ({ ...item, round: item.organization ?? '' }))
    await putItems(engine, mini)
    const { rows } = await askItems(engine, points)
    expect(rows.map((row) => row['median'])).toEqual([74, 135])
    const drawn = await askItems(engine, curve)
    const [test] = curve.notes(drawn.rows, drawn.context)
    expect(test?.text).toContain('χ² = 1.0')
    expect(test?.text).toContain('p = 0.307')
  })
})
