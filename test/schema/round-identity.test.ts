import { describe, expect, test } from 'vitest'
import { numeral } from '#schema/numeral.ts'
import { identifyRound, parseTerm, type RoundStatement } from '#schema/round-identity.ts'

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
    ['530400-t12-2023-r1', { label: '十二届市委2023年第一轮' }],
    ['530400-r2', { label: 'R2', scope: null }],
    ['530400-112轮+', { label: '1—12轮', scope: null }],
    ['530400-112轮+', { label: '1-12轮', scope: null }],
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
