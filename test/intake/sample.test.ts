import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { FileReport } from '#intake/report.ts'
import { createWorkspace } from '#intake/workspace.ts'
import { native, wasm } from '../engines.ts'

const names = readdirSync('data').filter((name) => name.endsWith('.csv'))
const files = () => names.map((name) => new File([readFileSync(`data/${name}`)], name))

describe.each([
  ['native', native],
  ['wasm', wasm],
])('the sample on %s', (_, open) => {
  let engine: Engine
  let reports: readonly FileReport[]
  beforeAll(async () => {
    engine = await open()
    const workspace = createWorkspace(engine)
    await workspace.rebuild()
    reports = await workspace.importFiles(files(), { sample: true })
  })
  afterAll(() => engine.close())

  it('loads whole, with balanced books and nothing rejected', () => {
    for (const report of reports) {
      expect(report).toMatchObject({ status: 'ok', rejected: 0, error: null })
      expect(report.read).toBe(report.loaded + report.rejected + report.setAside)
    }
    expect(reports.map(({ name, loaded }) => [name, loaded])).toMatchSnapshot()
  })

  it('has what the project started from', async () => {
    const rows =
      await engine.rows(`SELECT region_name, organizations, organizations_state, problems, problems_state, clues, clues_state
FROM round_in_scope([], [], [], [], '', '', '2025-12-31') WHERE round_key IN ('530400-r2', '530400-t5-r12', '140222-2023-04-27') ORDER BY round_key`)
    expect(rows).toEqual([
      {
        region_name: '天镇县',
        organizations: 51,
        organizations_state: 'value',
        problems: null,
        problems_state: 'nr',
        clues: null,
        clues_state: 'nr',
      },
      {
        region_name: '玉溪市',
        organizations: 7,
        organizations_state: 'value',
        problems: 113,
        problems_state: 'value',
        clues: 24,
        clues_state: 'value',
      },
      {
        region_name: '玉溪市',
        organizations: 12,
        organizations_state: 'value',
        problems: 296,
        problems_state: 'value',
        clues: 32,
        clues_state: 'value',
      },
    ])
  })

  it('finds the parts that do not add up', async () => {
    const rows = await engine.rows(
      `SELECT region_key, stated, summed FROM finding WHERE kind = 'parts_mismatch' ORDER BY finding_id`,
    )
    expect(rows).toContainEqual({ region_key: '140222', stated: 51, summed: 50 })
    expect(rows).toContainEqual(expect.objectContaining({ stated: 40, summed: 38 }))
  })
})
