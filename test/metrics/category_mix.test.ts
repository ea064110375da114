import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import type { MixRow } from '#metrics/category_mix/columns.ts'
import { derive } from '#metrics/category_mix/derive.ts'
import metric from '#metrics/category_mix/metric.ts'
import { headline } from '#metrics/category_mix/sentences.ts'
import { pooledShare, setsOf } from '#metrics/category_mix/sets.ts'
import type { CategoryCount } from '#metrics/problem-mix.ts'
import { angleParams, plainAngle } from '#scope/angle.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { roundOfProblems } from '../fixture/category-rows.ts'
import { en, zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF } from '../fixture/scopes.ts'

const turned = (angle: Partial<typeof plainAngle>) => ({
  ...zh,
  angle: { ...plainAngle, ...angle },
})
const of = (rows: readonly MixRow[], group: string, code: string) =>
  rows.find((row) => row.group === group && row.code === code)

describe('shares', () => {
  const rows = roundOfProblems({ counts: { A1: 30, B3: 50, C4: 20, Z8: 7, '': 5 } })

  it('are of the classified; unclassified and not reported stand beside', () => {
    const derived = derive(rows, zh)
    expect(of(derived, '甲市-r1', 'A')).toMatchObject({ problems: 30, whole: 100, share: 0.3 })
    expect(of(derived, '甲市-r1', 'B')).toMatchObject({
      classified: 100,
      unclassified: 7,
      unreported: 5,
    })
    expect(of(derived, '甲市-r1', 'B')!.share_low).toBeCloseTo(0.403832, 6)
    expect(of(derived, '甲市-r1', 'B')!.share_high).toBeCloseTo(0.596168, 6)
  })

  it('of an axis that no problem is in are 0, and other only shows where it occurs', () => {
    const derived = derive(rows, zh)
    expect(of(derived, '甲市-r1', 'D')).toMatchObject({ share: 0, state: 'value' })
    expect(of(derived, '甲市-r1', 'Z1')).toBeUndefined()
    const other = derive(roundOfProblems({ counts: { A1: 3, Z1: 1 } }), zh)
    expect(of(other, '甲市-r1', 'Z1')?.share).toBe(0.25)
  })

  it('of an axis that the scheme lacks are not applicable, never 0', () => {
    const derived = derive(roundOfProblems({ scheme: 't3j', counts: { A: 5, B: 5 } }), zh)
    expect(of(derived, '甲市-r1', 'D')).toMatchObject({ share: null, state: 'z', problems: null })
    expect(of(derived, '甲市-r1', 'A')?.share).toBe(0.5)
  })

  it('are not reported where a count is, or where there is no problem list', () => {
    const partial = derive(roundOfProblems({ counts: { A1: 5, B1: null } }), zh)
    expect(of(partial, '甲市-r1', 'A')).toMatchObject({ share: null, state: 'nr' })
    expect(derive(roundOfProblems({ counts: {} }), zh)).toMatchObject([
      { code: null, share: null, state: 'nr', classified: null, beside_state: 'nr' },
    ])
  })

  it('of classes add up to their axis; a class is unknown where only the axis is known', () => {
    const rows = [
      ...roundOfProblems({ counts: { B1: 10, B3: 20, B: 10, A1: 60 } }),
      ...roundOfProblems({ number: 2, scheme: 'f4l', counts: { A: 60, B: 40 } }),
    ]
    const derived = derive(rows, turned({ axis: 'B' }))
    const first = derived.filter(({ group }) => group === '甲市-r1')
    expect(first.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(0.4, 12)
    expect(of(derived, '甲市-r2', 'B3')).toMatchObject({ share: null, state: 'nr' })
    expect(of(derived, '甲市-r2', 'B0')?.share).toBe(0.4)
  })
})

describe('groups', () => {
  const rows = [
    ...roundOfProblems({ counts: { A1: 10, B1: 10 } }),
    ...roundOfProblems({ number: 2, counts: { A1: 30, B1: 10 } }),
    ...roundOfProblems({ number: 9, pooled: true, counts: { A1: 100 } }),
    ...roundOfProblems({ region: '乙县', nature: 'published', counts: { C1: 8 } }),
  ]

  it('of a region pool its single rounds only', () => {
    const derived = derive(rows, turned({ by: 'region' }))
    expect(of(derived, '甲市@synthetic', 'A')).toMatchObject({ problems: 40, whole: 60 })
  })

  it('of different natures, and pooled figures, never share a pooled line', () => {
    const sets = setsOf(derive(rows, zh))
    expect(sets.map(({ section }) => section)).toEqual([
      'published',
      'synthetic',
      'synthetic_pooled',
    ])
    expect(pooledShare(sets[1]!, 'A')?.estimate).toBeCloseTo(40 / 60, 12)
    expect(pooledShare(sets[0]!, 'A')).toBeNull()
    expect(pooledShare(sets[2]!, 'A')).toBeNull()
  })

  it('of schemes without exact links stand apart and are not pooled', () => {
    const sets = setsOf(
      derive(
        [...rows, ...roundOfProblems({ number: 3, scheme: 't3', counts: { A: 9, B: 1 } })],
        zh,
      ),
    )
    const rough = sets.find(({ exact }) => !exact)
    expect(rough?.groups.map(([row]) => row.group)).toEqual(['甲市-r3'])
    expect(pooledShare(rough!, 'A')).toBeNull()
  })
})

describe('the headline', () => {
  const two = (a: number, b: number) => [
    ...roundOfProblems({ counts: { A1: a, B1: 100 - a } }),
    ...roundOfProblems({ number: 2, counts: { A1: b, B1: 100 - b } }),
  ]
  const said = (rows: readonly CategoryCount[], context = zh) =>
    headline(derive(rows, context), context)

  it('says that rounds differ only where they do', () => {
    expect(said(two(30, 60))).toBe('从严治党责任合计最多（55.0%），各轮构成不同（p＜0.001）')
    expect(said(two(30, 31))).toBe('从严治党责任合计最多（69.5%），各轮构成未见差异（p=0.878）')
    expect(said(two(30, 60), en)).toBe(
      'Strict governance is largest overall (55.0%); rounds differ in mix (p < 0.001)',
    )
    expect(said(two(30, 31), en)).toContain('no difference in mix between rounds')
  })

  it('does not test what is too small', () => {
    const few = [
      ...roundOfProblems({ counts: { A1: 1, B1: 2 } }),
      ...roundOfProblems({ number: 2, counts: { A1: 2, B1: 1 } }),
    ]
    expect(said(few)).toContain('样本不足，未检验各轮差异')
    expect(said(few, en)).toContain('too few to test rounds')
  })

  it('of one round, of none with categories, and of none', () => {
    expect(said(roundOfProblems({ counts: { A1: 3, B1: 1 } }))).toBe(
      '已归类的问题中决策部署落实最多，占 75.0%',
    )
    expect(said(roundOfProblems({ counts: { A1: 3, B1: 1 } }), en)).toBe(
      'Policy implementation is the largest category, 75.0% of the classified',
    )
    expect(said(roundOfProblems({ counts: {} }))).toBe('所选轮次都没有类别明细')
    expect(said([])).toBe('所选范围内没有轮次')
  })
})

it('a click on a bar or a head looks into its axis, and no further', () => {
  expect(metric.turn?.('甲市-r1|B', zh)).toEqual({ axis: 'B' })
  expect(metric.turn?.('|D', zh)).toEqual({ axis: 'D' })
  expect(metric.turn?.('甲市-r1|B3', turned({ axis: 'B' }))).toBeUndefined()
  expect(metric.turn?.('甲市-r1', zh)).toBeUndefined()
})

describe('the records behind', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await fixtureDatabase(await native())
  })
  const scope = scopeParams(everything, DATA_AS_OF)
  const counted = async (where: string, values: object) => {
    const [row] = await engine.rows(
      `SELECT coalesce(sum(count), 0)::INTEGER AS problems FROM problem_in_scope(
        $regions::VARCHAR[], $rounds::VARCHAR[], $kinds::VARCHAR[], $org_types::VARCHAR[],
        $from_month, $to_month, $as_of) WHERE ${where}`,
      { ...scope, ...values },
    )
    return row!['problems']
  }

  it.each([
    ['rounds', {}],
    ['regions', { by: 'region' }],
    ['types of organization', { by: 'org_type' }],
    ['an axis', { axis: 'B' }],
    ['one scheme', { scheme: 't3j' }],
  ] as const)('are as many as the mark says, by %s', async (_, part) => {
    const context = turned(part)
    const params = { ...scope, ...angleParams(context.angle) }
    const rows = metric.derive(await engine.rows(metric.sql, params), context)
    const marks = rows.filter((row) => row['problems'] !== null && row['pooled'] === false)
    expect(marks.length).toBeGreaterThan(3)
    for (const row of marks) {
      const behind = [metric.behind!(metric.key(row), rows, context)!].flat()[0]!
      expect(await counted(behind.where, behind.values), metric.key(row)).toBe(row['problems'])
    }
  })
})
