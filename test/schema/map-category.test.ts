import { describe, expect, test } from 'vitest'
import { schemes } from '#schema/crosswalk.ts'
import { mapCategory } from '#schema/map-category.ts'
import { plain } from '#schema/spelling.ts'
import { axes, categories } from '#schema/taxonomy.ts'

const codeOf = (label: string, scheme: string | null = null) => mapCategory(label, scheme)?.code

describe('every class is found by its own name', () => {
  test.each(categories.map(({ code, zh }) => [code, zh]))('%s %s', (code, zh) => {
    expect(mapCategory(zh, null)).toEqual({ code, level: 2, how: 'exact', exactness: 'E' })
    expect(mapCategory(code, 'builtin')).toEqual({ code, level: 2, how: 'exact', exactness: 'E' })
    expect(codeOf(`${code} ${zh}`)).toBe(code)
  })
  test.each(axes.map(({ code, zh }) => [code, zh]))('%s %s', (code, zh) => {
    expect(mapCategory(zh, null)).toEqual({ code, level: 1, how: 'exact', exactness: 'E' })
  })
})

test('every keyword leads to its own class', () => {
  const owners = categories.flatMap(({ code, keywords }) => keywords.map((word) => [word, code]))
  const listed = schemes['f4j']!.crossings.flatMap(({ labels }) => labels.map(plain))
  const free = owners.filter(([word]) => !listed.includes(plain(word!)))
  expect(free.map(([word]) => [word, codeOf(word!, 'builtin')])).toEqual(free)
})

test('classes are twenty-one, on the four axes and beside them', () => {
  const counts = axes.map(({ code }) => [code, categories.filter((c) => c.axis === code).length])
  expect(Object.fromEntries(counts)).toEqual({ A: 5, B: 6, C: 4, D: 3, Z: 3 })
})

describe('schemes', () => {
  test.each([
    ['党的领导弱化', 't3', 'A', 'B'],
    ['党的建设缺失', 't3', 'C', 'B'],
    ['全面从严治党不力', 't3', 'B', 'L'],
    ['全面从严治党不力问题', 't3', 'B', 'L'],
    ['第一个聚焦', 'f4j', 'A', 'E'],
    ['第二个聚焦', 'f4j', 'B', 'E'],
    ['第三个聚焦', 'f4j', 'C', 'E'],
    ['第四个聚焦', 'f4j', 'D', 'E'],
    ['第一个落实方面问题数', 'f4l', 'A', 'E'],
    ['第四个落实方面问题数', 'f4l', 'D', 'E'],
    ['落实新时代党的组织路线', 'f4l', 'C', 'E'],
    ['贯彻落实全面从严治党战略部署', 't3j', 'B', 'E'],
    ['聚焦基层党组织领导班子和干部队伍建设', 't3j', 'C', 'E'],
    ['二', 't3j', 'B', 'E'],
    ['④', 'f4j', 'D', 'E'],
    ['享乐主义、奢靡之风', 'e8', 'B4', 'E'],
    ['享乐主义奢靡之风', 'e8', 'B4', 'E'],
    ['违规操办婚丧喜庆', 'e8', 'B4', 'E'],
    ['形式主义官僚主义', 'e8', 'B5', 'E'],
  ])('%s under %s is %s (%s)', (label, scheme, code, exactness) => {
    const match = mapCategory(label, scheme)
    expect([match?.code, match?.exactness]).toEqual([code, exactness])
  })

  test('the three focuses have no fourth', () => {
    expect(mapCategory('第四个聚焦', 't3j')).toBeNull()
    expect(schemes['t3j']!.axes).not.toContain('D')
  })

  test('the six disciplines are a facet and belong to no class', () => {
    expect(mapCategory('廉洁纪律', 'd6')).toBeNull()
    expect(schemes['d6']!.crossings.every(({ exactness }) => exactness === 'L')).toBe(true)
  })

  test('only the four implementations and the four focuses agree exactly on every axis', () => {
    const exact = Object.entries(schemes).filter(
      ([, { axes: own, crossings }]) =>
        own.length === 4 && crossings.length > 0 && crossings.every((c) => c.exactness === 'E'),
    )
    expect(exact.map(([id]) => id)).toEqual(['f4l', 'f4j'])
  })

  test('without a scheme a name may be enough, a number is not', () => {
    expect(codeOf('第一个聚焦')).toBe('A')
    expect(codeOf('党的领导弱化')).toBe('A')
    expect(codeOf('一')).toBeUndefined()
  })
})

// Categories that public reports name.
test.each([
  ['落实县委清廉机关建设不力', 'A2'],
  ['基层党组织建设薄弱', 'C4'],
  ['对先前巡察整改应付', 'D1'],
  ['聚焦主责主业不到位', 'A2'],
  ['学习贯彻上级精神有偏差', 'A1'],
  ['落实上级决策部署有差距', 'A2'],
  ['意识形态工作责任制落实不到位', 'A3'],
  ['议事决策不规范', 'C1'],
  ['党建统领作用发挥不充分', 'C4'],
  ['违反“三重一大”决策规定', 'C1'],
  ['违反中央八项规定精神', 'B4'],
  ['侵害群众利益', 'B6'],
  ['党组织领导核心作用不强', 'A1'],
  ['党的建设薄弱', 'C4'],
  ['落实全面从严治党责任不力', 'B1'],
  ['中央八项规定精神执行不到位', 'B4'],
  ['党风廉政建设主体责任落实不到位', 'B1'],
  ['违规发放津补贴', 'B4'],
  ['“四风”问题', 'B5'],
  ['国有资产流失风险', 'B3'],
  ['管党治党宽松软', 'B1'],
  ['选人用人不正之风', 'C2'],
  ['政治生活不严肃', 'C3'],
  ['財務管理不規範', 'B3'],
  ['（三）领导班子建设存在短板', 'C1'],
  ['行为不守法', undefined],
  ['煤矿企业违法占地', undefined],
  ['', undefined],
])('%s is %s', (label, code) => {
  expect(codeOf(label)).toBe(code)
})
