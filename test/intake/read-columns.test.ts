import { describe, expect, test } from 'vitest'
import type { Reading } from '#intake/reading/read.ts'
import { answered, fed, questionsOf, readingOf } from './reading-of.ts'

describe('a header that only resembles a column', () => {
  const TEXT = '地区,轮次,发现的问题数目,移交的问题线索数,天气\n甲市,第一轮,5,6,晴\n'

  test('is asked about with its score, and feeds nothing until it is answered', async () => {
    const reading = await readingOf(TEXT, { extract: 'rounds' })
    expect(reading.columns.slice(2)).toMatchObject([
      { header: '发现的问题数目', column: null, keep: true },
      { header: '移交的问题线索数', column: null, keep: true },
      { header: '天气', column: null, keep: true, score: 0 },
    ])
    const scores = reading.columns.map(({ score }) => score)
    expect(scores.slice(2, 4).every((score) => score >= 0.6 && score < 1)).toBe(true)
    expect(reading.questions.filter(({ rule }) => rule === 'fuzzy_header')).toMatchObject([
      { header: '发现的问题数目', column: 'problems', examples: ['5'], count: 1 },
      { header: '移交的问题线索数', column: 'clues', examples: ['6'], count: 1 },
    ])
    for (const { choices } of reading.questions.slice(-2)) {
      expect(choices.slice(-2)).toEqual(['attribute', 'nothing'])
    }
  })

  test.each([
    ['problems', { column: 'problems', keep: false }],
    ['attribute', { column: null, keep: true }],
    ['nothing', { column: null, keep: false }],
    ['no such choice', { column: null, keep: true }],
  ])('answered with %s', async (choice, want) => {
    const recipe = {
      extract: 'rounds',
      ...answered('fuzzy_header', choice, '发现的问题数目'),
    } as const
    const reading = await readingOf(TEXT, recipe)
    expect(reading.columns[2]).toMatchObject(want)
    expect(questionsOf(reading)).toContain('fuzzy_header')
  })

  test('is told of as a rule once answered', async () => {
    const answer = answered('fuzzy_header', 'problems', '发现的问题数目')
    const { rules } = await readingOf(TEXT, { extract: 'rounds', ...answer })
    expect(rules).toEqual([
      {
        rule: 'fuzzy_header',
        header: '发现的问题数目',
        count: 1,
        examples: [{ from: '发现的问题数目', to: 'problems' }],
      },
    ])
  })

  test('may be all that a required column has', async () => {
    const text = '地区,轮次,问题的类别\n甲市,第一轮,四风\n'
    const reading = await readingOf(text, { extract: 'problems' })
    expect(reading.failure).toMatchObject({ code: 'columns_missing', facts: { names: 'category' } })
    expect(questionsOf(reading)).toContain('fuzzy_header')
    const mended = await readingOf(text, {
      extract: 'problems',
      ...answered('fuzzy_header', 'category', '问题的类别'),
    })
    expect(mended.failure).toBe(null)
  })

  test.each([
    ['whose column another one feeds', '地区,轮次,发现问题数,发现的问题数\n甲市,第一轮,5,6\n'],
    ['that repeats another', '地区,轮次,发现问题数,发现问题数\n甲市,第一轮,5,6\n'],
    ['with names below a count', '地区,轮次,发现问题数,巡察组长\n甲市,第一轮,5,张某\n'],
    ['of another kind', '地区,轮次,发现问题数,联系电话\n甲市,第一轮,5,6\n'],
  ])('is not asked about: one %s', async (_, text) => {
    expect((await readingOf(text)).questions).toEqual([])
  })

  test('is no matter once the reader sent it somewhere', async () => {
    const columns = [{ header: '发现的问题数目', destination: { to: 'attribute' as const } }]
    const { questions } = await readingOf(TEXT, { extract: 'rounds', columns })
    const headers = questions.map(({ header }) => header)
    expect(headers.filter((header) => header !== '')).toEqual(['移交的问题线索数'])
  })

  test('is proposed to the header most like it only', async () => {
    const text = '地区,轮次,问题线索数,发现的问题数,发现的问题数目\n甲市,第一轮,5,6,7\n'
    const { questions } = await readingOf(text, { extract: 'rounds' })
    const proposed = questions.map(({ column }) => column)
    expect(new Set(proposed).size).toBe(proposed.length)
  })
})

describe('the extract', () => {
  test('is asked when several fit, with columns and preview to choose by', async () => {
    const reading = await readingOf('地区,轮次,线索数\n甲市,第一轮,5\n')
    expect(reading).toMatchObject({
      extract: null,
      failure: { code: 'extract_unknown', facts: { likely: 'rounds,clues' } },
      scanned: null,
    })
    expect(reading.questions).toMatchObject([
      { rule: 'extract', examples: ['地区', '轮次', '线索数'] },
    ])
    expect(reading.questions[0]?.choices.slice(0, 2)).toEqual(['rounds', 'clues'])
    expect([reading.columns.length, reading.preview.length]).toEqual([3, 2])
  })

  test('is the one the reader says', async () => {
    const reading = await readingOf('地区,轮次,线索数\n甲市,第一轮,5\n', { extract: 'clues' })
    expect(reading).toMatchObject({ extract: 'clues', failure: null })
    expect(fed(reading)).toEqual(['region', 'round', 'count'])
    expect(questionsOf(reading)).toEqual(['extract'])
  })

  test('is not asked when one fits best', async () => {
    expect((await readingOf('地区,轮次,发现问题数\n甲市,第一轮,5\n')).questions).toEqual([])
  })

  test('with required columns missing still has its columns', async () => {
    const reading = await readingOf('地区,轮次,问题描述,整改状态\n甲市,第一轮,好,已完成\n')
    expect(reading).toMatchObject({
      extract: 'problems',
      failure: { code: 'columns_missing', facts: { extract: 'problems', names: 'category' } },
    })
    expect(fed(reading)).toEqual(['region', 'round', 'text', 'status'])
  })
})

