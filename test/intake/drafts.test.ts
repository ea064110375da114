import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { openQuestions } from '#intake/ask/open-questions.ts'
import { NO_RECIPE, type Recipe } from '#intake/recipe.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { native } from '../engines.ts'

const HEADER = '地区,轮次,问题类别,整改完成日期,整改状态,联络员\n'
const file = (name: string, rows: string, header = HEADER) => new File([header + rows], name)
const asking = () => file('asking.csv', '甲市,第一轮,四风,01/02/2023,未完成,一科\n')
const plain = () => file('plain.csv', '甲市,第二轮,四风,2023-04-27,已完成,二科\n')
const DAY_FIRST: Recipe = {
  ...NO_RECIPE,
  answers: [{ rule: 'ambiguous_date', header: '整改完成日期', choice: 'dmy' }],
}

let engine: Engine
let workspace: Workspace
beforeEach(async () => {
  engine = await native()
  workspace = createWorkspace(engine)
  await workspace.rebuild()
})
afterEach(() => engine.close())

const column = async (sql: string) => (await engine.rows(sql)).map((row) => Object.values(row)[0])
const days = () => column('SELECT done_on::VARCHAR FROM problem ORDER BY file_id, line')
const staging = () =>
  column("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'stg%' ORDER BY 1")
const status = () => workspace.snapshot().files.map((report) => report.status)

async function imported(one: File) {
  const [report] = await workspace.importFiles([one])
  return report!
}

test('a file that leaves something to ask waits, and nothing of it is loaded', async () => {
  const { version } = workspace.snapshot()
  const report = await imported(asking())
  expect(report.status).toBe('needs-confirmation')
  const [draft] = workspace.snapshot().drafts
  expect(draft?.books).toEqual({
    read: 2,
    loaded: 0,
    rejected: 1,
    setAside: 1,
    rows: 0,
    parts: [
      { kind: 'header', count: 1, from: 1, to: 1 },
      { kind: 'rejected', count: 1, from: 2, to: 2 },
    ],
  })
  expect(draft?.rejects).toMatchObject([
    {
      line: 2,
      reason: 'ambiguous_date',
      value: '01/02/2023',
      record: '甲市,第一轮,四风,01/02/2023,未完成,一科',
    },
  ])
  expect(draft?.columns[0]).toEqual({
    index: 0,
    header: '地区',
    examples: ['甲市'],
    filled: 1,
    distinct: 1,
    kind: 'text',
    forms: 0,
    hasOthers: false,
  })
  expect(await days()).toEqual([])
  expect(await column('SELECT file_id FROM file')).toEqual([])
  expect(workspace.snapshot().version).toBe(version + 1)
})

test('a file that was to be held back while rows are rejected has the next of its shape wait too', async () => {
  const { fileId } = await imported(asking())
  await workspace.revise(fileId, { ...DAY_FIRST, hold: true })
  await workspace.confirm(fileId)
  const sound = '甲市,第二轮,四风,01/02/2023,未完成,一科\n'
  expect(await imported(file('sound.csv', sound))).toMatchObject({ status: 'ok', loaded: 1 })
  const rejecting = '甲市,第三轮,四风,2023-02-30,未完成,一科\n甲市,第三轮,四风,,未完成,二科\n'
  expect((await imported(file('rejecting.csv', rejecting))).status).toBe('needs-confirmation')
  const [draft] = workspace.snapshot().drafts
  expect(draft).toMatchObject({ recipe: { hold: true }, books: { loaded: 1, rejected: 1 } })
  expect(openQuestions(draft!.questions, draft!.recipe)).toEqual([])
  await workspace.revise(draft!.fileId, { ...draft!.recipe, hold: false })
  await workspace.confirm(draft!.fileId)
  expect(await imported(file('again.csv', rejecting.replaceAll('三', '四')))).toMatchObject({
    status: 'ok',
    rejected: 1,
  })
})

test('an answer changes the draft, and confirming loads what it showed', async () => {
  const { fileId } = await imported(asking())
  const { version } = workspace.snapshot()
  await workspace.revise(fileId, DAY_FIRST)
  const [draft] = workspace.snapshot().drafts
  expect(draft?.books).toMatchObject({ read: 2, loaded: 1, rejected: 0, setAside: 1, rows: 1 })
  expect(openQuestions(draft!.questions, draft!.recipe)).toEqual([])
  expect(draft?.questions.map(({ rule }) => rule)).toEqual(['ambiguous_date'])
  expect(workspace.snapshot().version).toBe(version)
  const report = await workspace.confirm(fileId)
  expect(report).toMatchObject({ status: 'ok', read: 2, loaded: 1, rejected: 0, setAside: 1 })
  expect(report.rules).toContainEqual({
    rule: 'ambiguous_date',
    header: '整改完成日期',
    count: 1,
    examples: [{ from: '01/02/2023', to: '2023-02-01' }],
  })
  expect(await days()).toEqual(['2023-02-01'])
  expect(workspace.snapshot()).toMatchObject({ drafts: [], files: [{ fileId, status: 'ok' }] })
  expect(await staging()).toEqual([])
})

