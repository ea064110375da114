import { describe, expect, test } from 'vitest'
import { numeral } from '#schema/numeral.ts'
import {
  identifyRound,
  parseRoundLabel,
  parseTerm,
  type RoundStatement,
} from '#schema/round-identity.ts'

test.each([
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['九十九', 99],
  ['7', 7],
  ['12', 12],
  ['0', null],
  ['一二', null],
  ['', null],
  ['百', null],
])('numeral %s is %s', (text, value) => {
  expect(numeral(text)).toBe(value)
})

test.each([
  ['五届市委', 5],
  ['十四届县委', 14],
  ['九届自治区党委', 9],
  ['一届区委', 1],
  ['中共云南省第十一届委员会', 11],
  ['第十四屆縣委', 14],
  ['５', 5],
  ['本届', null],
  ['', null],
])('term %s is %s', (text, term) => {
  expect(parseTerm(text)).toBe(term)
})

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
])('%s without a scope', (label, expected) => {
  expect(parseRoundLabel(label, null)).toEqual(expected)
})

const yuxi: RoundStatement = {
  regionKey: '530400',
  regionLevel: 'city',
  authorityLevel: 'city',
  term: null,
  label: '第二轮',
  scope: 'single',
  startDate: '--04-13',
}

describe('identity', () => {
  test.each<[string, Partial<RoundStatement>]>([
    ['530400-r2', {}],
    ['530400-r2', { authorityLevel: null }],
    ['530400-r2', { label: '第2轮', scope: null }],
    ['530400-t5-r12', { term: '五届市委', label: '第十二轮' }],
    ['530400-t5-r12', { label: '五届市委第十二轮' }],
    ['530400-t5-前十轮+', { term: '五届市委', label: '前十轮', scope: 'pooled' }],
    ['530400-t5-第十轮(同步专项)', { term: '五届市委', label: '第十轮（同步专项）' }],
    ['530400-2014-r1', { label: '2014年首轮' }],
    ['530400-province-r2', { authorityLevel: 'province' }],
    ['530400---04-13', { label: '' }],
    ['530400-轮次未载', { label: ' ', startDate: null }],
  ])('%s', (key, statement) => {
    expect(identifyRound({ ...yuxi, ...statement }).key).toBe(key)
  })

  test('without a label the start date stands for it', () => {
    const tianzhen = identifyRound({
      ...yuxi,
      regionKey: '140222',
      regionLevel: 'county',
      authorityLevel: 'county',
      label: null,
      startDate: '2023-04-27',
    })
    expect(tianzhen).toEqual({
      key: '140222-2023-04-27',
      level: 'county',
      term: null,
      number: null,
      label: '2023-04-27',
      pooled: false,
      pooledFrom: null,
      pooledTo: null,
    })
  })

  test('three rounds together are not round three', () => {
    const haidong = identifyRound({
      ...yuxi,
      regionKey: '630200',
      term: '二届市委',
      label: '3轮',
      scope: 'pooled',
    })
    expect(haidong).toMatchObject({ key: '630200-t2-3轮+', number: null, pooled: true })
  })

  test('a municipality has no level between itself and its districts', () => {
    const beijing = { ...yuxi, regionKey: '110000', regionLevel: 'province' as const }
    expect(identifyRound(beijing)).toMatchObject({ key: '110000-r2', level: 'province' })
  })

  test.each([
    ['甲市', 'city', '甲市-r2'],
    ['甲市', null, '甲市-r2'],
    ['甲市', 'province', '甲市-province-r2'],
    ['丙县', 'county', '丙县-r2'],
    ['云南省昆明市(区名未载明)', 'county', '云南省昆明市(区名未载明)-r2'],
  ])('an unlisted region: %s inspected by %s', (regionKey, authorityLevel, key) => {
    const statement = { ...yuxi, regionKey, regionLevel: 'free' as const, authorityLevel }
    expect(identifyRound(statement).key).toBe(key)
  })
})
