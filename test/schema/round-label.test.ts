import { describe, expect, test } from 'vitest'
import { parseRoundLabel } from '#schema/round-identity.ts'

const single = { term: null, year: null, number: null, pooled: false, from: null, to: null }
const pooled = { ...single, pooled: true }

// Every label of the public rounds, with the scope that goes with it.
describe.each([
  ['', 'single', single],
  ['', 'pooled', pooled],
  ['第二轮', 'single', { ...single, number: 2 }],
  ['第三轮', 'single', { ...single, number: 3 }],
  ['第四轮', 'single', { ...single, number: 4 }],
  ['第五轮', 'single', { ...single, number: 5 }],
  ['第六轮', 'single', { ...single, number: 6 }],
  ['第七轮', 'single', { ...single, number: 7 }],
  ['第八轮', 'single', { ...single, number: 8 }],
  ['第九轮', 'single', { ...single, number: 9 }],
  ['第十轮', 'single', { ...single, number: 10 }],
  ['第十一轮', 'single', { ...single, number: 11 }],
  ['第十二轮', 'single', { ...single, number: 12 }],
  ['第十三轮', 'single', { ...single, number: 13 }],
  ['首轮', 'single', { ...single, number: 1 }],
  ['第一轮', 'single', { ...single, number: 1 }],
  ['第一轮(首轮)', 'single', { ...single, number: 1 }],
  ['第一轮(村、社区)', 'single', single],
  ['第十轮(同步专项)', 'single', single],
  ['第十一轮(两期)', 'single', { ...single, number: 11 }],
  ['2013年第二轮', 'single', { ...single, year: 2013, number: 2 }],
  ['2014年首轮', 'single', { ...single, year: 2014, number: 1 }],
  ['2016年首轮', 'single', { ...single, year: 2016, number: 1 }],
  ['2016年第二轮', 'single', { ...single, year: 2016, number: 2 }],
  ['2017年首轮', 'single', { ...single, year: 2017, number: 1 }],
  ['2017年度机动式', 'single', { ...single, year: 2017 }],
  ['城投公司专项', 'single', single],
  ['煤炭资源领域专项', 'single', single],
  ['涉粮问题专项', 'single', single],
  ['百村巡察·强基惠民', 'single', single],
  ['任期全部轮次', 'pooled', pooled],
  ['任期内(十一轮)', 'pooled', pooled],
  ['前三轮', 'pooled', { ...pooled, from: 1, to: 3 }],
  ['前五轮', 'pooled', { ...pooled, from: 1, to: 5 }],
  ['前六轮', 'pooled', { ...pooled, from: 1, to: 6 }],
  ['前十轮', 'pooled', { ...pooled, from: 1, to: 10 }],
  ['截至第八轮', 'pooled', { ...pooled, from: 1, to: 8 }],
  ['一、二、三轮', 'pooled', { ...pooled, from: 1, to: 3 }],
  ['2019年3轮(第六至八轮)', 'pooled', { ...pooled, year: 2019, from: 6, to: 8 }],
  ['3轮', 'pooled', pooled],
  ['五轮', 'pooled', pooled],
  ['6轮', 'pooled', pooled],
  ['9轮', 'pooled', pooled],
  ['12轮', 'pooled', pooled],
  ['15轮', 'pooled', pooled],
  ['17轮', 'pooled', pooled],
  ['2014年3轮', 'pooled', { ...pooled, year: 2014 }],
  ['2016年三轮', 'pooled', { ...pooled, year: 2016 }],
  ['2018年2轮', 'pooled', { ...pooled, year: 2018 }],
  ['2017年度', 'pooled', { ...pooled, year: 2017 }],
  ['2019年度', 'pooled', { ...pooled, year: 2019 }],
  ['2020年度', 'pooled', { ...pooled, year: 2020 }],
  ['2019年市本级3轮', 'pooled', { ...pooled, year: 2019 }],
  ['2019年交叉(提级)3轮', 'pooled', { ...pooled, year: 2019 }],
  ['2014年两轮常规+三批专项', 'pooled', { ...pooled, year: 2014 }],
  ['4轮常规+2轮交叉+1轮专项', 'pooled', pooled],
  ['5轮常规+2轮机动', 'pooled', pooled],
] as const)('%s', (label, scope, expected) => {
  test(`read as ${scope}`, () => {
    expect(parseRoundLabel(label, scope)).toEqual(expected)
  })
})

