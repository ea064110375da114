import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine, Row } from '#engine/engine.ts'
import { openQuestions } from '#intake/ask/open-questions.ts'
import { NO_RECIPE, type Recipe } from '#intake/recipe.ts'
import type { FileReport } from '#intake/report.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { tableFields } from '#schema/ddl.ts'
import { extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { engines } from '../engines.ts'

interface Expected {
  /** What waits for the reader, as `rule` or `rule header`, before anything is answered. */
  questions?: string[]
  /** What the reader then chooses. */
  recipe?: Partial<Recipe>
  report: Partial<FileReport>
  tables?: Record<string, Row[]>
  rejects: [line: number, column: string, value: string, reason: string][]
  setAside: [line: number, reason: string][]
  notes?: string[]
  findings?: [
    kind: string,
    severity: string,
    round: string,
    stated: number | null,
    summed: number | null,
  ][]
}

const FOLDER = 'test/intake/cases'
const names = readdirSync(FOLDER)
const input = (name: string) =>
  readdirSync(`${FOLDER}/${name}`).find((file) => file.startsWith('input.'))!
const fileOf = (name: string) =>
  new File([readFileSync(`${FOLDER}/${name}/${input(name)}`)], input(name).replace('input', name))
const expected = (name: string): Expected =>
  JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'))

const PLAIN = new Set(['INTEGER', 'DOUBLE', 'BOOLEAN'])

/** Every cell of every row of an extract's table. */
function tableOf(engine: Engine, id: ExtractId): Promise<Row[]> {
  const extract = extractOf(id)
  const fields = tableFields(extract).map(({ name, type }) =>
    PLAIN.has(type) ? name : `${name}::VARCHAR AS ${name}`,
  )
  return engine.rows(
    `SELECT ${fields.filter((field) => field !== 'file_id').join(', ')} FROM ${extract.table} ORDER BY ALL`,
  )
}

const values = async (engine: Engine, sql: string) =>
  (await engine.rows(sql)).map((row) => Object.values(row))

const only = (row: Row, like: Row) =>
  Object.fromEntries(Object.keys(like).map((name) => [name, row[name]]))

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  let workspace: Workspace
  beforeAll(async () => {
    engine = await open()
    workspace = createWorkspace(engine)
    await workspace.rebuild()
  })
  afterAll(() => engine.close())

  test.each(names)('%s', async (name) => {
    await workspace.clear()
    const want = expected(name)
    const report = await loaded(workspace, fileOf(name), want)
    expect(shown(report)).toMatchObject({ error: null, ...want.report })
    const counted = report.parts.reduce((sum, { count }) => sum + count, 0)
    if (report.status === 'ok') expect(counted).toBe(report.read)
    expect(report.read).toBe(report.loaded + report.rejected + report.setAside)
    if (report.status === 'failed') return expect(await booksIn(engine)).toEqual([])
    const { table, ...rest } = await everything(engine, report.extract!)
    for (const rows of Object.values(want.tables ?? {})) {
      expect(table.map((row, i) => only(row, rows[i] ?? {}))).toEqual(rows)
    }
    expect(rest.reject.map((r) => [r['line'], r['column_id'], r['value'], r['reason']])).toEqual(
      want.rejects,
    )
    expect(rest.set_aside.map((row) => [row['line'], row['reason']])).toEqual(want.setAside)
    if (want.notes) {
      expect(report.notes.map(({ code, column }) => `${code} ${column}`)).toEqual(want.notes)
    }
    if (want.findings) {
      expect(
        await values(
          engine,
          'SELECT kind, severity, round_key, stated, summed FROM finding ORDER BY finding_id',
        ),
      ).toEqual(want.findings)
    }
    await expect(`${JSON.stringify({ table, ...rest }, null, 1)}\n`).toMatchFileSnapshot(
      `cases/${name}/tables.json`,
    )
  })
})

/** Imports a file, answering what is asked. */
async function loaded(workspace: Workspace, file: File, { questions = [], recipe }: Expected) {
  const [report] = await workspace.importFiles([file])
  const { drafts } = workspace.snapshot()
  const open = drafts.flatMap((draft) => openQuestions(draft.questions, draft.recipe))
  expect(open.map(({ rule, header }) => `${rule} ${header}`.trim())).toEqual(questions)
  if (report!.status !== 'needs-confirmation') return report!
  if (recipe) await workspace.revise(report!.fileId, { ...NO_RECIPE, ...recipe })
  const [draft] = workspace.snapshot().drafts
  if (!draft!.books) return { ...report!, status: 'failed' as const }
  const report2 = await workspace.confirm(report!.fileId)
  const { read, loaded, rejected, setAside, parts } = report2
  const { rows: _, ...books } = draft!.books
  expect(books).toEqual({ read, loaded, rejected, setAside, parts })
  return report2
}

function shown({ error, ...report }: FileReport) {
  return { ...report, error: error && { code: error.code, facts: error.facts } }
}

const booksIn = (engine: Engine) =>
  values(engine, 'SELECT file_id FROM file UNION ALL SELECT file_id FROM reject ORDER BY 1')

/** All that the engines must agree on. */
async function everything(engine: Engine, extract: ExtractId) {
  return {
    table: await tableOf(engine, extract),
    region: await engine.rows('SELECT * EXCLUDE (sort) FROM region ORDER BY sort, region_key'),
    round: await engine.rows('SELECT * EXCLUDE (ordinal) FROM round ORDER BY ordinal'),
    reject: await engine.rows('SELECT * EXCLUDE (file_id) FROM reject ORDER BY line, column_id'),
    set_aside: await engine.rows('SELECT * EXCLUDE (file_id) FROM set_aside ORDER BY line, reason'),
  }
}

test('the same extract in any encoding and with any delimiter gives the same tables', () => {
  const same = names.filter((name) => existsSync(`${FOLDER}/${name}/expected.json`))
  const like = JSON.stringify(expected('utf-8').tables)
  expect(
    same.filter((name) => JSON.stringify(expected(name).tables) === like).length,
  ).toBeGreaterThan(9)
})
