import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { oddTable, readCellSql, readOddCells } from '#intake/examine/odd-cells.ts'
import { type StagedCells, stagedCells } from '#intake/examine/staged-cells.ts'
import { type Answer, NO_RECIPE } from '#intake/recipe.ts'
import { matches } from '#intake/structure/match.ts'
import settleMacros from '#schema/settle.sql?raw'
import { engines } from '../../engines.ts'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

describe.each(engines)('%s', (_, open) => {
  let engine: Engine
  let fileId = 0
  beforeAll(async () => {
    engine = await open()
    await engine.exec(settleMacros)
  })
  afterAll(() => engine.close())

  /** Stages a table of which the first row is the header. */
  async function staged([header, ...rows]: readonly (readonly string[])[]): Promise<StagedCells> {
    const { extract, columns } = matches(header!)[0]!
    const table = `stg_${++fileId}`
    const cells = header!.map((_name, i) => `c${i}`)
    const values = rows.map((row, i) => `(${i + 2}, ${row.map(quote).join(', ')})`)
    await engine.exec(
      `CREATE TABLE ${table} AS SELECT * FROM (VALUES ${values.join(', ')}) AS t(line, ${cells.join(', ')})`,
    )
    return stagedCells({ extract, columns, fileId, table })
  }

  const read = (
    cells: StagedCells,
    answers: readonly Answer[] = [],
    titles: readonly string[] = [],
  ) => readOddCells(engine, cells, { ...NO_RECIPE, answers }, titles)

  const columnOf = (cells: StagedCells, id: string) => cells.present.find((one) => one.id === id)!

  const tableOf = async (cells: StagedCells, id: string) => {
    const rows = await engine.rows(
      `SELECT cell, blank, value::VARCHAR AS value, state, fault FROM ${oddTable(cells, columnOf(cells, id))} ORDER BY cell`,
    )
    return rows.map((row) => Object.values(row))
  }

  /** A column's values and states, line by line, as they are loaded. */
  async function loaded(cells: StagedCells, id: string, odd: ReadonlySet<string>) {
    const column = columnOf(cells, id)
    const { value, state } = readCellSql(column.type, cells.cell(id), odd.has(id) ? 'd' : null)
    const join = odd.has(id)
      ? `LEFT JOIN ${oddTable(cells, column)} AS d ON d.cell = ${cells.cell(id)}`
      : ''
    const rows = await engine.rows(
      `SELECT (${value})::VARCHAR AS value, ${state} AS state FROM ${cells.table} AS s ${join} ORDER BY s.line`,
    )
    return rows.map((row) => Object.values(row))
  }

  test('odd cells are in a table for each column, usual ones in none', async () => {
    const cells = await staged([
      ['地区', '轮次', '发现问题数', '问题线索数', '整改完成率', '反馈日期'],
      ['甲市', '1', '12', '5', '98.71%', '2023-04-27'],
      ['甲市', '2', '113个', '6', '', '2023年4月'],
      ['甲市', '3', '113个', '', '约5%', '4月27日'],
      ['甲市', '4', '　', '7', '八成', '2023-04-27'],
      ['甲市', '5', '12,34', '0', '0.5', ''],
    ])
    const { odd, questions, rules } = await read(cells)
    expect([...odd]).toEqual(['feedback_date', 'problems', 'completion_rate'])
    expect(await tableOf(cells, 'problems')).toEqual([
      ['113个', false, '113', 'value', null],
      ['12,34', false, null, 'nr', 'bad_thousands'],
      ['　', true, null, 'nr', null],
    ])
    expect(await tableOf(cells, 'completion_rate')).toEqual([
      ['0.5', false, null, 'nr', 'ambiguous_percent'],
      ['98.71%', false, '0.9871', 'value', null],
      ['八成', false, null, 'nr', 'not_a_percent'],
      ['约5%', false, '0.05', '≈', null],
    ])
    expect(await tableOf(cells, 'feedback_date')).toEqual([
      ['2023年4月', false, '2023-04', 'value', null],
      ['4月27日', false, '--04-27', 'value', null],
    ])
    expect(await loaded(cells, 'problems', odd)).toEqual([
      ['12', 'value'],
      ['113', 'value'],
      ['113', 'value'],
      [null, 'nr'],
      [null, 'nr'],
    ])
    expect(await loaded(cells, 'clues', odd)).toEqual([
      ['5', 'value'],
      ['6', 'value'],
      [null, 'nr'],
      ['7', 'value'],
      ['0', 'value'],
    ])
    expect(questions).toEqual([
      {
        rule: 'ambiguous_percent',
        header: '整改完成率',
        column: 'completion_rate',
        count: 1,
        examples: ['0.5'],
        choices: ['share', 'percent', 'reject'],
      },
    ])
    expect(rules).toEqual([
      {
        rule: 'date_form',
        header: '反馈日期',
        count: 2,
        examples: [
          { from: '2023年4月', to: '2023-04' },
          { from: '4月27日', to: '--04-27' },
        ],
      },
      { rule: 'unit', header: '发现问题数', count: 2, examples: [{ from: '113个', to: '113' }] },
      {
        rule: 'percent_sign',
        header: '整改完成率',
        count: 1,
        examples: [{ from: '98.71%', to: '0.9871' }],
      },
      {
        rule: 'approximate',
        header: '整改完成率',
        count: 1,
        examples: [{ from: '约5%', to: '0.05' }],
      },
    ])
  })

  test('an answer is for one column', async () => {
    const cells = await staged([
      ['地区', '轮次', '发现问题数', '问题线索数'],
      ['甲市', '1', '十二', '十三'],
    ])
    await read(cells, [{ rule: 'numeral', header: '问题线索数', choice: 'read' }])
    expect(await tableOf(cells, 'problems')).toEqual([['十二', false, null, 'nr', 'numeral']])
    expect(await tableOf(cells, 'clues')).toEqual([['十三', false, '13', 'value', null]])
  })

  test('plain numbers under 万 are asked about, all of them', async () => {
    const rows = [
      ['地区', '轮次', '发现问题数（万件）'],
      ['甲市', '1', '3'],
      ['甲市', '2', '1.2'],
      ['甲市', '3', ''],
      ['甲市', '4', '113件'],
    ]
    const before = await staged(rows)
    const { questions } = await read(before)
    expect(questions).toEqual([
      {
        rule: 'unit_in_preamble',
        header: '发现问题数（万件）',
        column: 'problems',
        count: 2,
        examples: ['3', '1.2'],
        choices: ['scale', 'ignore'],
      },
    ])
    const cells = await staged(rows)
    const header = rows[0]![2]!
    const { odd } = await read(cells, [{ rule: 'unit_in_preamble', header, choice: 'scale' }])
    expect(await loaded(cells, 'problems', odd)).toEqual([
      ['30000', 'value'],
      ['12000', 'value'],
      [null, 'nr'],
      ['113', 'value'],
    ])
  })

  test('plain numbers below a title with 万 are what its reader said', async () => {
    const rows = [
      ['地区', '轮次', '发现问题数'],
      ['甲市', '1', '3'],
      ['甲市', '2', '1,200'],
    ]
    const titles = ['单位：万件']
    const choices = [['scale', '30000', '12000000'] as const, ['ignore', '3', '1200'] as const]
    for (const [choice, ...values] of choices) {
      const cells = await staged(rows)
      const { odd } = await read(cells, [{ rule: 'unit_in_preamble', header: '', choice }], titles)
      const states = values.map((value) => [value, 'value'])
      expect(await loaded(cells, 'problems', odd)).toEqual(states)
    }
  })

  test('a missing year is proposed from the column, then from the titles', async () => {
    const header = ['地区', '轮次', '问题类别', '整改完成日期']
    const row = (date: string) => ['甲市', '1', '四风', date]
    const own = await staged([
      header,
      ...['2022-01-01', '2022-05-01', '2021/1/1', '2020年1月1日', '4月27日'].map(row),
    ])
    const { questions } = await read(own, [], ['2019年台账'])
    expect(questions.map(({ rule, choices }) => [rule, ...choices])).toEqual([
      ['no_year', '2022', '2021', '2020', '2019', 'reject'],
    ])
    const bare = await staged([header, row('4月27日')])
    const titled = await read(bare, [], ['2019年台账'])
    expect(titled.questions[0]!.choices).toEqual(['2019', 'reject'])
  })

  test('text columns: marks, lost digits and formulas are counted', async () => {
    const cells = await staged([
      ['地区', '轮次', '问题类别', '问题编号', '问题描述'],
      ['甲市', '1', '四风', '1.23E+17', '=1+1'],
      ['甲市', '1', '四风', '00123', 'a\u202eb'],
      ['甲市', '1', '四风', '440101199001011234', '- 一是学习不够'],
      ['甲市', '1', '四风', 'JS-1', '第一行\n第二行\t末'],
      ['甲市', '1', '四风', '=A1', '１.23E+17'],
    ])
    const { odd, rules } = await read(cells)
    expect([...odd]).toEqual([])
    expect(
      rules.map(({ rule, header, count, examples }) => [rule, header, count, examples[0]!.from]),
    ).toEqual([
      ['odd_text', '问题编号', 1, '1.23E+17'],
      ['formula_text', '问题编号', 1, '=A1'],
      ['odd_text', '问题描述', 1, 'a\u202eb'],
      ['formula_text', '问题描述', 1, '=1+1'],
    ])
  })

  test('a text is long above what a spreadsheet keeps', async () => {
    const rows = (length: number) => [
      ['地区', '轮次', '问题类别', '问题描述'],
      ['甲市', '1', '四风', '长'.repeat(length)],
    ]
    const most = await read(await staged(rows(32_767)))
    expect(most.rules).toEqual([])
    const { rules } = await read(await staged(rows(32_768)))
    expect(rules.map(({ rule, count }) => [rule, count])).toEqual([['odd_text', 1]])
  })

  test('many odd cells are the same as few, whatever is in them', async () => {
    const cells = await staged([
      ['地区', '轮次', '发现问题数'],
      ['甲市', '1', '约100'],
    ])
    const strange = ['a"b', "a'b", 'a,b', 'a\nb', 'a\r\nb', '\\0', '"', ' 5 ', '\u0001', '\\N']
    await engine.exec(
      `INSERT INTO ${cells.table} SELECT i + 10, '甲市', i::VARCHAR, i::VARCHAR || '件' FROM range(3000) AS t(i)`,
    )
    await engine.exec(
      `INSERT INTO ${cells.table} VALUES ${strange.map((text, i) => `(${i + 5000}, '甲市', '1', ${quote(text)})`).join(', ')}`,
    )
    const { odd } = await read(cells)
    const rows = await tableOf(cells, 'problems')
    expect(rows).toHaveLength(3001 + strange.length)
    expect(rows.filter(([cell]) => strange.includes(String(cell)))).toHaveLength(strange.length)
    expect(rows).toContainEqual([' 5 ', false, '5', 'value', null])
    expect(rows).toContainEqual(['a\r\nb', false, null, 'nr', 'not_a_count'])
    expect(rows).toContainEqual(['2999件', false, '2999', 'value', null])
    const values = await loaded(cells, 'problems', odd)
    expect(values.slice(1, 4)).toEqual([
      ['0', 'value'],
      ['1', 'value'],
      ['2', 'value'],
    ])
  })
})
