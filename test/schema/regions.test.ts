import { beforeAll, describe, expect, test } from 'vitest'
import { formerFrom } from '#schema/divisions.ts'
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
    ['云', '530000'],
    ['滇', '530000'],
    ['雲', '530000'],
    ['沪', '310000'],
    ['粵', '440000'],
    ['内蒙古', '150000'],
    ['內蒙古', '150000'],
    ['黔东南', '522600'],
    ['黔东南州', '522600'],
    ['红河', '532500'],
    ['云南·玉溪', '530400'],
    ['云南—玉溪', '530400'],
    ['中共玉溪市委', '530400'],
    ['云南省委', '530000'],
    ['内蒙古自治区党委', '150000'],
    ['红河州委巡察办', '532500'],
    ['玉溪市本级', '530400'],
    ['甲市', '甲市'],
    ['（模拟）丙县', '（模拟）丙县'],
    ['云云', '云云'],
    ['省委', '省委'],
    ['玉溪市委党校', '玉溪市委党校'],
  ])('%s is %s', (name, key) => {
    expect(keyOf(name)).toBe(key)
  })

  test.each([
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['西安区', ['220403', '231005']],
    ['朝阳区', ['110105', '220104']],
    ['西湖区', ['330106', '360103']],
    ['城关区', ['540102', '620102']],
    ['城区', ['140302', '140502', '441502', '140402']],
    ['桥东区', ['130502', '130702']],
    ['市中区', ['370103', '370402', '511002', '511102', '370802']],
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
    ['吉林', '220200', '220200'],
    ['云', '530000', '530000'],
    ['云南省委', '530000', '530000'],
    ['', '341424', '340523'],
    ['玉溪市', '530500', 'conflict'],
    ['云', '510000', 'conflict'],
    ['吉林', '220300', 'conflict'],
    ['甲市', '530400', 'conflict'],
    ['西安区', '610100', 'ambiguous'],
  ])('%s with %s is %s', (name, code, key) => {
    expect(keyOf(name, code)).toBe(key)
  })
})

describe('names and codes of the past', () => {
  test.each([
    // Renamed under the same code.
    ['襄樊市', null, '420600'],
    ['襄樊', null, '420600'],
    ['湖北省襄樊市襄阳区', null, '420607'],
    ['襄樊市枣阳市', null, '420683'],
    ['思茅市', null, '530800'],
    ['思茅', null, '530802'],
    ['普洱县', null, '530821'],
    ['普洱', null, '530800'],
    ['苍山县', '371324', '371324'],
    ['万盛区', '500110', '500110'],
    ['双桥区', '500111', '500111'],
    ['双桥区', null, 'ambiguous'],
    // The same division under another code.
    ['庐江县', '341421', '340124'],
    ['寿县', '341521', '340422'],
    ['公主岭市', '220381', '220184'],
    // Divisions that are no more.
    ['大足县', null, '500225'],
    ['杭州市下城区', null, '330103'],
    ['江干区', null, '330104'],
    ['户县', '610125', '610125'],
    ['户县', '610118', '610118'],
    ['鄠邑区', '610125', '610125'],
    ['毕节地区', null, '522400'],
    ['毕节', null, '520500'],
    ['莱芜市', null, '371200'],
    ['安徽省巢湖市居巢区', null, '341402'],
    // What followed bears the same name.
    ['巢湖市', null, '340181'],
    ['巢湖市', '341400', '341400'],
    // Today's divisions bear the short name.
    ['繁昌', null, '340212'],
    // A past name is no excuse for another division's code.
    ['襄樊市', '420700', 'conflict'],
    ['下城区', '330102', 'conflict'],
    // Neighbours that were never renamed.
    ['襄城区', null, '420602'],
    ['大足区', null, '500111'],
  ])('%s with %s is %s', (name, code, key) => {
    expect(keyOf(name, code)).toBe(key)
  })

  test('a division that is no more tells its last year and lies where it lay', () => {
    expect(regions.byKey('341402')).toMatchObject({
      fullName: '安徽省巢湖市居巢区',
      path: ['340000', '341400', '341402'],
      until: '2011',
    })
  })

  test('each has a successor of today and a year', async () => {
    const { default: lines } = await import('../../src/schema/former-divisions.json')
    for (const { code, name, until, successor } of formerFrom(lines)) {
      const now = regions.byKey(successor)
      expect(now?.until, `${code} ${name}`).toBe(null)
      expect(now?.province, `${code} ${name}`).toBe(`${code.slice(0, 2)}0000`)
      expect(Number(until), `${code} ${name}`).toBeGreaterThan(2001)
      expect(Number(until), `${code} ${name}`).toBeLessThan(2025)
      expect(['found', 'ambiguous'], `${code} ${name}`).toContain(resolve(name, code).status)
    }
    expect(lines).toEqual([...new Set(lines)].sort())
  })

  test('no former code is that of another division today', async () => {
    const { default: lines } = await import('../../src/schema/former-divisions.json')
    const taken = formerFrom(lines).filter(
      ({ code, successor }) => code !== successor && regions.byKey(code)?.until === null,
    )
    expect(taken.filter(({ code, name }) => regions.byKey(code)?.name !== name)).toEqual([])
  })
})

test('a name of any length is read at once', () => {
  const start = performance.now()
  expect(keyOf('鼓楼区'.repeat(30_000))).toHaveLength(90_000)
  expect(performance.now() - start).toBeLessThan(200)
})

test.each(['constructor', '__proto__', '53040', 'free', ''])(
  '%s is the key of no division',
  (key) => {
    expect(regions.byKey(key)).toBe(undefined)
  },
)

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
      until: null,
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
