import { describe, expect, it } from 'vitest'
import type { SideCategory } from '#metrics/compare_mix/columns.ts'
import compareMix from '#metrics/compare_mix/metric.ts'
import { en, zh } from '../fixture/context.ts'

const count = (
  side: string,
  category: string | null,
  problems: number,
  parts = {},
): SideCategory => ({
  side,
  nature: 'internal',
  scheme: 'f4j',
  category,
  problems,
  uncounted: 0,
  shared: false,
  ...parts,
})
const silent = (side: string): SideCategory => ({
  ...count(side, null, 0),
  nature: null,
  scheme: null,
  problems: null,
})
const mix = (side: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[], parts = {}) => [
  count(side, 'A1', a, parts),
  count(side, 'B3', b, parts),
  count(side, 'C4', c, parts),
  count(side, 'D1', d, parts),
]
const rowsOf = (rows: readonly SideCategory[], context = zh) => compareMix.derive(rows, context)
const said = (rows: readonly SideCategory[]) => [
  compareMix.headline(rowsOf(rows), zh),
  compareMix.headline(rowsOf(rows, en), en),
]
const A = mix('A', [50, 30, 10, 10])
const B = mix('B', [30, 30, 30, 10])

describe('the mix of two sides', () => {
  it('by class, with the difference in points and Newcombe’s interval', () => {
    const row = rowsOf([...A, ...B]).find(({ code, side }) => code === 'A' && side === 'B')
    expect(row).toMatchObject({ part: 30, whole: 100, share: 0.3, difference: 20, reason: null })
    expect(row?.['difference_low']).toBeCloseTo(6.43, 1)
    expect(row?.['difference_high']).toBeCloseTo(32.6, 1)
    expect(row?.['q']).toBeLessThan(0.05)
  })

  it('leaves what is not classified outside, and says how much', () => {
    const rows = rowsOf([...A, count('A', 'Z8', 7), count('A', null, 2), ...B])
    expect(rows[0]).toMatchObject({ whole: 100, unclassified: 9 })
    expect(compareMix.notes(rows, zh)).toContainEqual({
      label: '未归类（不在占比内）',
      text: 'A 9。',
    })
  })

  it('over the classes that both schemes have', () => {
    const t3j = { scheme: 't3j' }
    const rows = rowsOf([...A, ...mix('B', [30, 30, 30], t3j)])
    const find = (code: string, side: string) =>
      rows.find((row) => row['code'] === code && row['side'] === side)
    expect(find('D', 'A')).toMatchObject({ share: null, share_state: 'z' })
    expect(find('A', 'A')).toMatchObject({ part: 50, whole: 90 })
  })
})

describe('what the mixes say', () => {
  it.each([
    [
      'nothing',
      [silent('A'), silent('B')],
      '各列都没有逐条的问题清单，看不到构成',
      'No column has a problem list, so no mix can be seen',
    ],
    ['A alone', A, '还没有选 B，先列 A 的一级类别构成', 'B is not chosen yet; the mix of A'],
    [
      'no list on one side',
      [...A, silent('B')],
      'B 没有逐条的问题清单，构成不作比较',
      'No problem list in B: mixes not compared',
    ],
    [
      'no list in A',
      [silent('A'), ...B],
      'A 没有逐条的问题清单，构成不作比较',
      'No problem list in A: mixes not compared',
    ],
    [
      'a difference',
      [...A, ...B],
      '“决策部署落实”占比 A 比 B 高 20.0 个百分点',
      'A’s share of Policy implementation is 20.0 points above that of B',
    ],
    [
      'no difference',
      [...A, ...mix('B', [48, 31, 11, 10])],
      'A 与 B 的一级类别构成差别不明显',
      'The mixes of A and B can’t be told apart',
    ],
    [
      'schemes that match roughly',
      [...A, ...mix('B', [48, 31, 11], { scheme: 't3' })],
      'A 与 B 的分类口径不能精确对应，构成不作比较',
      'The schemes of A and B do not match exactly: mixes not compared',
    ],
    [
      'another nature',
      [...A, ...mix('B', [48, 31, 11, 9], { nature: 'synthetic' })],
      'A 与 B 一为真实、一为模拟，不可比',
      'A and B: one real, one synthetic, not comparable',
    ],
    [
      'the same records',
      [...A, ...mix('B', [48, 31, 11, 9], { shared: true })],
      'A 与 B 含相同轮次，不是两组',
      'A and B share rounds: not two groups',
    ],
    [
      'mixed data',
      [...A, ...B, count('B', 'A1', 5, { nature: 'synthetic' })],
      '一列内混有真实与模拟数据，不可比',
      'real and synthetic data in one column: not comparable',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    expect(said(rows)).toEqual([inZh, inEn])
  })
})
