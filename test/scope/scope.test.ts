import { describe, expect, test } from 'vitest'
import { everything, formatScope, parseScope, type Scope, scopeParams } from '#scope/scope.ts'
import { formatLook, formatSearch, knownSearch, parseLook, parseSearch } from '#scope/search.ts'

const cases: [string, Partial<Scope>, string][] = [
  ['nothing', {}, ''],
  ['one region', { regions: ['530400'] }, '?region=530400'],
  ['several regions', { regions: ['530400', '140222'] }, '?region=530400&region=140222'],
  ['a region without a code', { regions: ['甲市'] }, '?region=%E7%94%B2%E5%B8%82'],
  ['a pooled round', { rounds: ['630200-t2-3轮+'] }, '?round=630200-t2-3%E8%BD%AE%2B'],
  [
    'rounds and kinds',
    { rounds: ['530400-r2'], kinds: ['routine', 'lookback'] },
    '?round=530400-r2&kind=routine&kind=lookback',
  ],
  ['organization types', { orgTypes: ['school'] }, '?org_type=school'],
  ['months', { from: '2016-09', to: '2024-12' }, '?from=2016-09&to=2024-12'],
  ['an as-of day', { asOf: '2024-12-31' }, '?as_of=2024-12-31'],
  [
    'focus and comparison',
    { focus: '530400-t5-r12', compare: '530400-r2' },
    '?focus=530400-t5-r12&compare=530400-r2',
  ],
]

describe('a scope and its address', () => {
  test.each(cases)('%s', (_, parts, address) => {
    const scope = { ...everything, ...parts }
    expect(formatSearch(formatScope(scope))).toBe(address)
    expect(parseScope(parseSearch(address))).toEqual(scope)
  })

  test.each([
    ['?from=2016-13', 'from'],
    ['?from=September', 'from'],
    ['?to=2016', 'to'],
    ['?as_of=2024-02-41', 'asOf'],
    ['?as_of=today', 'asOf'],
  ] as const)('what cannot be read is left at its default: %s', (address, field) => {
    expect(parseScope(parseSearch(address))[field]).toBe('')
  })

  test('a value that comes twice counts once, an empty one not at all', () => {
    expect(parseScope(parseSearch('?kind=routine&kind=routine&kind=')).kinds).toEqual(['routine'])
  })

  test('unknown names are dropped', () => {
    expect(knownSearch(parseSearch('?utm=1&region=530400&__proto__=x'))).toEqual({
      region: ['530400'],
    })
  })
})

describe('the look of a page', () => {
  test.each([
    ['', {}],
    ['?lang=zh&theme=light&sort=official', {}],
    ['?lang=en&theme=dark', { lang: 'en', theme: 'dark' }],
    ['?lang=fr&theme=sepia&sort=random', {}],
    ['?sort=value', { sort: 'value' }],
  ])('%s', (address, look) => {
    expect(formatLook(parseLook(parseSearch(address)))).toEqual(look)
  })
})

test('the parameters of a metric carry the latest day unless another is asked for', () => {
  expect(scopeParams(everything, '2026-03-31')).toEqual({
    regions: [],
    rounds: [],
    kinds: [],
    org_types: [],
    from_month: '',
    to_month: '',
    as_of: '2026-03-31',
  })
  expect(scopeParams({ ...everything, asOf: '2024-12-31' }, '2026-03-31')['as_of']).toBe(
    '2024-12-31',
  )
})
