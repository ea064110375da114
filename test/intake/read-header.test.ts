import { describe, expect, test } from 'vitest'
import { answered, fed, headersOf, questionsOf, readingOf } from './reading-of.ts'

describe('S3 several header rows', () => {
  const TWO =
    '地区,轮次,发现问题,,整改情况,,备注\n,,总数,其中四风,已完成,未完成,\n甲市,第一轮,9,2,7,2,好\n'

  test('are joined and asked about', async () => {
    const reading = await readingOf(TWO)
    expect(reading.header).toEqual({ record: 0, rows: 2 })
    expect(headersOf(reading)).toEqual([
      '地区',
      '轮次',
      '发现问题·总数',
      '发现问题·其中四风',
      '整改情况·已完成',
      '整改情况·未完成',
      '备注',
    ])
    expect(fed(reading)).toEqual(['region', 'round', 'problems', null, 'done', 'not_done', 'note'])
    expect(reading.questions).toMatchObject([
      { rule: 'joined_headers', count: 4, choices: ['join', 'first', 'last'] },
    ])
    expect(reading.scanned).toMatchObject({ read: 3, data: 1, setAside: 2, headerLine: 1 })
  })

  test.each([
    ['first', ['地区', '轮次', '发现问题', '发现问题 (2)', '整改情况', '整改情况 (2)', '备注']],
    ['last', ['地区', '轮次', '总数', '其中四风', '已完成', '未完成', '备注']],
  ])('or only the %s is taken', async (choice, headers) => {
    expect(headersOf(await readingOf(TWO, answered('joined_headers', choice)))).toEqual(headers)
  })

  test('three of them, and merged cells that a workbook filled', async () => {
    const text =
      '地区,轮次,问题,问题,问题\n地区,轮次,发现,发现,整改\n地区,轮次,总数,四风,已完成\n甲市,第一轮,9,2,7\n'
    const reading = await readingOf(text)
    expect(reading.header).toEqual({ record: 0, rows: 3 })
    expect(headersOf(reading)).toEqual([
      '地区',
      '轮次',
      '问题·发现·总数',
      '问题·发现·四风',
      '问题·整改·已完成',
    ])
  })

  test.each([
    ['data below an empty header', '地区,轮次,,问题类别\n甲市,第一轮,好,四风\n'],
    ['numbers below an empty header', '地区,轮次,,问题类别\n,,5,6\n'],
    ['two headers of one name', '地区,轮次,问题类别,问题类别\n甲市,第一轮,四风,纪律\n'],
    ['empty headers at the end', '地区,轮次,问题类别,,\n,,四风,,\n'],
  ])('%s are not', async (_, text) => {
    const reading = await readingOf(text)
    expect(reading.header).toEqual({ record: 0, rows: 1 })
    expect(questionsOf(reading)).not.toContain('joined_headers')
  })

  test.each([
    [
      'words over the groups of a header',
      '基本信息,,结果,\n地区,轮次,发现问题数,问题线索数\n甲市,第一轮,1,2\n',
    ],
    [
      'a preamble of two cells',
      '制表单位：某局,,日期：2024年,\n地区,轮次,发现问题数,问题线索数\n甲市,第一轮,1,2\n',
    ],
  ])('%s are a title', async (_, text) => {
    const reading = await readingOf(text)
    expect(reading.header).toEqual({ record: 1, rows: 1 })
    expect(reading.rules).toMatchObject([{ rule: 'title_rows', count: 1 }])
  })

  test('the reader may say where it is', async () => {
    const reading = await readingOf(TWO, { header: { record: 1, rows: 1 } })
    expect(headersOf(reading)).toEqual([
      '列1',
      '列2',
      '总数',
      '其中四风',
      '已完成',
      '未完成',
      '列7',
    ])
    expect(questionsOf(reading)).not.toContain('joined_headers')
  })
})

describe('S12 no header', () => {
  test.each([
    '甲市,第一轮,113,24\n乙市,第二轮,7,0\n',
    '张三,2023-01-02\n李四,2023-02-03\n',
    '甲市,首轮\n乙市,第二轮\n',
  ])('%j is asked about', async (text) => {
    const reading = await readingOf(text)
    expect(reading.header).toEqual({ record: 0, rows: 0 })
    expect(headersOf(reading)[0]).toBe('列1')
    expect(questionsOf(reading)).toContain('no_header')
    expect(reading.failure?.code).toBe('extract_unknown')
  })

  test('the columns can be named, and every record is data', async () => {
    const to = (header: string, column: string) => ({
      header,
      destination: { to: 'column' as const, column },
    })
    const reading = await readingOf('甲市,第一轮,113,24\n乙市,第二轮,7,0\n', {
      ...answered('no_header', 'columns'),
      extract: 'rounds',
      columns: [to('列1', 'region'), to('列2', 'round'), to('列3', 'problems')],
    })
    expect(reading).toMatchObject({
      failure: null,
      scanned: { data: 2, headerLine: 0, header: '' },
    })
    expect(fed(reading)).toEqual(['region', 'round', 'problems', null])
  })

  test('or it is no table', async () => {
    const reading = await readingOf('甲市,1\n乙市,2\n', answered('no_header', 'reject'))
    expect(reading.failure?.code).toBe('not_a_table')
  })

  test.each([
    ['years', '部门,2021,2022\n甲局,5,6\n乙局,7,8\n'],
    ['months', '部门,2021-01,2021-02\n甲局,5,6\n乙局,7,8\n'],
    ['rounds', '部门,第一轮,第二轮\n甲局,5,6\n乙局,7,8\n'],
    ['words', '姓名,城市\n张三,北京\n'],
    ['one number among words', '姓名,城市,3\n张三,北京,好\n'],
  ])('%s are a header', async (_, text) => {
    expect((await readingOf(text)).header).toEqual({ record: 0, rows: 1 })
  })
})