test('of several answers in a row the last one counts', async () => {
  const { fileId } = await imported(asking())
  const monthFirst = {
    ...DAY_FIRST,
    answers: [{ ...DAY_FIRST.answers[0]!, choice: 'mdy' }],
  }
  await Promise.all([
    workspace.revise(fileId, DAY_FIRST),
    workspace.revise(fileId, NO_RECIPE),
    workspace.revise(fileId, monthFirst),
  ])
  expect(workspace.snapshot().drafts[0]?.recipe).toEqual(monthFirst)
  await workspace.confirm(fileId)
  expect(await days()).toEqual(['2023-01-02'])
})

test('what is left open is rejected when the file is loaded all the same', async () => {
  const { fileId } = await imported(asking())
  expect(await workspace.confirm(fileId)).toMatchObject({ status: 'ok', loaded: 0, rejected: 1 })
  expect(await column('SELECT reason FROM reject')).toEqual(['ambiguous_date'])
})

test('a discarded draft leaves nothing', async () => {
  const { fileId } = await imported(asking())
  await workspace.discard(fileId)
  expect(workspace.snapshot()).toMatchObject({ drafts: [], files: [] })
  expect(await staging()).toEqual([])
  await imported(plain())
  expect(await days()).toEqual(['2023-04-27'])
})

test('a recipe is lent to the next file of the shape, which says from whom and what differs', async () => {
  const { fileId } = await imported(asking())
  await workspace.revise(fileId, DAY_FIRST)
  await workspace.confirm(fileId)
  const header = HEADER.replace('联络员', '联络员,天气')
  const next = await imported(file('next.csv', '甲市,第二轮,四风,03/04/2023,未完成,x,晴\n', header))
  expect(next).toMatchObject({ status: 'ok', loaded: 1 })
  expect(next.notes[0]).toEqual({
    code: 'recipe_applied',
    column: 'asking.csv',
    count: 1,
    examples: ['天气'],
  })
  expect(await days()).toEqual(['2023-02-01', '2023-04-03'])
})

test('another shape gets no recipe', async () => {
  const { fileId } = await imported(asking())
  await workspace.revise(fileId, DAY_FIRST)
  await workspace.confirm(fileId)
  const other = await imported(
    file('other.csv', '甲市,第二轮,四风,03/04/2023\n', '地区,轮次,问题类别,整改完成日期\n'),
  )
  expect(other.status).toBe('needs-confirmation')
})

test('a loaded file is read anew: its rows stay until that is confirmed', async () => {
  const { fileId } = await imported(plain())
  await workspace.reopen(fileId)
  expect(workspace.snapshot().drafts).toMatchObject([{ fileId, loaded: true }])
  const columns: Recipe['columns'] = [
    { header: '联络员', destination: { to: 'column', column: 'responsible_unit' } },
  ]
  await workspace.revise(fileId, { ...NO_RECIPE, columns })
  expect(await column('SELECT responsible_unit FROM problem')).toEqual([null])
  await workspace.confirm(fileId)
  expect(await column('SELECT responsible_unit FROM problem')).toEqual(['二科'])
  expect(await column('SELECT count(*)::INTEGER FROM file')).toEqual([1])
  expect(await column('SELECT round_key FROM round')).toEqual(['甲市-r2'])
  await workspace.reopen(fileId)
  await workspace.discard(fileId)
  expect(status()).toEqual(['ok'])
  expect(await column('SELECT responsible_unit FROM problem')).toEqual(['二科'])
})

test('after a restart files are read by their recipes, and drafts wait again', async () => {
  const { fileId } = await imported(asking())
  await workspace.revise(fileId, DAY_FIRST)
  await workspace.confirm(fileId)
  const waiting = await imported(
    file('b.csv', '甲市,第二轮,四风,03/04/2023\n', '地区,轮次,问题类别,整改完成日期\n'),
  )
  await engine.exec(`DROP TABLE stg_${waiting.fileId}`)
  await workspace.rebuild()
  expect(await days()).toEqual(['2023-02-01'])
  expect(status()).toEqual(['ok', 'needs-confirmation'])
  await workspace.revise(waiting.fileId, DAY_FIRST)
  await workspace.confirm(waiting.fileId)
  expect(await days()).toEqual(['2023-02-01', '2023-04-03'])
})

test('a file is removed with its rows, its draft and its place among the files', async () => {
  const { fileId } = await imported(plain())
  await workspace.reopen(fileId)
  await workspace.remove(fileId)
  expect(workspace.snapshot()).toMatchObject({ files: [], drafts: [] })
  expect(await days()).toEqual([])
  expect(await staging()).toEqual([])
})

test('columns that feed no field stay beside their rows', async () => {
  await imported(plain())
  expect(await column("SELECT attributes['联络员'] FROM problem")).toEqual(['二科'])
})
