import { describe, expect, it } from 'vitest'
import type { ResidualRow } from '#metrics/category_residual/columns.ts'
import { derive } from '#metrics/category_residual/derive.ts'
import metric from '#metrics/category_residual/metric.ts'
import { notes } from '#metrics/category_residual/notes.ts'
import { finding, headline } from '#metrics/category_residual/sentences.ts'
import type { CategoryCount } from '#metrics/problem-mix.ts'
import { plainAngle } from '#scope/angle.ts'
import { roundOfProblems } from '../fixture/category-rows.ts'
import { zh } from '../fixture/context.ts'

const byAxis = { ...zh, angle: { ...plainAngle, level: 'axis' as const } }
const english = { ...byAxis, lang: 'en' as const }
const byRound = { ...zh, angle: { ...plainAngle, level: 'axis' as const, by: 'round' as const } }

/** Haberman's check: gender × party, χ² 7.009544, residuals ±2.293160, ±0.464794, ±2.617780. */
const party = [
  ...roundOfProblems({ region: '甲市', scheme: 't3j', counts: { A: 279, B: 73, C: 225 } }),
  ...roundOfProblems({ region: '乙市', scheme: 't3j', counts: { A: 165, B: 47, C: 191 } }),
]
const cell = (rows: readonly ResidualRow[], region: string, code: string) =>
  rows.find((row) => row.region === region && row.code === code)!

describe('residuals', () => {
  it('are Haberman’s', () => {
    const rows = derive(party, byAxis)
    expect(cell(rows, '甲市', 'A').residual).toBeCloseTo(2.29316, 5)
    expect(cell(rows, '甲市', 'B').residual).toBeCloseTo(0.464794, 5)
    expect(cell(rows, '乙市', 'C').residual).toBeCloseTo(2.61778, 5)
    expect(rows[0]).toMatchObject({ df: 2, trusted: true, tested_level: 'axis' })
    expect(rows[0]!.chi_squared).toBeCloseTo(7.009544, 5)
    expect(rows[0]!.test_p).toBeCloseTo(0.030054, 5)
  })

  it('carry a p-value of both sides and its adjustment for all cells', () => {
    const rows = derive(party, byAxis)
    expect(cell(rows, '甲市', 'C').p).toBeCloseTo(0.00885, 5)
    expect(cell(rows, '甲市', 'C').q).toBeCloseTo((0.00885 * 6) / 2, 4)
  })

  it('of an axis that some schemes lack come from those that have it; the others are tested together', () => {
    const rows = derive(
      [
        ...party,
        ...roundOfProblems({ region: '丙县', counts: { A: 100, B: 40, C: 80, D: 60 } }),
        ...roundOfProblems({ region: '丁县', counts: { A: 100, B: 40, C: 80, D: 20 } }),
      ],
      byAxis,
    )
    expect(cell(rows, '甲市', 'D')).toMatchObject({ problems: null, residual: null, state: 'z' })
    // 60 of 280 against 20 of 240: the residual of the 2 × 2 table with D against the rest.
    expect(cell(rows, '丙县', 'D').residual).toBeCloseTo(
      (60 - (80 * 280) / 520) / Math.sqrt(((80 * 280) / 520) * (1 - 80 / 520) * (1 - 280 / 520)),
      9,
    )
    expect(rows[0]!.df).toBe(6)
    const said = notes(rows, byAxis).map(({ text }) => text)
    expect(said.join()).toContain('甲市、乙市的口径没有 D 方面')
  })

  it('are by axis where classes have too few, and say so', () => {
    const counts = { A1: 3, A2: 3, A3: 3, A4: 3, B1: 4, B2: 4, B3: 4, C1: 6, C2: 6 }
    const rows = derive(
      [
        ...roundOfProblems({ region: '甲市', scheme: 't3j', counts }),
        ...roundOfProblems({ region: '乙市', scheme: 't3j', counts: { ...counts, A1: 9 } }),
      ],
      zh,
    )
    expect(rows[0]).toMatchObject({ tested_level: 'axis', trusted: true })
    expect(rows.map(({ code }) => code)).toContain('A')
    expect(notes(rows, zh).map(({ label }) => label)).toContain('样本不足')
  })

  it('are refused where even axes have too few; the whole is tested by simulation', () => {
    const rows = derive(
      [
        ...roundOfProblems({ region: '甲市', scheme: 't3j', counts: { A: 4, B: 1 } }),
        ...roundOfProblems({ region: '乙市', scheme: 't3j', counts: { B: 4, C: 1 } }),
      ],
      byAxis,
    )
    expect(rows.every(({ residual }) => residual === null)).toBe(true)
    expect(rows[0]!.trusted).toBe(false)
    expect(rows[0]!.test_p).toBeGreaterThan(0.01)
    expect(rows[0]!.test_p).toBeLessThan(0.2)
    expect(metric.draw(rows, byAxis)).toMatchObject({ as: 'refused' })
    expect(headline(rows, byAxis)).toContain('样本不足，不逐格判断')
    expect(headline(rows, { ...byAxis, lang: 'en' })).toContain('Too few to judge cells')
  })

  it('never mix natures, pooled figures, or schemes that only match roughly', () => {
    const rows = derive(
      [
        ...party,
        ...roundOfProblems({ region: '戊区', nature: 'published', counts: { A: 50, B: 50 } }),
        ...roundOfProblems({ region: '己县', scheme: 't3', counts: { A: 50, B: 50 } }),
        ...roundOfProblems({ region: '甲市', number: 7, pooled: true, counts: { A: 500 } }),
      ],
      byAxis,
    )
    expect([...new Set(rows.map(({ region }) => region))]).toEqual(['甲市', '乙市'])
    expect(rows[0]!.chi_squared).toBeCloseTo(7.009544, 5)
  })
})

