import { beforeAll, describe, expect, test } from 'vitest'
import { type RegionLabel, regionQuestions } from '#intake/examine/region-questions.ts'
import { loadRegions, type Regions } from '#schema/regions.ts'

let regions: Regions
beforeAll(async () => {
  regions = await loadRegions()
})

/** Labels as `name` or `name code`, each borne by one row. */
const ask = (...labels: readonly string[]) =>
  regionQuestions(
    labels.map((text): RegionLabel => {
      const [name = '', code = ''] = text.split(' ')
      return { name, code, count: 1, resolution: regions.resolve({ name, code: code || null }) }
    }),
  )

describe('what is asked', () => {
  test('once for each name that several divisions bear', () => {
    const label = (code: string, count: number): RegionLabel => ({
      name: '西湖区',
      code,
      count,
      resolution: regions.resolve({ name: '西湖区', code: code || null }),
    })
    expect(regionQuestions([label('', 3), label('999999', 4), label('330106', 5)])).toEqual([
      {
        rule: 'region_ambiguous',
        header: '西湖区',
        column: 'region',
        count: 7,
        examples: ['西湖区', '西湖区 999999'],
        choices: ['330106', '360103', 'free'],
      },
    ])
  })

  test('once for each name that contradicts its code', () => {
    expect(ask('玉溪市 530500', '玉溪市 530600', '甲市 530400')).toMatchObject([
      {
        rule: 'region_conflict',
        header: '玉溪市',
        count: 2,
        examples: ['玉溪市 530500', '玉溪市 530600'],
        choices: ['530400', '530500', '530600', 'free'],
      },
      { rule: 'region_conflict', header: '甲市', choices: ['530400', 'free'] },
    ])
  })

  test.each(['玉溪市', '鼓楼区 320106', '甲市', '西湖镇', '朝阳市'])(
    'nothing about %s',
    (label) => {
      expect(ask(label)).toEqual([])
    },
  )

  test('nothing about a label that says nothing', () => {
    expect(regionQuestions([{ name: '', code: '', count: 2, resolution: null }])).toEqual([])
  })
})

describe('what is proposed first', () => {
  const first = (...labels: readonly string[]) => ask(...labels)[0]?.choices[0]

  test.each([
    ['the one in the city of all others', ['西湖区', '南昌市东湖区', '南昌市'], '360103'],
    ['the one in the province of all others', ['西湖区', '江西省', '九江市'], '360103'],
    ['the one near a region that is only named', ['西湖区', '江西省某县'], '360103'],
    ['the first by code, with nothing to go by', ['西湖区'], '330106'],
    ['the first by code, where the others lie apart', ['西湖区', '江西省', '浙江省'], '330106'],
    ['the first by code, where the others lie elsewhere', ['西湖区', '云南省'], '330106'],
    ['the first by code, of two nearby', ['鼓楼区', '江苏省'], '320106'],
    ['the name before the code', ['玉溪市 530500', '云南省'], '530400'],
    ['the code before a name elsewhere', ['南京市 530400', '云南省'], '530400'],
  ] as const)('%s', (_, labels, key) => {
    expect(first(...labels)).toBe(key)
  })
})