// Labels as ledgers write them, without a scope.
test.each([
  ['第1轮', { ...single, number: 1 }],
  ['1', { ...single, number: 1 }],
  ['一轮', { ...single, number: 1 }],
  ['3轮', { ...single, number: 3 }],
  ['第三轮巡察', { ...single, number: 3 }],
  ['第 三 轮', { ...single, number: 3 }],
  ['第十二輪', { ...single, number: 12 }],
  ['第二轮次', { ...single, number: 2 }],
  ['五届市委第十二轮', { ...single, term: 5, number: 12 }],
  ['五届市委第十二轮巡察', { ...single, term: 5, number: 12 }],
  ['第一期', single],
  ['第二轮(第一期)', single],
  ['第2-5轮', { ...pooled, from: 2, to: 5 }],
  ['第六至第八轮', { ...pooled, from: 6, to: 8 }],
  ['第一轮至第三轮', { ...pooled, from: 1, to: 3 }],
  ['第一、三轮', pooled],
  ['第四轮和第五轮', { ...pooled, from: 4, to: 5 }],
  ['2014年3轮', { ...pooled, year: 2014 }],
  ['4轮常规+2轮交叉', pooled],
  ['任期以来', pooled],
  ['五届市委任期以来', { ...pooled, term: 5 }],
  ['累计', pooled],
  ['2019年度', { ...pooled, year: 2019 }],
  ['2019年度第二轮', { ...single, year: 2019, number: 2 }],
  ['第１２轮', { ...single, number: 12 }],
  ['第02轮', { ...single, number: 2 }],
  ['第 2 轮', { ...single, number: 2 }],
  ['二轮', { ...single, number: 2 }],
  ['2.0', { ...single, number: 2 }],
  ['第二批', { ...single, number: 2 }],
  ['R1', { ...single, number: 1 }],
  ['r-12', { ...single, number: 12 }],
  ['Round 3', { ...single, number: 3 }],
  ['3rd round', { ...single, number: 3 }],
  ['第二輪巡視', { ...single, number: 2 }],
  ['省委第三轮', { ...single, number: 3 }],
  ['中央第九轮巡视', { ...single, number: 9 }],
  ['本届市委首轮', { ...single, number: 1 }],
  ['县委巡察第四轮', { ...single, number: 4 }],
  ['本届第三轮', { ...single, number: 3 }],
  ['任期内第三轮', { ...single, number: 3 }],
  ['十二届省委第三轮', { ...single, term: 12, number: 3 }],
  ['十九届中央第九轮', { ...single, term: 19, number: 9 }],
  ['九届自治区党委第三轮', { ...single, term: 9, number: 3 }],
  ['五届自治州州委第二轮', { ...single, term: 5, number: 2 }],
  ['第十四屆縣委首輪', { ...single, term: 14, number: 1 }],
  ['中共云南省第十一届委员会第三轮', { ...single, term: 11, number: 3 }],
  ['2023年第一轮', { ...single, year: 2023, number: 1 }],
  ['2023第一轮', { ...single, year: 2023, number: 1 }],
  ['二〇二三年第一轮', { ...single, year: 2023, number: 1 }],
  ['十二届省委2023年第一轮', { ...single, term: 12, year: 2023, number: 1 }],
  ['1—12轮', { ...pooled, from: 1, to: 12 }],
  ['1～3轮', { ...pooled, from: 1, to: 3 }],
  ['第1－12轮', { ...pooled, from: 1, to: 12 }],
  ['第一至第三轮', { ...pooled, from: 1, to: 3 }],
  ['一至三轮', { ...pooled, from: 1, to: 3 }],
  ['首轮至第三轮', { ...pooled, from: 1, to: 3 }],
  ['第一轮、第二轮', { ...pooled, from: 1, to: 2 }],
  ['首轮和第二轮', { ...pooled, from: 1, to: 2 }],
  ['前五轮', { ...pooled, from: 1, to: 5 }],
  ['前5轮巡察', { ...pooled, from: 1, to: 5 }],
  ['前五轮合计', { ...pooled, from: 1, to: 5 }],
  ['市委前五轮', { ...pooled, from: 1, to: 5 }],
  ['十二届省委前五轮累计', { ...pooled, term: 12, from: 1, to: 5 }],
  ['第2轮至第4轮(合计)', { ...pooled, from: 2, to: 4 }],
  ['共十二轮', pooled],
  ['全部', pooled],
  ['全部12轮', pooled],
  ['多轮合计', pooled],
  ['本届任期', pooled],
  ['十八大以来', pooled],
  ['截至2020年底', pooled],
  ['2016—2020年', pooled],
  ['2019', pooled],
  ['2019年上半年', { ...pooled, year: 2019 }],
  ['五届市委', { ...pooled, term: 5 }],
  ['五屆市委任期以來', { ...pooled, term: 5 }],
])('%s without a scope', (label, expected) => {
  expect(parseRoundLabel(label, null)).toEqual(expected)
})

// What resembles a round or a sum of rounds, and is neither.
test.each([
  '第0轮',
  '0',
  '100',
  '第一百轮',
  '第轮',
  '轮次',
  '一轮半',
  '第一轮半',
  '第二轮(第二期)',
  '第二轮第一批',
  '第三组',
  '第三小组',
  '第1-2组',
  '1-2月',
  '3月',
  'R',
  'R123',
  'round',
  'rounded 3',
  '1.5',
  '2.01',
  '3-1轮',
  '前任党组',
  '前期准备',
  '共青团系统专项',
  '全部门专项',
  '届中专项',
  '省委专项',
  '第四季度',
  '二一',
])('%s is a single round without a number', (label) => {
  expect(parseRoundLabel(label, null)).toEqual(single)
})

test.each(['2024年3月', '2023-1轮', '2024-06'])('%s sums up nothing', (label) => {
  expect(parseRoundLabel(label, null)).toMatchObject({ number: null, pooled: false })
})

test('a stated scope is believed', () => {
  expect(parseRoundLabel('五届市委', 'single')).toMatchObject({ term: 5, pooled: false })
  expect(parseRoundLabel('2019', 'single')).toMatchObject({ pooled: false })
  expect(parseRoundLabel('第三轮', 'pooled')).toMatchObject({ number: null, pooled: true })
})

test('a label of any length is read at once', () => {
  const long = '第一轮至'.repeat(50_000)
  const start = performance.now()
  expect(parseRoundLabel(long, null).number).toBe(null)
  expect(performance.now() - start).toBeLessThan(100)
})
