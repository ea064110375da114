import { describe, expect, it } from 'vitest'
import type { Row } from '#engine/engine.ts'
import clueRate from '#metrics/clue_rate/metric.ts'
import grid from '#metrics/clue_rate_grid/metric.ts'
import series from '#metrics/clue_series/metric.ts'
import standardized from '#metrics/clue_standardized/metric.ts'
import perOrganization from '#metrics/clues_per_organization/metric.ts'
import { gridPair, pair, placed, round, told } from '../fixture/headlines.ts'

describe('clue_rate: a spread, and no ranking', () => {
  const eight = [5, 8, 10, 12, 14, 16, 20, 30].map((clues, at) => pair('甲市', at + 1, clues, 100))
  it.each<[string, Row[], string, string]>([
    ['no round', [], '所选范围内没有轮次', 'No round in scope'],
    [
      'no count',
      [pair('甲市', 1, null, 90)],
      '所选轮次都没有同时报告问题数和线索数',
      'No round in scope reports both problems and clues',
    ],
    [
      'pooled only',
      [pair('甲市', 1, 9, 90, { pooled: true })],
      '所选范围只有多轮合计能算线索率，没有可比的单轮',
      'Only pooled figures have a clue rate here; there is no single round to compare',
    ],
    [
      'one round',
      [pair('甲市', 1, 9, 90)],
      '公开通报只有 1 轮能算线索率：每百个问题 10.0 件',
      'The one published round has 10.0 clues per 100 problems',
    ],
    [
      'seven rounds: from the lowest to the highest',
      eight.slice(0, 7),
      '公开通报 7 轮的线索率介于 5.0 至 20.0，须连同区间比较',
      'Clue rates of 7 published rounds run from 5.0 to 20.0; read them with intervals',
    ],
    [
      'eight rounds: the middle half',
      eight,
      '公开通报 8 轮线索率中位数 13.0，半数在 9.5 至 17.0 之间',
      'Half of 8 published rounds lie between 9.5 and 17.0, median 13.0',
    ],
    [
      'synthetic rounds never join published ones',
      [pair('甲市', 1, 9, 90), pair('乙市', 1, 50, 90, { nature: 'synthetic' })],
      '公开通报只有 1 轮能算线索率：每百个问题 10.0 件',
      'The one published round has 10.0 clues per 100 problems',
    ],
  ])('%s', (_name, rows, inZh, inEn) => {
    expect(told(clueRate, rows)).toEqual([inZh, inEn])
  })
})

describe('clue_rate_grid: the last round against the first', () => {
  it.each<[string, Row[], string, string]>([
    ['no round', [], '所选范围内没有轮次', 'No round in scope'],
    [
      'no rate',
      [pair('甲市', 1, null, 90, placed)],
      '所选轮次都没有同时报告问题数和线索数',
      'No round in scope reports both problems and clues',
    ],
    [
      'one round each',
      [gridPair('甲市', 1, 9, 90), gridPair('乙市', 1, 9, 90)],
      '各地区都不足两轮有值，不能比较先后',
      'No region has two rounds with a rate to compare over time',
    ],
    [
      '10 against 30 of 100: the interval of the ratio excludes 1',
      [gridPair('甲市', 1, 30, 100), gridPair('甲市', 2, 10, 100)],
      '甲市末轮的线索率低于首轮',
      'The last round of 甲市 has a lower clue rate than its first',
    ],
    [
      '30 against 10: higher',
      [gridPair('甲市', 1, 10, 100), gridPair('甲市', 2, 30, 100)],
      '甲市末轮的线索率高于首轮',
      'The last round of 甲市 has a higher clue rate than its first',
    ],
    [
      '10 against 20: it includes 1',
      [gridPair('甲市', 1, 20, 100), gridPair('甲市', 2, 10, 100)],
      '甲市末轮的线索率与首轮分不出高低',
      'The last round of 甲市 has a clue rate not distinguishable from its first',
    ],
    [
      'p 0.044 alone would be a fall; as one of two regions it is none',
      [
        gridPair('甲市', 1, 24, 100),
        gridPair('甲市', 2, 11, 100),
        gridPair('乙市', 1, 20, 100),
        gridPair('乙市', 2, 20, 100),
      ],
      '2 个地区可比先后，末轮线索率分不出 2 个',
      'Last round against first in 2 regions: not distinguishable in 2',
    ],
    [
      'each on its side',
      [
        gridPair('甲市', 1, 60, 100),
        gridPair('甲市', 2, 10, 100),
        gridPair('乙市', 1, 10, 100),
        gridPair('乙市', 2, 60, 100),
        gridPair('丙市', 1, 20, 100),
        gridPair('丙市', 2, 20, 100),
      ],
      '3 个地区可比先后，末轮线索率低于首轮 1 个、高于首轮 1 个、分不出 1 个',
      'Last round against first in 3 regions: lower in 1, higher in 1, not distinguishable in 1',
    ],
  ])('%s', (_name, rows, inZh, inEn) => {
    expect(told(grid, rows)).toEqual([inZh, inEn])
  })
})

