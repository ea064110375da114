import { describe, expect, it } from 'vitest'
import { derive } from '#metrics/category_change/derive.ts'
import metric from '#metrics/category_change/metric.ts'
import { headline, size } from '#metrics/category_change/sentences.ts'
import { plainAngle } from '#scope/angle.ts'
import { roundOfProblems } from '../fixture/category-rows.ts'
import { en, zh } from '../fixture/context.ts'

const byAxis = { ...zh, angle: { ...plainAngle, level: 'axis' as const } }
const first = roundOfProblems({ number: 1, counts: { A1: 48, B1: 32 } })
const second = roundOfProblems({ number: 2, counts: { A1: 56, B1: 14 } })

describe('the change from the round before', () => {
  it('is in percentage points, with Newcombe’s interval', () => {
    const rows = derive([...first, ...second], byAxis)
    const [a] = rows.filter(({ code }) => code === 'A')
    expect(a).toMatchObject({ before: 48, after: 56, before_share: 0.6, after_share: 0.8 })
    expect(a!.difference).toBeCloseTo(20, 9)
    expect(a!.difference_low).toBeCloseTo(5.2431, 4)
    expect(a!.difference_high).toBeCloseTo(33.3873, 4)
  })

  it('has the divergence of both mixes in its sub line', () => {
    const rows = derive([...first, ...second], byAxis)
    // JSD of (0.6, 0.4) and (0.8, 0.2), by hand.
    const h = (p: number) => -p * Math.log2(p) - (1 - p) * Math.log2(1 - p)
    expect(rows[0]!.distance).toBeCloseTo(h(0.7) - (h(0.6) + h(0.8)) / 2, 9)
    expect(size(rows, zh)).toBe('80 与 70 个问题，JS 散度 0.035')
    expect(size(rows, en)).toBe('80 and 70 problems, JS divergence 0.035')
  })

  it('is claimed only where the interval leaves 0 out and stands after adjustment', () => {
    const rows = derive([...first, ...second], byAxis)
    expect(headline(rows, zh)).toBe('甲市第2轮“决策部署落实”比甲市第1轮高 20.0 个百分点')
    const english = derive([...first, ...second], { ...byAxis, lang: 'en' })
    expect(headline(english, en)).toBe(
      'Policy implementation: 20.0 points higher in 甲市 round 2 than in 甲市 round 1',
    )
    const alike = derive(
      [...first, ...roundOfProblems({ number: 2, counts: { A1: 44, B1: 26 } })],
      byAxis,
    )
    expect(headline(alike, zh)).toBe('甲市第2轮与甲市第1轮相比，各类份额的变化未超出随机波动')
    expect(headline(alike, en)).toContain('no share changed more than chance would have it')
  })

  it('takes the rounds of the reader where they have categories', () => {
    const other = roundOfProblems({ region: '乙市', number: 4, counts: { A1: 10, B1: 30 } })
    const context = { ...byAxis, focus: '乙市-r4', compare: '甲市-r1' }
    const [row] = derive([...first, ...second, ...other], context)
    expect(row).toMatchObject({ before_key: '甲市-r1', after_key: '乙市-r4' })
  })
})

describe('no comparison', () => {
  const against = (round: Parameters<typeof roundOfProblems>[0]) =>
    derive([...first, ...roundOfProblems({ region: '乙市', number: 4, ...round })], {
      ...byAxis,
      focus: '乙市-r4',
      compare: '甲市-r1',
    })

  it.each([
    ['across natures', { nature: 'published', counts: { A1: 5 } }, 'nature', '从不相互比较'],
    ['with a pooled figure', { pooled: true, counts: { A1: 5 } }, 'pooled', '多轮合计'],
    [
      'of schemes that match roughly',
      { scheme: 't3', counts: { A: 5 } },
      'inexact',
      '不能精确对应',
    ],
    ['of a count not reported', { counts: { A1: 5, B1: null } }, 'uncounted', '未报'],
  ])('%s', (_, round, verdict, word) => {
    const rows = against(round)
    expect(rows).toMatchObject([{ verdict, difference: null }])
    expect(metric.draw(rows, zh)).toMatchObject({
      as: 'refused',
      reasons: [expect.stringContaining(word)],
    })
    expect(headline(rows, zh)).toBe('这两轮的类别构成不能比较')
    expect(headline(rows, en)).toBe('The category mixes of these two rounds cannot be compared')
  })

  it('of a single round, and of none', () => {
    expect(derive(first, byAxis)).toMatchObject([{ verdict: 'no_pair' }])
    expect(headline([], zh)).toBe('所选轮次都没有类别明细，无从比较')
    expect(headline([], en)).toBe('No round in scope has problems by category to compare')
    expect(metric.draw([], zh)).toMatchObject({ as: 'empty' })
  })

  it('of classes across schemes: axes that both have, the other in words', () => {
    const rows = derive(
      [
        ...roundOfProblems({ number: 1, counts: { A1: 40, B1: 40, D1: 20 } }),
        ...roundOfProblems({ number: 2, scheme: 't3j', counts: { A1: 30, B1: 70 } }),
      ],
      zh,
    )
    expect(rows[0]).toMatchObject({ crossed: true, before_whole: 80, after_whole: 100 })
    expect(rows.find(({ code }) => code === 'A')?.before_share).toBe(0.5)
    expect(rows.find(({ code }) => code === 'D')).toMatchObject({ difference: null, state: 'z' })
  })
})
