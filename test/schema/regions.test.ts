import { beforeAll, describe, expect, test } from 'vitest'
import { loadRegions, type Regions } from '#schema/regions.ts'

let regions: Regions
beforeAll(async () => {
  regions = await loadRegions()
})

const resolve = (name: string, code: string | null = null) => regions.resolve({ name, code })
const keyOf = (name: string, code: string | null = null) => {
  const resolution = resolve(name, code)
  return resolution.status === 'found' ? resolution.region.key : resolution.status
}

describe('names', () => {
  test.each([
    ['云南省玉溪市', '530400'],
    ['玉溪市', '530400'],
    ['玉溪', '530400'],
    ['云南 玉溪市', '530400'],
    ['云南省-玉溪市', '530400'],
    ['云南', '530000'],
    ['雲南省', '530000'],
    ['山西省大同市天镇县', '140222'],
    ['山西天镇', '140222'],
    ['天镇县', '140222'],
    ['天鎮縣', '140222'],
    ['大理州', '532900'],
    ['大理白族自治州', '532900'],
    ['红河州', '532500'],
    ['云南省红河哈尼族彝族自治州', '532500'],
    ['新平县', '530427'],
    ['西藏', '540000'],
    ['广西壮族自治区', '450000'],
    ['新疆', '650000'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['海南', '460000'],
    ['河南县', '632324'],
    ['黑龙江省西安区', '231005'],
    ['牡丹江市西安区', '231005'],
    ['江苏省南京市鼓楼区', '320106'],
    ['重庆市璧山区', '500120'],
    ['海南省万宁市', '469006'],
    ['香港', '810000'],
    ['安徽省芜湖市繁昌县', '340222'],
    ['安徽省芜湖市繁昌区', '340212'],
    ['甲市', '甲市'],
    ['（模拟）丙县', '（模拟）丙县'],
  ])('%s is %s', (name, key) => {
    expect(keyOf(name)).toBe(key)
  })

  test.each([
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['西安区', ['220403', '231005']],
    ['城区', ['140302', '140502', '441502']],
    ['通州', ['110112', '320612']],
  ])('%s is ambiguous', (name, keys) => {
    const resolution = resolve(name)
    expect(
      resolution.status === 'ambiguous' && resolution.candidates.map(({ key }) => key),
    ).toEqual(keys)
  })
})

describe('codes', () => {
  test.each([
    ['玉溪市', '530400', '530400'],
    ['', '530400', '530400'],
    ['玉溪', '5304', '530400'],
    ['玉溪', '530400000000', '530400'],
    ['鼓楼区', '350102', '350102'],
    ['西安区', '231005', '231005'],
    ['北京市', '110100', '110000'],
    ['随县(均川镇)', '421321', '421321'],
    ['繁昌县', '340212', '340212'],
    ['繁昌区', '340222', '340222'],
    ['玉溪市', '999999', '530400'],
    ['甲市', '', '甲市'],
    ['玉溪市', '530500', 'conflict'],
    ['甲市', '530400', 'conflict'],
    ['西安区', '610100', 'ambiguous'],
  ])('%s with %s is %s', (name, code, key) => {
    expect(keyOf(name, code)).toBe(key)
  })
})

describe('regions that are only named', () => {
  test.each([
    ['云南省昆明市(区名未载明)', '530100', '昆明市(区名未载明)', '530000'],
    ['云南省临沧市(县名未载明)', '530900', '临沧市(县名未载明)', '530000'],
    ['陕西省西安市西咸新区', '610100', '西咸新区', '610000'],
    ['湖北省随州市随县(均川镇)', '421321', '随县(均川镇)', '420000'],
    ['西咸新区', null, '西咸新区', null],
    ['(市名未载明,疑为湖北省荆门市京山市)', null, '(市名未载明,疑为湖北省荆门市京山市)', null],
    ['甲市', null, '甲市', null],
  ])('%s lies in %s', (name, parent, shortName, province) => {
    const resolution = resolve(name)
    expect(resolution).toMatchObject({
      status: 'found',
      region: { key: name, code: null, level: 'free', parent, province, shortName },
    })
  })
})

test('a listed region knows its path and names', () => {
  expect(resolve('天镇')).toEqual({
    status: 'found',
    region: {
      key: '140222',
      code: '140222',
      name: '天镇县',
      shortName: '天镇县',
      fullName: '山西省大同市天镇县',
      level: 'county',
      parent: '140200',
      province: '140000',
      path: ['140000', '140200', '140222'],
    },
  })
})

test.each([
  ['530000', '云南'],
  ['150000', '内蒙古'],
  ['530400', '玉溪市'],
  ['532500', '红河州'],
  ['533100', '德宏州'],
  ['652700', '博尔塔拉州'],
  ['530427', '新平县'],
  ['533423', '维西县'],
  ['520628', '松桃县'],
  ['150722', '莫力达瓦旗'],
  ['150724', '鄂温克族自治旗'],
  ['622926', '东乡族自治县'],
  ['451031', '隆林县'],
  ['220623', '长白县'],
  ['450225', '融水县'],
  ['410100', '郑州市'],
])('%s is shown as %s', (code, name) => {
  expect(regions.byKey(code)?.shortName ?? code).toBe(name)
})

test('a county that a province governs itself lies in the province', () => {
  expect(regions.byKey('469006')?.path).toEqual(['460000', '469006'])
})
