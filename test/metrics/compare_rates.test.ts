import { describe, expect, it } from 'vitest'
import compareClueRate from '#metrics/compare_clue_rate/metric.ts'
import type { ComparedRound, MeasuredSide } from '#metrics/compare_measures/columns.ts'
import { deriveFor } from '#metrics/compare_measures/derive.ts'
import { rateIds } from '#metrics/compare_measures/measures.ts'
import { finding } from '#metrics/compare_rates/finding.ts'
import { headline } from '#metrics/compare_rates/headline.ts'
import compareRates from '#metrics/compare_rates/metric.ts'
import { times } from '#metrics/compare_rates/times.ts'
import { compared } from '../fixture/compared.ts'
import { en, zh } from '../fixture/context.ts'

const counts = (organizations: number, problems: number, clues: number) => ({
  organizations,
  problems,
  clues,
})
const yuxi = { region_key: '530400', region: '玉溪市' }
const round2 = compared('A', { ...yuxi, label: '第二轮', number: 2, ...counts(7, 113, 24) })
const round12 = compared('B', { ...yuxi, label: '第十二轮', number: 12, ...counts(12, 296, 32) })

const ratesOf = (rows: readonly ComparedRound[], context = zh) => deriveFor(rateIds)(rows, context)
const told = (rows: readonly ComparedRound[]) => ({
  zh: finding(ratesOf(rows), null, 'zh').title,
  en: finding(ratesOf(rows, en), null, 'en').title,
})
const clueHeadline = (rows: readonly ComparedRound[]) => [
  compareClueRate.headline(compareClueRate.derive(rows, zh), zh),
  compareClueRate.headline(compareClueRate.derive(rows, en), en),
]

describe('Yuxi, round 2 against round 12', () => {
  const of = (id: string) =>
    ratesOf([round2, round12]).find(
      (row) => row.measure_id === id && row.side === 'B',
    ) as MeasuredSide
  it.each([
    ['clue_rate', 10.4281, 1.9646, 1.1073, 3.4419, 0.01586],
    ['problems_per_organization', -8.5238, 0.6544, 0.5222, 0.816, 0.0000939],
    ['clues_per_organization', 0.7619, 1.2857, 0.7247, 2.253, 0.40595],
  ])('%s', (id, difference, ratio, low, high, p) => {
    const row = of(id)
    expect(row.difference).toBeCloseTo(difference, 4)
    expect(row.ratio).toBeCloseTo(ratio, 4)
    expect(row.ratio_low).toBeCloseTo(low, 4)
    expect(row.ratio_high).toBeCloseTo(high, 2)
    expect(row.ratio_p).toBeCloseTo(p, 5)
  })

  it('heads the page', () => {
    expect(told([round2, round12])).toEqual({
      zh: '第二轮每百个问题对应的线索约为第十二轮的 2 倍，但平均到每家党组织差别不明显',
      en: 'Round 2 against round 12: about twice the clues per 100 problems, unclear per organization',
    })
    const { caution } = finding(ratesOf([round2, round12]), '两边的时期不同。', 'zh')
    expect(caution).toBe('每家发现的问题更少，所以“每百个问题”的比值更高；两边的时期不同。')
  })

  it('heads the figures', () => {
    expect(clueHeadline([round2, round12])).toEqual([
      '线索率：A 约为 B 的 2 倍',
      'Clue rate: A is about twice B',
    ])
    expect(headline(ratesOf([round2, round12]), 'zh')).toBe(
      'A 的线索率更高，每家问题数更低，每家线索数的区间含 1',
    )
    expect(headline(ratesOf([round2, round12], en), 'en')).toBe(
      'A higher in clue rate; lower in problems per organization; clues per organization unclear',
    )
  })
})

const b = (organizations: number, problems: number, clues: number) =>
  compared('B', counts(organizations, problems, clues))
const a = (organizations: number, problems: number, clues: number) =>
  compared('A', counts(organizations, problems, clues))
const bare = (side: string, parts: Partial<ComparedRound>) => compared(side, parts)

