import { expect, it } from 'vitest'
import { derive as coverage } from '#metrics/category_coverage/derive.ts'
import { headline as coverageHeadline } from '#metrics/category_coverage/sentences.ts'
import { derive } from '#metrics/category_pareto/derive.ts'
import { headline, notes } from '#metrics/category_pareto/sentences.ts'
import { plainAngle } from '#scope/angle.ts'
import { roundOfProblems } from '../fixture/category-rows.ts'
import { en, zh } from '../fixture/context.ts'

const rows = [
  ...roundOfProblems({ counts: { B3: 50, A2: 30, C1: 15, C2: 5, A: 9, Z1: 4, Z8: 3, '': 2 } }),
  ...roundOfProblems({ region: '乙县', nature: 'published', counts: { D1: 60 } }),
]

it('ranks classes by number with running shares; the fewest that make up 80 % are the vital few', () => {
  const ranked = derive(rows, zh).filter(({ share }) => share !== null)
  expect(ranked.map(({ code, cumulative, vital }) => [code, cumulative, vital])).toEqual([
    ['B3', 0.5, true],
    ['A2', 0.8, true],
    ['C1', 0.95, false],
    ['C2', 1, false],
  ])
  expect(ranked[0]!.share_low).toBeCloseTo(0.403832, 6)
})

it('keeps what can’t be ranked outside the running share, and natures apart', () => {
  const beside = derive(rows, zh).filter(({ share }) => share === null)
  expect(beside.map(({ code, problems, state }) => [code, problems, state])).toEqual([
    ['undivided', 9, 'z'],
    ['Z1', 4, 'z'],
    ['Z8', 3, 'z'],
    ['Z9', 2, 'z'],
  ])
  expect(derive(rows, zh)[0]!.left_out).toBe(60)
  expect(notes(derive(rows, zh), zh)[1]!.text).toContain('60 个')
})

it('ranks axes when asked, with what is only classed by axis', () => {
  const byAxis = derive(rows, { ...zh, angle: { ...plainAngle, level: 'axis' } })
  expect(byAxis.slice(0, 3).map(({ code, problems }) => [code, problems])).toEqual([
    ['B', 50],
    ['A', 39],
    ['C', 20],
  ])
})

it('says how few make up 80 %', () => {
  expect(headline(derive(rows, zh), zh)).toBe('前 2 类合计 80.0%，其余 2 类不到两成')
  expect(headline(derive(rows, en), en)).toBe(
    'The first 2 categories make up 80.0%, the other 2 less than 20%',
  )
  const even = derive(roundOfProblems({ counts: { A1: 1, B1: 1 } }), zh)
  expect(headline(even, zh)).toBe('2 类全部合计才超过八成，问题分散')
  expect(headline(even, en)).toBe('It takes all 2 categories to reach 80%')
  expect(headline([], zh)).toBe('所选轮次都没有可排序的类别明细')
  expect(headline([], en)).toBe('No round in scope has categories to rank')
})

it('tells how many of the listed are classified, and that a round without a list is not reported', () => {
  const covered = coverage([...rows, ...roundOfProblems({ number: 2, counts: {} })], {
    ...zh,
    angle: { ...plainAngle, by: 'round' },
  })
  expect(covered[0]).toMatchObject({ listed: 118, classified: 113, unclassified: 3, unreported: 2 })
  expect(covered[0]!.share).toBeCloseTo(113 / 118, 12)
  expect(covered.find(({ key }) => key === '甲市-r2')).toMatchObject({ share: null, state: 'nr' })
  expect(coverageHeadline(covered, zh)).toBe('清单中已归类 173/178 个问题（97.2%）')
  expect(coverageHeadline(covered, en)).toBe('173 of 178 listed problems have a category (97.2%)')
  expect(coverageHeadline([], zh)).toBe('所选轮次都没有问题清单')
})
