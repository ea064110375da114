import { expect, test } from 'vitest'
import { draftRejects } from '#intake/ask/draft-rejects.ts'
import { createWorkspace } from '#intake/workspace.ts'
import rejects from '../../src/views/data/rejects.sql?raw'
import { native } from '../engines.ts'

const TEXT = [
  '地区,轮次,问题类别,反馈日期,整改完成日期,整改状态,联络员',
  '甲市,第一轮,四风,2024-02-30,01/02/2023,已完成,"一科, 甲"',
  '甲市,第一轮',
  '甲市,第一轮,四风,2024-02-28,,未完成,二科',
  '甲市,第一轮,四风,待补,,已完成,二科',
].join('\n')

test('what a draft would reject is read page by page, and is what is rejected once it is loaded', async () => {
  const engine = await native()
  const workspace = createWorkspace(engine)
  await workspace.rebuild()
  await workspace.importFiles([new File([TEXT], 'faults.csv')])
  const [draft] = workspace.snapshot().drafts
  const all = await draftRejects(engine, draft!, { limit: 100, offset: 0 })
  expect(all.map((row) => [row['line'], row['header'], row['reason']])).toEqual([
    [2, '整改完成日期', 'ambiguous_date'],
    [2, '反馈日期', 'no_such_date'],
    [3, '', 'too_few_cells'],
    [5, '反馈日期', 'not_a_date'],
  ])
  expect(all[0]).toMatchObject({
    file_name: 'faults.csv',
    value: '01/02/2023',
    record: '甲市,第一轮,四风,2024-02-30,01/02/2023,已完成,"一科, 甲"',
  })
  const page = await draftRejects(engine, draft!, { limit: 2, offset: 1 })
  expect(page).toEqual(all.slice(1, 3))

  await workspace.confirm(draft!.fileId)
  const params = { file: 0, reason: '', width: 1000, limit: 100, offset: 0 }
  const loaded = await engine.rows(rejects, params)
  const plain = ['line', 'header', 'value', 'reason', 'record'] as const
  const told = (rows: typeof all) =>
    rows.map((row) => plain.map((name) => String(row[name])).join('|')).sort()
  expect(told(all)).toEqual(told(loaded))
  await engine.close()
})