describe('a wide table', () => {
  const CATEGORIES =
    '地区,轮次,四风问题,违反政治纪律,违反组织纪律,合计\n甲市,第一轮,5,,1,6\n乙市,第一轮,2,0,-,2\n'
  const ROUNDS =
    '地区,第一轮发现问题数,第一轮问题线索数,第二轮发现问题数,第二轮问题线索数\n甲市,113,24,5,\n'
  const groups = ({ unpivot }: Reading) =>
    unpivot?.groups.map(({ label, values }) => [label, ...values.map(({ column }) => column)])

  test('with a column per category is asked about', async () => {
    const reading = await readingOf(CATEGORIES)
    expect(reading.questions).toMatchObject([
      {
        rule: 'wide_table',
        column: 'category',
        count: 3,
        examples: ['四风问题', '违反政治纪律', '违反组织纪律'],
        choices: ['unpivot', 'attributes'],
      },
    ])
    expect(reading).toMatchObject({
      extract: 'problems',
      failure: { code: 'columns_missing', facts: { names: 'category' } },
    })
  })

  test('and turned, or not, as the reader says', async () => {
    const turned = await readingOf(CATEGORIES, answered('wide_table', 'unpivot'))
    expect(turned).toMatchObject({
      extract: 'problems',
      failure: null,
      unpivot: { field: 'category' },
    })
    expect(groups(turned)).toEqual([
      ['四风问题', 'count'],
      ['违反政治纪律', 'count'],
      ['违反组织纪律', 'count'],
    ])
    expect(turned.scanned?.data).toBe(2)
    const plain = await readingOf(CATEGORIES, {
      extract: 'rounds',
      ...answered('wide_table', 'attributes'),
    })
    expect(plain).toMatchObject({ extract: 'rounds', failure: null, unpivot: null })
  })

  test('with columns per round and measure', async () => {
    const reading = await readingOf(ROUNDS, answered('wide_table', 'unpivot'))
    expect(reading).toMatchObject({ extract: 'rounds', failure: null, unpivot: { field: 'round' } })
    expect(groups(reading)).toEqual([
      ['第一轮', 'problems', 'clues'],
      ['第二轮', 'problems', 'clues'],
    ])
    expect((await readingOf(ROUNDS)).failure).toMatchObject({ facts: { names: 'round' } })
  })

  test.each([
    [
      'two header rows',
      '地区,第一轮,,第二轮,\n,发现问题数,问题线索数,发现问题数,问题线索数\n甲市,113,24,5,6\n',
    ],
    [
      'the round last',
      '地区,发现问题数（第一轮）,问题线索数（第一轮）,发现问题数（第二轮）,问题线索数（第二轮）\n甲市,113,24,5,6\n',
    ],
    [
      'a term before',
      '地区,五届第一轮·发现问题数,五届第一轮·问题线索数,五届第二轮·发现问题数,五届第二轮·问题线索数\n甲市,113,24,5,6\n',
    ],
  ])('with %s', async (_, text) => {
    const reading = await readingOf(text)
    expect(groups(reading)?.map(([label, ...columns]) => [label?.slice(-3), ...columns])).toEqual([
      ['第一轮', 'problems', 'clues'],
      ['第二轮', 'problems', 'clues'],
    ])
  })

  test('with rounds alone, where the title names the measure', async () => {
    const table = '地区,首轮,第二轮,第三轮\n甲市,113,5,6\n'
    expect(groups(await readingOf(`各轮发现问题数\n${table}`))).toEqual([
      ['首轮', 'problems'],
      ['第二轮', 'problems'],
      ['第三轮', 'problems'],
    ])
    expect(groups(await readingOf(table, {}, '问题线索统计.csv'))?.[0]).toEqual(['首轮', 'clues'])
    expect((await readingOf(table)).unpivot).toBe(null)
    expect((await readingOf(`发现问题与线索\n${table}`)).unpivot).toBe(null)
  })

  test('with rounds beside the category', async () => {
    const reading = await readingOf('地区,问题类别,第一轮,第二轮\n甲市,四风,5,6\n')
    expect(reading).toMatchObject({ extract: 'problems', unpivot: { field: 'round' } })
    expect(groups(reading)?.[0]).toEqual(['第一轮', 'count'])
  })

  test.each([
    ['one category', '地区,轮次,四风问题,合计\n甲市,第一轮,5,5\n'],
    [
      'categories beside the totals',
      '地区,轮次,发现问题数,四风问题,违反政治纪律\n甲市,第一轮,6,5,1\n',
    ],
    ['categories that hold words', '地区,轮次,四风问题,违反政治纪律\n甲市,第一轮,有,无问题\n'],
    ['a category column', '地区,轮次,问题类别,四风问题,违反政治纪律\n甲市,第一轮,四风,5,1\n'],
    ['a round column', '地区,轮次,第一轮发现问题数,第二轮发现问题数\n甲市,第一轮,5,1\n'],
    ['one round', '地区,第一轮发现问题数,第一轮问题线索数\n甲市,5,1\n'],
  ])('is none with %s', async (_, text) => {
    const reading = await readingOf(text)
    expect(reading.unpivot).toBe(null)
    expect(questionsOf(reading)).not.toContain('wide_table')
  })
})
