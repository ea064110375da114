import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { totalRows, withTotals } from '../../../src/views/import/total-rows.ts'
import { native } from '../../engines.ts'

// The clue count asks what 无 means, so that each file waits for its reader.
const HEADER = '地区,轮次,发现问题数,问题线索数'
const ROWS = ['甲市,第一轮,5,无', '甲市,第二轮,7,1']

let engine: Engine
let workspace: Workspace
beforeAll(async () => {
  engine = await native()
  workspace = createWorkspace(engine)
  await workspace.rebuild()
})
afterAll(() => engine.close())

async function draftOf(...rows: string[]): Promise<Draft> {
  const file = new File([[HEADER, ...rows].join('\n')], 'totals.csv')
  const [report] = await workspace.importFiles([file])
  return latest(report!.fileId)
}

const latest = (fileId: number) =>
  workspace.snapshot().drafts.find((draft) => draft.fileId === fileId)!

async function revised(draft: Draft, before: ReadonlySet<number>, isData: boolean) {
  await workspace.revise(
    draft.fileId,
    withTotals(draft.recipe, draft, totalRows(draft, before)!, isData),
  )
  return latest(draft.fileId)
}

test('a total that is the sum is set aside; it can be data, and set aside again', async () => {
  const draft = await draftOf(...ROWS, '合计,,12,')
  const found = { lines: [4], count: 1, proved: 1, doubtful: 0, isData: false, isOpen: false }
  expect(totalRows(draft, new Set())).toEqual(found)
  const before = new Set([4])
  const counted = await revised(draft, before, true)
  expect(counted.books?.parts.map(({ kind }) => kind)).not.toContain('total')
  expect(totalRows(counted, before)).toEqual({ ...found, proved: 0, isData: true })
  expect(totalRows(await revised(counted, before, false), before)).toEqual(found)
})

test('a total that differs is asked about; the switch answers', async () => {
  const draft = await draftOf(...ROWS, '合计,,13,')
  const found = { lines: [4], count: 1, proved: 0, doubtful: 1, isData: false, isOpen: true }
  expect(totalRows(draft, new Set())).toEqual(found)
  const before = new Set([4])
  const aside = await revised(draft, before, false)
  expect(totalRows(aside, before)).toEqual({ ...found, isOpen: false })
  expect(aside.recipe.answers).toEqual([{ rule: 'total_rows', header: '', choice: 'aside' }])
  const counted = await revised(aside, before, true)
  expect(totalRows(counted, before)).toMatchObject({ count: 1, isData: true, isOpen: false })
  expect(counted.books?.setAside).toBe(1)
})

test('a file without totals has none', async () => {
  expect(totalRows(await draftOf(...ROWS), new Set())).toBeNull()
})
