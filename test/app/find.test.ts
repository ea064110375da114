import { expect, it } from 'vitest'
import { find } from '../../src/app/search/find.ts'
import { sounds } from '../../src/app/search/sounds.ts'

const named = (labels: readonly string[]) => labels.map((label) => ({ label }))
const regions = named([
  '玉溪市',
  '西双版纳傣族自治州',
  '天镇县',
  '云南省',
  '重庆市',
  '长治市',
  '溪口镇',
])
const foundIn = (text: string, items = regions) =>
  find(items, text, sounds).map(({ label }) => label)

it.each([
  ['玉溪', ['玉溪市']],
  ['溪', ['溪口镇', '玉溪市']],
  ['yuxi', ['玉溪市']],
  ['yxs', ['玉溪市']],
  ['tian zhen', ['天镇县']],
  ['tzx', ['天镇县']],
  // 重 and 长 are read in two ways.
  ['chongqing', ['重庆市']],
  ['changzhi', ['长治市']],
  ['zzz', ['西双版纳傣族自治州']],
  ['qqq', []],
  ['', []],
  ['  ', []],
])('%s', (text, labels) => {
  expect(foundIn(text)).toEqual(labels)
})

it('finds by other words, after those whose name has the text', () => {
  const items = [{ label: '甲市', also: '530400' }, { label: '530400 号文件' }]
  expect(find(items, '5304', sounds).map(({ label }) => label)).toEqual(['530400 号文件', '甲市'])
})

it('takes signs as they are', () => {
  expect(foundIn('(.*', named(['(.*)', 'abc']))).toEqual(['(.*)'])
})
