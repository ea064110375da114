import { expect, test } from 'vitest'
import { matchingNodes, regionTree, toggledRegion } from '#app/filters/region-tree.ts'
import { isWithin } from '#app/filters/some-of.ts'
import { knownScope, toKinds, toRegions, toRounds } from '#scope/choices.ts'
import { everything } from '#scope/scope.ts'

const region = (
  key: string,
  name: string,
  level: string,
  parent: string | null,
  rounds: number,
) => ({
  region_key: key,
  code: /^\d/.test(key) ? key : null,
  name,
  level,
  parent_key: parent,
  rounds,
  synthetic: name === '甲市',
})

const regions = toRegions([
  region('530000', '云南省', 'province', null, 1),
  region('530400', '玉溪市', 'city', '530000', 3),
  region('530402', '红塔区', 'county', '530400', 1),
  region('某区', '某区', 'free', null, 1),
  region('甲市', '甲市', 'free', null, 4),
])
const choices = {
  regions,
  rounds: toRounds([{ round_key: '530400-r2', region_key: '530400', path: '/530000/530400/' }]),
  kinds: toKinds([
    { code: '约谈', rounds: 1 },
    { code: 'lookback', rounds: 2 },
    { code: 'routine', rounds: 9 },
  ]),
  orgTypes: [],
}

test('a region counts its own rounds and those below it', () => {
  expect(regions.map(({ key, rounds }) => [key, rounds])).toEqual([
    ['530000', 5],
    ['530400', 4],
    ['530402', 1],
    ['某区', 1],
    ['甲市', 4],
  ])
})

test('codes stand in the order of their list, others last', () => {
  expect(choices.kinds.map(({ code }) => code)).toEqual(['routine', 'lookback', '约谈'])
})

test('what the data does not hold leaves the scope, and is named', () => {
  const asked = {
    ...everything,
    regions: ['530400', '999999'],
    rounds: ['530400-r2', 'x'],
    kinds: ['flexible', '约谈', 'nonsense'],
    focus: 'y',
    compare: '530400-r2',
  }
  const { scope, unknown } = knownScope(asked, choices)
  expect(scope).toEqual({
    ...everything,
    regions: ['530400'],
    rounds: ['530400-r2'],
    kinds: ['flexible', '约谈'],
    compare: '530400-r2',
  })
  expect(unknown).toEqual(['999999', 'x', 'nonsense', 'y'])
})

test('the tree keeps coded, free and synthetic regions apart', () => {
  const tree = regionTree(regions)
  const names = (nodes: typeof tree.coded) => nodes.map((node) => node.region.name)
  expect(names(tree.coded)).toEqual(['云南省'])
  expect(names(tree.free)).toEqual(['某区'])
  expect(names(tree.synthetic)).toEqual(['甲市'])
  expect(tree.coded[0]?.children[0]?.children[0]?.region.name).toBe('红塔区')
})

test.each([
  ['红塔', '红塔区'],
  ['530402', '红塔区'],
])('a region is found by name or code, with the way to it: %s', (text, name) => {
  const [province] = matchingNodes(regionTree(regions).coded, text)
  expect(province?.children[0]?.children.map((node) => node.region.name)).toEqual([name])
})

test('choosing a region takes the place of those below it', () => {
  const [yunnan] = regionTree(regions).coded
  expect(toggledRegion(['530402', '甲市'], yunnan!)).toEqual(['甲市', '530000'])
  expect(toggledRegion(['530000'], yunnan!)).toEqual([])
})

test('a round lies within any region on its path', () => {
  expect(isWithin('/530000/530400/', ['530000'])).toBe(true)
  expect(isWithin('/530000/530400/', ['140000'])).toBe(false)
  expect(isWithin('/530000/530400/', [])).toBe(true)
})