describe('what the page says', () => {
  it.each([
    ['nothing in scope', [], '所选范围内没有可以对比的轮次', 'No round in scope to compare'],
    ['A alone', [a(1, 1, 1)], '已选 A（第一轮），请再选 B', 'A is Round 1; choose B to compare'],
    [
      'more, and more per organization',
      [a(10, 100, 60), b(10, 100, 20)],
      'A市第一轮每百个问题对应的线索约为B市第一轮的 3 倍，平均到每家约为其 3 倍',
      'A市 round 1 against B市 round 1: about 3 times the clues per 100 problems, per organization 3 times',
    ],
    [
      'more per problem, fewer per organization',
      [a(40, 100, 60), b(10, 300, 60)],
      'A市第一轮每百个问题对应的线索约为B市第一轮的 3 倍，但平均到每家党组织反而更少',
      'A市 round 1 against B市 round 1: about 3 times the clues per 100 problems, but fewer per organization',
    ],
    [
      'fewer per problem, more per organization',
      [a(10, 300, 60), b(40, 100, 60)],
      'A市第一轮每百个问题对应的线索约为B市第一轮的三分之一，但平均到每家党组织反而更多',
      'A市 round 1 against B市 round 1: about a third of the clues per 100 problems, but more per organization',
    ],
    [
      'organizations not reported',
      [a(10, 100, 60), bare('B', { problems: 100, clues: 20 })],
      'A市第一轮每百个问题对应的线索约为B市第一轮的 3 倍',
      'A市 round 1 against B市 round 1: about 3 times the clues per 100 problems',
    ],
    [
      'no clue on the other side',
      [a(10, 100, 60), b(10, 100, 0)],
      'A市第一轮每百个问题对应的线索多于B市第一轮，平均到每家也更多',
      'A市 round 1 has more clues per 100 problems than B市 round 1, and more per organization',
    ],
    [
      'nothing to be told',
      [a(10, 100, 20), b(10, 100, 21)],
      'A市第一轮与B市第一轮的三项比率差别都不明显',
      'A市 round 1 and B市 round 1 can’t be told apart by any of the three rates',
    ],
    [
      'clue rate alone, and not to be told',
      [a(10, 100, 20), bare('B', { problems: 100, clues: 21 })],
      'A市第一轮与B市第一轮的线索率差别不明显',
      'A市 round 1 and B市 round 1 can’t be told apart by clue rate',
    ],
    [
      'more of both per organization',
      [a(10, 200, 80), b(20, 200, 80)],
      'A市第一轮与B市第一轮的线索率差别不明显，但每家线索数约为其 2 倍',
      'A市 round 1 and B市 round 1 can’t be told apart by clue rate; clues per organization: twice',
    ],
    [
      'more problems only',
      [a(10, 200, 9), b(20, 200, 9)],
      'A市第一轮与B市第一轮的线索率差别不明显，但每家问题数约为其 2 倍',
      'A市 round 1 and B市 round 1 can’t be told apart by clue rate; problems per organization: twice',
    ],
    [
      'clues not reported, problems differ',
      [bare('A', { organizations: 10, problems: 200 }), b(20, 200, 9)],
      'A市第一轮每家党组织问题数约为B市第一轮的 2 倍',
      'A市 round 1 against B市 round 1: about twice the problems per organization',
    ],
    [
      'clues not reported, problems alike',
      [bare('A', { organizations: 20, problems: 210 }), b(20, 200, 9)],
      'A市第一轮与B市第一轮每家党组织问题数差别不明显',
      'A市 round 1 and B市 round 1 can’t be told apart by problems per organization',
    ],
    [
      'nothing reported',
      [bare('A', {}), b(20, 200, 9)],
      'A市第一轮与B市第一轮不作比较：A 未报，不能当作 0',
      'A市 round 1 is not compared with B市 round 1: A not reported, which is not 0',
    ],
    [
      'both synthetic',
      [a(10, 100, 20), b(10, 100, 21)].map((row) => ({ ...row, nature: 'synthetic' })),
      '模拟数据：A市第一轮与B市第一轮的三项比率差别都不明显',
      'Synthetic: A市 round 1 and B市 round 1 can’t be told apart by any of the three rates',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    expect(told(rows)).toEqual({ zh: inZh, en: inEn })
  })
})

describe('what is not compared, and why', () => {
  const synthetic = { nature: 'synthetic' }
  const pooled = { pooled: true, label: '前十轮' }
  it.each([
    [
      'nature',
      [a(10, 100, 60), { ...b(10, 100, 20), ...synthetic }],
      'A 与 B 一为真实、一为模拟，不可比',
    ],
    [
      'mixed',
      [a(10, 100, 60), b(10, 100, 20), { ...b(5, 50, 9), ...synthetic, round_key: 'B-r2' }],
      '一列内混有真实与模拟数据，不可比',
    ],
    [
      'overlap',
      [a(10, 100, 60), { ...b(10, 100, 20), round_key: 'A-r1' }],
      'A 与 B 含相同轮次，不是两组',
    ],
    [
      'within',
      [
        { ...a(10, 100, 60), ...yuxi },
        { ...b(77, 900, 99), ...yuxi, ...pooled },
      ],
      '多轮合计可能包含另一列，A 与 B 不可比',
    ],
    ['none', [a(10, 100, 60), { ...b(1, 1, 1), round_key: null }], 'A 或 B 没有轮次'],
    ['nr_b', [a(10, 100, 60), bare('B', { problems: 10 })], 'B 未报，不能当作 0'],
    ['nr_both', [bare('A', { problems: 10 }), bare('B', { problems: 10 })], 'A、B 均未报'],
    ['zero', [a(10, 100, 0), b(10, 100, 0)], 'A、B 均为 0，无率比'],
    ['base', [a(10, 100, 9), b(10, 0, 0)], '基数为 0，无意义'],
  ])('%s', (reason, rows, words) => {
    const row = ratesOf(rows).find((one) => one.measure_id === 'clue_rate' && one.side === 'B')
    expect(row).toMatchObject({ reason, ratio: null, ratio_p: null })
    expect(clueHeadline(rows)[0]).toBe(`线索率：${words}`)
  })

  it('real and synthetic rates are not drawn side by side', () => {
    const rows = [a(10, 100, 60), { ...b(10, 100, 20), ...synthetic }]
    for (const metric of [compareClueRate, compareRates])
      expect(metric.draw(metric.derive(rows, zh), zh)).toMatchObject({
        as: 'refused',
        reasons: [
          'A 与 B 一为真实、一为模拟，不可比',
          '比率不并排画出；各列的计数见页首和“全部指标”。',
        ],
      })
    const third = compared('C', counts(10, 100, 58))
    expect(compareClueRate.draw(compareClueRate.derive([...rows, third], zh), zh).as).toBe('chart')
  })

  it('the same round is compared where the organization types differ', () => {
    const rows = [
      { ...a(10, 100, 60), asked_org_types: 'soe' },
      { ...b(10, 100, 20), round_key: 'A-r1', asked_org_types: 'school,township' },
    ]
    expect(clueHeadline(rows)[0]).toBe('线索率：A 约为 B 的 3 倍')
  })

  it('single rounds are added up, and a figure of several rounds beside them is left out', () => {
    const rows = [
      a(10, 100, 30),
      { ...a(10, 100, 30), round_key: 'A-r2' },
      { ...a(90, 900, 1), ...pooled, round_key: 'A+' },
    ]
    const [row] = ratesOf(rows)
    expect(row).toMatchObject({ count: 60, base: 200, value: 30, rounds: 2, rounds_with: 2 })
  })

  it('a round that lacks a term takes no part in either sum', () => {
    const rows = [a(10, 100, 30), bare('A', { round_key: 'A-r2', problems: 500 })]
    expect(ratesOf(rows)[0]).toMatchObject({ count: 30, base: 100, rounds: 2, rounds_with: 1 })
  })
})

it('several columns are told together', () => {
  const rows = [
    a(10, 100, 60),
    b(10, 100, 20),
    compared('C', counts(10, 100, 58)),
    compared('D', {}),
  ]
  expect(clueHeadline(rows)).toEqual([
    '线索率：A 高于 B，与 C 差别不明显，与 D 未作比较',
    'Clue rate: A is above B; not clearly different from C; not compared with D',
  ])
  expect(headline(ratesOf(rows), 'zh')).toBe('A 与其他 3 列的 6 项率比中，2 项的区间不含 1')
})

it('draws a strip for each comparison, and a forest row for each ratio', () => {
  const drawing = compareRates.draw(compareRates.derive([round2, round12], zh), zh)
  if (drawing.as !== 'chart') throw new Error('no chart')
  expect(drawing.describe).toContain('每家党组织线索数 1.29 [0.72, 2.25]')
  const none = compareRates.draw([], zh)
  expect(none).toMatchObject({ as: 'empty', title: '请选择要对比的范围' })
})

it.each([
  [1.9646, ' 2 倍', 'twice'],
  [1.4, ' 1.4 倍', '1.4 times'],
  [1.04, ' 1.04 倍', '1.04 times'],
  [0.65, '三分之二', 'two thirds'],
  [0.51, '一半', 'half'],
  [0.91, ' 91%', '91%'],
  [11.2, ' 11 倍', '11 times'],
])('the size of %f in words', (ratio, inZh, inEn) => {
  expect([times(ratio, 'zh'), times(ratio, 'en')]).toEqual([inZh, inEn])
})
