import { describe, expect, it } from 'vitest'
import type { Condition } from '#metrics/compare_conditions/columns.ts'
import compareConditions from '#metrics/compare_conditions/metric.ts'
import { cautionOf } from '#metrics/compare_conditions/sentences.ts'
import type { ComparedRound } from '#metrics/compare_measures/columns.ts'
import { compared } from '../fixture/compared.ts'
import { en, zh } from '../fixture/context.ts'

const conditions = (rows: readonly ComparedRound[], context = zh) =>
  compareConditions.derive(rows, context) as unknown as Condition[]
const verdicts = (rows: readonly ComparedRound[]) =>
  Object.fromEntries(
    conditions(rows).map(({ condition_id, verdict_id }) => [condition_id, verdict_id]),
  )
const texts = (rows: readonly ComparedRound[], id: string, context = zh) => {
  const row = conditions(rows, context).find(({ condition_id }) => condition_id === id)
  return [row?.a, row?.b, row?.verdict]
}
const said = (rows: readonly ComparedRound[]) =>
  [zh, en].map((context) => [
    compareConditions.headline(compareConditions.derive(rows, context), context),
    cautionOf(conditions(rows, context), context.lang),
  ])

const whole = {
  term: 5,
  kinds: 'routine',
  modes: 'cross',
  date_from: '2020-01',
  date_to: '2020-12',
  composition: 'soe:12',
  schemes: 'f4l',
  problems: 1,
  problems_origin: 'records',
  clues: 1,
  clues_origin: 'records',
}
const A = compared('A', whole)
const B = compared('B', whole)

describe('conditions of a fair comparison', () => {
  it('are the same for two like rounds', () => {
    expect(new Set(Object.values(verdicts([A, B])))).toEqual(new Set(['same']))
    expect(said([A, B])).toEqual([
      [
        '9 项条件都相同',
        '各项条件相同，但发现数还受巡察做法和公开口径影响，差异不能直接归因于工作力度。',
      ],
      [
        'All 9 conditions are the same',
        'All conditions are the same, but counts also depend on practice and on what is published; a difference is not an effect of effort.',
      ],
    ])
  })

  it('differ, or can’t be told where one side does not report', () => {
    const other = {
      ...B,
      kinds: 'flexible',
      modes: null,
      level: 'county',
      term: null,
      schemes: null,
    }
    expect(verdicts([A, other])).toMatchObject({
      nature: 'same',
      kind: 'different',
      level: 'different',
      term: 'unknown',
      scheme: 'unknown',
    })
    expect(texts([A, other], 'kind')).toEqual(['交叉、常规', '机动', '不同'])
    expect(texts([A, other], 'term', en)).toEqual(['term 5', null, 'can’t be told'])
    expect(said([A, other])).toEqual([
      [
        '9 项条件中 2 项不同、2 项无法判定',
        '各列的层级、巡察类型不同，差异不能直接归因于工作力度。',
      ],
      [
        'Of 9 conditions 2 differ, 2 can’t be told',
        'They differ in: Level, Kind. A difference is not an effect of effort alone.',
      ],
    ])
    expect(said([A, { ...B, term: null }])[0]).toEqual([
      '9 项条件中 1 项无法判定',
      '各列的届次未报全，是否可比无法判定；差异不能直接归因于工作力度。',
    ])
  })

  it('real and synthetic data are refused aloud', () => {
    const made = { ...B, nature: 'synthetic', level: 'county' }
    expect(verdicts([A, made])['nature']).toBe('refused')
    expect(said([A, made])).toEqual([
      [
        '真实与模拟数据不可比，另有 1 项条件不同',
        '模拟数据只用于演示，不与真实数据相比；计数照列，不算差值和率比。',
      ],
      [
        'Real and synthetic data are not comparable; 1 more condition differs',
        'Synthetic data is for demonstration and is not held against real data; counts are listed without difference or ratio.',
      ],
    ])
    expect(verdicts([A, { ...A, round_key: 'A-r2', nature: 'synthetic' }, B])['nature']).toBe(
      'refused',
    )
  })

  it('periods are the same where they have a month in common', () => {
    const period = (from: string | null, to: string | null) => ({
      ...B,
      date_from: from,
      date_to: to,
    })
    expect(texts([A, period('2020-12', '2021-02')], 'period')).toEqual([
      '2020',
      '2020-12–2021-02',
      '相同',
    ])
    expect(texts([A, period('2021-01', '2021-02')], 'period')[2]).toBe('不同')
    expect(texts([A, period(null, null)], 'period')).toEqual(['2020', null, '无法判定'])
  })

  it('organization types come from what was asked, the list, or the report’s words', () => {
    const asked = { ...A, asked_org_types: 'soe' }
    const told = { ...B, composition: null, parts: '机关事业单位6+国企1' }
    expect(texts([asked, B], 'org_type')).toEqual(['国企', '国企 12', '相同'])
    expect(texts([A, told], 'org_type')).toEqual(['国企 12', '机关事业单位6、国企1', '不同'])
    expect(texts([A, { ...B, composition: 'soe:3,school:4' }], 'org_type')[1]).toBe(
      '学校 4、国企 3',
    )
  })

  it('counts of reports and of records are told apart, and so are one round and several', () => {
    const reported = { ...B, problems_origin: 'reported', clues_origin: 'reported' }
    expect(texts([A, reported], 'origin')).toEqual(['登记数', '通报数', '不同'])
    expect(texts([A, B, { ...B, round_key: 'B-r2' }], 'rounds')).toEqual(['1 轮', '2 轮', '不同'])
    expect(texts([A, { ...B, pooled: true }], 'rounds')).toEqual(['1 轮', '多轮合计', '不同'])
  })

  it('need a second column', () => {
    expect(said([A])[0]).toEqual(['还没有选 B，无从判定', null])
    expect(said([A])[1]).toEqual(['B is not chosen yet, so nothing can be told', null])
    expect(said([])[0]).toEqual(['请选择要对比的范围', null])
    expect(compareConditions.draw([], en)).toMatchObject({
      as: 'empty',
      title: 'Choose what to compare',
    })
  })
})