describe('clue_series: steps between adjacent rounds', () => {
  const steps = (...clues: number[]) => clues.map((n, at) => pair('甲市', at + 1, n, 100))
  it.each<[string, Row[], string, string]>([
    ['no round', [], '所选范围内没有轮次', 'No round in scope'],
    [
      'no rate',
      [pair('甲市', 1, 4, null)],
      '所选轮次都没有同时报告问题数和线索数',
      'No round in scope reports both problems and clues',
    ],
    [
      'no adjacent rounds',
      [pair('甲市', 1, 9, 90), pair('甲市', 3, 9, 90)],
      '1 个地区都没有相邻的两轮可比',
      'No two adjacent rounds to compare in 1 region',
    ],
    [
      '20 after 10: the interval includes 1',
      steps(10, 20),
      '1 次相邻轮次比较，看不出变化',
      'No change to tell in 1 step between adjacent rounds',
    ],
    [
      '30 after 10: it does not',
      steps(10, 30),
      '甲市第二轮线索率高于上一轮，率比 3.00',
      '甲市 round 2 above the round before, ratio 3.00',
    ],
    [
      'a fall',
      steps(30, 10),
      '甲市第二轮线索率低于上一轮，率比 0.33',
      '甲市 round 2 below the round before, ratio 0.33',
    ],
    [
      '24 after 11 alone would be a rise; as one of six steps it is none',
      steps(11, 24, 22, 21, 22, 20, 21),
      '6 次相邻轮次比较，看不出变化',
      'No change to tell in 6 steps between adjacent rounds',
    ],
    [
      'up and down are counted',
      steps(10, 60, 10),
      '2 次相邻轮次比较中，校正后 1 次升高、1 次降低',
      'Of 2 steps between adjacent rounds, 1 rise and 1 fall after adjustment',
    ],
  ])('%s', (_name, rows, inZh, inEn) => {
    expect(told(series, rows)).toEqual([inZh, inEn])
  })
})

describe('clues_per_organization: do rounds differ', () => {
  let rounds = 0
  const rated = (clues: number | null, organizations: number | null, parts: Row = {}) =>
    round('甲市', 1 + (rounds++ % 9), {
      clues,
      clues_state: clues === null ? 'nr' : 'value',
      organizations,
      organizations_state: organizations === null ? 'nr' : 'value',
      ...parts,
    })
  it.each<[string, Row[], string, string]>([
    ['no round', [], '所选范围内没有轮次', 'No round in scope'],
    [
      'no count',
      [rated(3, null)],
      '所选轮次都没有同时报告党组织数和线索数',
      'No round in scope reports both organizations and clues',
    ],
    [
      'pooled only',
      [rated(3, 3, { pooled: true })],
      '所选范围只有多轮合计，没有可比的单轮',
      'Only pooled figures here; there is no single round to compare',
    ],
    [
      'one',
      [rated(30, 10)],
      '公开通报只有 1 轮有值：每家党组织 3.00',
      'The one published round has 3.00 per organization',
    ],
    [
      '30 and 20 of 10: χ² 2.0',
      [rated(30, 10), rated(20, 10)],
      '公开通报 2 轮平均每家 2.50，看不出轮次之间有差异',
      '2 published rounds average 2.50 per organization; no difference to tell',
    ],
    [
      '40 and 20 of 10: χ² 6.7',
      [rated(40, 10), rated(20, 10)],
      '公开通报 2 轮平均每家 3.00，各轮之间有差异',
      '2 published rounds average 3.00 per organization, and differ from each other',
    ],
  ])('%s', (_name, rows, inZh, inEn) => {
    expect(told(perOrganization, rows)).toEqual([inZh, inEn])
  })
})

describe('clue_standardized: do the ends differ', () => {
  const of = (region: string, problems: number, clues: number, nature = 'internal'): Row => ({
    region_key: region,
    region,
    nature,
    org_type: 'soe',
    problems,
    clues,
    rounds: 1,
  })
  it.each<[string, Row[], string, string]>([
    [
      'none',
      [],
      '没有既有问题记录又有线索清单的轮次',
      'No round in scope has both problem records and a clue list',
    ],
    [
      'too few',
      [of('甲市', 100, 9)],
      '1 个地区的类型构成不全或线索太少，都不能标准化',
      'No standardised rate for 1 region: types are missing or clues too few',
    ],
    [
      'one',
      [of('甲市', 100, 20)],
      '只有甲市能标准化：标准化率 20.0，粗率 20.0',
      'Only 甲市 can be standardised: 20.0, crude 20.0',
    ],
    [
      '20 and 30: no difference',
      [of('甲市', 100, 20), of('乙市', 100, 30)],
      '2 个地区标准化率在 20.0 至 30.0 之间，分不出高低',
      'Standardised rates of 2 regions run from 20.0 to 30.0; no difference shown',
    ],
    [
      '20 and 60: a difference',
      [of('甲市', 100, 20), of('乙市', 100, 60)],
      '2 个地区标准化率在 20.0 至 60.0 之间，两端有差异',
      'Standardised rates of 2 regions run from 20.0 to 60.0; the ends differ',
    ],
    [
      '22 and 40 alone would differ; as the ends of eight alike ones they do not',
      [22, 30, 30, 31, 30, 31, 30, 40].map((clues, at) => of(`${at}市`, 100, clues)),
      '8 个地区标准化率在 22.0 至 40.0 之间，分不出高低',
      'Standardised rates of 8 regions run from 22.0 to 40.0; no difference shown',
    ],
    [
      'synthetic regions never stand beside real ones',
      [of('甲市', 100, 20), of('乙市', 100, 30), of('丙市', 100, 90, 'synthetic')],
      '2 个地区标准化率在 20.0 至 30.0 之间，分不出高低',
      'Standardised rates of 2 regions run from 20.0 to 30.0; no difference shown',
    ],
  ])('%s', (_name, rows, inZh, inEn) => {
    expect(told(standardized, rows)).toEqual([inZh, inEn])
  })
})
