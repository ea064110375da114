import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { engines } from '../engines.ts'

const HEADER = '地区,轮次,问题类别,问题描述'
const ROW = '甲市,第一轮,四风,乙\n'
const MB = 1 << 20

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  let workspace: Workspace
  beforeAll(async () => {
    engine = await open()
    workspace = createWorkspace(engine)
    await workspace.rebuild()
  })
  afterAll(() => engine.close())

  async function load(...lines: string[]) {
    await workspace.clear()
    const [report] = await workspace.importFiles([new File([lines.join('\n')], 'a.csv')])
    return report!
  }
  const rejects = async () =>
    (await engine.rows('SELECT line, reason FROM reject ORDER BY line')).map(Object.values)

  test('a cell longer than a spreadsheet keeps is loaded whole, and told of', async () => {
    const report = await load(HEADER, `甲市,第一轮,四风,${'甲'.repeat(40_000)}`, ROW)
    expect(report).toMatchObject({
      status: 'ok',
      loaded: 2,
      rules: [{ rule: 'odd_text', count: 1 }],
    })
    const [row] = await engine.rows('SELECT max(length(text))::INTEGER AS n FROM problem')
    expect(row).toEqual({ n: 40_000 })
  })

  test.each([
    ['plain', 'x'.repeat(2 * MB)],
    ['quoted', `"${'x'.repeat(2 * MB)}"`],
  ])('a %s line of 2 MB is rejected, the lines around it are loaded', async (_name, cell) => {
    const report = await load(HEADER, '甲市,第一轮,四风,甲', `甲市,第一轮,四风,${cell}`, ROW)
    expect(report).toMatchObject({ status: 'ok', read: 4, loaded: 2, rejected: 1 })
    expect(await rejects()).toEqual([[3, 'line_too_long']])
  })

  test('a thousand columns of one’s own stay beside the row', async () => {
    const names = Array.from({ length: 1000 }, (_name, i) => `x${i}`)
    const report = await load(`${HEADER},${names}`, `甲市,第一轮,四风,甲,${names}`)
    expect(report).toMatchObject({ status: 'ok', loaded: 1 })
    const [row] = await engine.rows(
      "SELECT cardinality(attributes)::INTEGER AS n, attributes['x999'] AS last FROM problem",
    )
    expect(row).toEqual({ n: 1000, last: 'x999' })
  })

  test('a file of two thousand columns that leaves something to ask waits for its reader', async () => {
    const names = Array.from({ length: 1995 }, (_name, i) => `x${i}`)
    const report = await load(
      `${HEADER},整改完成日期,${names}`,
      `甲市,第一轮,四风,甲,01/02/2023,${names}`,
      '甲市',
    )
    expect(report).toMatchObject({ status: 'needs-confirmation', error: null })
    const [draft] = workspace.snapshot().drafts
    expect(draft?.columns.at(-1)).toMatchObject({ examples: ['x1994'], filled: 1, distinct: 1 })
    expect(draft?.rejects.map(({ line, record }) => [line, record.slice(-6)])).toEqual([
      [2, ',x1994'],
      [3, '甲市'],
    ])
  })

  test.each([100, 1000, 200_000])(
    'a record with %i cells too many is rejected alone',
    async (surplus) => {
      const wide = `甲市,第一轮,四风,甲${',x'.repeat(surplus)}`
      const report = await load(HEADER, ROW.trim(), wide, ROW)
      expect(report).toMatchObject({ status: 'ok', read: 4, loaded: 2, rejected: 1 })
      const reason = surplus > 100 ? 'far_too_many_cells' : 'too_many_cells'
      expect(await rejects()).toEqual([[3, reason]])
    },
  )

  test('a quoted cell with thousands of commas is one cell', async () => {
    const report = await load(HEADER, `甲市,第一轮,四风, "${'甲,""乙"",'.repeat(5000)}"`, ROW)
    expect(report).toMatchObject({ status: 'ok', loaded: 2, rejected: 0 })
  })

  test('more columns than can be loaded are a limit with a name, empty ones are none', async () => {
    const names = Array.from({ length: 10_000 }, (_name, i) => `x${i}`)
    const report = await load(`${HEADER},${names}`, `甲市,第一轮,四风,甲,${names}`)
    expect(report.error).toMatchObject({ code: 'file_too_large', facts: { over: 'columns' } })
    const empty = ','.repeat(10_000)
    expect(await load(HEADER + empty, ROW.trim() + empty)).toMatchObject({
      status: 'ok',
      loaded: 1,
    })
  })

  test('numbers and labels of many thousand characters are read or rejected like short ones', async () => {
    const long = 100_000
    const report = await load(
      '地区,轮次,发现问题数,备注',
      `甲市,第一轮,${'9'.repeat(long)},x`,
      `甲市,第二轮,${'万'.repeat(long)},x`,
      `甲市,第三轮,${' '.repeat(long)}5,x`,
      `甲市,第四轮,"${'1,'.repeat(long / 2)}1",x`,
      `甲市,第五轮,6,${'甲'.repeat(long)}`,
    )
    expect(report).toMatchObject({ status: 'ok', loaded: 2, rejected: 3 })
    expect(await rejects()).toEqual([2, 3, 5].map((line) => [line, 'not_a_count']))
  })

  test('a region or round of more letters than a name has costs its row, not the file', async () => {
    const long = 100_000
    const report = await load(
      '地区,轮次,发现问题数',
      `${'甲'.repeat(long)}市,第一轮,1`,
      `甲市,${'特'.repeat(long)},2`,
      `甲市,${'第一轮'.repeat(long / 3)},3`,
      `${'甲'.repeat(50)}市,第二轮${'（补）'.repeat(20)},4`,
    )
    expect(report).toMatchObject({ status: 'ok', loaded: 1, rejected: 3 })
    expect(await rejects()).toEqual([2, 3, 4].map((line) => [line, 'name_too_long']))
  })
})