describe('the finding', () => {
  const strong: readonly CategoryCount[] = [
    ...roundOfProblems({ region: '甲市', scheme: 't3j', counts: { A: 80, B: 20, C: 50 } }),
    ...roundOfProblems({ region: '乙市', scheme: 't3j', counts: { A: 20, B: 80, C: 50 } }),
  ]
  const even: readonly CategoryCount[] = [
    ...roundOfProblems({ region: '甲市', scheme: 't3j', counts: { A: 50, B: 50, C: 50 } }),
    ...roundOfProblems({ region: '乙市', scheme: 't3j', counts: { A: 52, B: 48, C: 50 } }),
  ]

  it('names who has more, or fewer, of what, after adjustment', () => {
    const rows = derive(strong, byAxis)
    expect(finding(rows, 'zh')).toBe('甲市的“决策部署落实”、乙市的“从严治党责任”问题多于预期')
    expect(finding(derive(strong, english), 'en')).toBe(
      '甲市 has more problems than expected in policy implementation',
    )
    expect(headline(rows, byAxis)).toBe('6 格中 4 格校正后仍偏离，甲市“决策部署落实”最突出')
    expect(headline(derive(strong, english), english)).toContain(
      '4 of 6 cells depart after adjustment',
    )
  })

  it('says fewer where the strongest is below expectation', () => {
    const rows = derive(strong, byRound).filter(
      ({ code, region }) => code === 'B' && region === '甲市',
    )
    expect(finding(rows, 'zh')).toBe('甲市第1轮的“从严治党责任”问题少于预期')
    expect(finding(rows, 'en')).toContain('fewer problems than expected')
  })

  it('is none where nothing stands after adjustment', () => {
    expect(finding(derive(even, byAxis), 'zh')).toBeNull()
    expect(headline(derive(even, byAxis), byAxis)).toBe('6 格中没有一格在校正后仍偏离预期')
    expect(headline(derive(even, byAxis), { ...byAxis, lang: 'en' })).toContain('None of 6 cells')
  })

  it('is none with one region, and says why', () => {
    const alone = roundOfProblems({ counts: { A: 50, B: 50 } })
    expect(derive(alone, byAxis)).toEqual([])
    expect(headline([], byAxis)).toBe('没有两个以上可比地区，不检验类别构成的偏离')
    expect(headline([], { ...byAxis, lang: 'en' })).toContain('Fewer than two comparable regions')
    expect(metric.draw([], byAxis)).toMatchObject({ as: 'refused' })
  })
})
