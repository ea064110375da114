import { describe, expect, it } from 'vitest'
import type { FunnelRound } from '#metrics/compare_funnel/columns.ts'
import compareFunnel from '#metrics/compare_funnel/metric.ts'
import { en, zh } from '../fixture/context.ts'

const round = (
  side: string | null,
  key: string,
  clues: number,
  problems: number,
  parts = {},
): FunnelRound => ({
  side,
  asked_org_types: '',
  asked_from: '',
  asked_to: '',
  round_key: key,
  region_key: key,
  region: `${key}市`,
  level: 'city',
  term: 1,
  number: 1,
  label: '第一轮',
  pooled: false,
  nature: 'published',
  ordinal: 1,
  source: '通报',
  organizations: 1,
  clues,
  clues_state: 'value',
  problems,
  problems_state: 'value',
  ...parts,
})
const set = [round(null, 'a', 24, 113), round(null, 'x', 25, 124), round(null, 'b', 32, 296)]
const A = round('A', 'a', 24, 113)
const B = round('B', 'b', 32, 296)
const rowsOf = (rows: readonly FunnelRound[]) => compareFunnel.derive(rows, zh)
const said = (rows: readonly FunnelRound[]) =>
  [zh, en].map((context) => compareFunnel.headline(compareFunnel.derive(rows, context), context))

describe('sides in the funnel of the comparison set', () => {
  it('stand once each, against the pooled rate of the set', () => {
    const rows = rowsOf([...set, A, B])
    expect(rows.map(({ key }) => key)).toEqual(['A', 'B', 'x'])
    expect(rows[0]).toMatchObject({ members: 3, beyond: 0 })
    expect(rows[0]?.['centre']).toBeCloseTo((100 * 81) / 533, 6)
  })

  it('a side of several rounds is their sum', () => {
    const [row] = rowsOf([...set, A, { ...A, round_key: 'a2', clues: 6, problems: 87 }])
    expect(row).toMatchObject({ clues: 30, problems: 200, rate: 15 })
  })

  it('rounds of another nature or level are not in the set', () => {
    const others = [
      round(null, 'y', 9, 10, { nature: 'synthetic' }),
      round(null, 'z', 9, 10, { level: 'county' }),
    ]
    expect(rowsOf([...set, ...others, A, B])[0]).toMatchObject({ members: 3 })
  })

  it.each([
    ['nothing chosen', set, '请选择要对比的范围', 'Choose what to compare'],
    ['within', [...set, A, B], 'A、B 都在 95% 控制限之内', 'A, B lie within the 95% limits'],
    ['one within', [...set, A], 'A 在 95% 控制限之内', 'A lies within the 95% limits'],
    [
      'beyond',
      [...set, round('A', 'q', 90, 113)],
      'A 越出 95% 控制限',
      'A lies beyond the 95% limits',
    ],
    [
      'both beyond',
      [...set, round('A', 'q', 90, 113), round('B', 'r', 1, 400)],
      'A、B 都越出 95% 控制限',
      'A, B lie beyond the 95% limits',
    ],
    [
      'one of two beyond',
      [...set, round('A', 'q', 90, 113), B],
      'A 越出 95% 控制限，B 在限内',
      'Beyond the 95% limits: A; within them: B',
    ],
    [
      'no rate',
      [...set, { ...A, clues: null, clues_state: 'nr' }],
      '各列都没有可以放进漏斗图的线索率',
      'No column has a clue rate to place in the funnel',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    expect(said(rows)).toEqual([inZh, inEn])
  })

  it('a side of another nature is named and left out', () => {
    const rows = rowsOf([...set, A, { ...B, nature: 'synthetic' }])
    expect(compareFunnel.notes(rows, zh)).toContainEqual({
      label: '未列入',
      text: 'B 与对照组数据性质不同。',
    })
  })
})
