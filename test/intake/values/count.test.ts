import { describe, expect, test } from 'vitest'
import { countReader } from '#intake/values/count.ts'
import { alone, together } from './read-all.ts'

describe('a count alone in its column', () => {
  test.each([
    // V1, V2
    ['１２３', '123'],
    ['　123　', '123'],
    ['\u200e123\ufeff', '123'],
    ['007', '7'],
    ['12.0', '12'],
    // V3
    ['1,234', '1234 thousands'],
    ['1,234,567', '1234567 thousands'],
    ['１，２３４', '1234 thousands'],
    ['1,234.0', '1234 thousands'],
    // V4
    ['12,34', '! bad_thousands'],
    ['1,23,4', '! bad_thousands'],
    ['1,234,56', '! bad_thousands'],
    [',123', '! not_a_count'],
    // V5
    ['1,2345', '! bad_thousands ?myriad_groups'],
    ['1234,5678', '! bad_thousands ?myriad_groups'],
    // V8
    ['113个', '113 unit'],
    ['24 件', '24 unit'],
    ['１１３個', '113 unit'],
    ['6人次', '6 unit'],
    ['113个问题', '! not_a_count'],
    ['113只', '! not_a_count'],
    ['共113个', '113 unit'],
    ['共计 113', '113 unit'],
    ['总共113（件）', '113 unit'],
    ['共約100個', '100 ≈ approximate'],
    ['113（件）', '113 unit'],
    ['113 (人)', '113 unit'],
    ['共', '! not_a_count'],
    ['公113个', '! not_a_count'],
    ['共5批113个', '! not_a_count'],
    ['其中113个', '! not_a_count'],
    ['合计113', '! not_a_count'],
    ['113（含5件）', '! not_a_count'],
    ['113（5）', '! not_a_count'],
    ['113（件', '! not_a_count'],
    // V9
    ['1.2万', '12000 scaled'],
    ['3.5亿', '350000000 scaled'],
    ['1.15亿', '115000000 scaled'],
    ['1.1萬件', '11000 scaled'],
    ['0.3万', '3000 scaled'],
    ['3千', '3000 scaled'],
    ['1.23456万', '! not_whole'],
    ['30亿', '! too_large'],
    ['3百', '300 scaled'],
    ['3百件', '300 scaled'],
    ['1.5百', '150 scaled'],
    ['3百万', '3000000 scaled'],
    ['3万5千', '35000 scaled'],
    ['1千2百3十件', '1230 scaled'],
    ['共3百个', '300 scaled'],
    ['3百5', '! not_a_count'],
    ['3万5', '! not_a_count'],
    ['3百万5千', '! not_a_count'],
    ['3百5百', '! not_a_count'],
    ['3万50千', '! not_a_count'],
    ['3百百', '! not_a_count'],
    ['几百', '! not_a_count'],
    ['1.25百', '125 scaled'],
    ['1.255百', '! not_whole'],
    ['1.2万万', '! not_a_count'],
    // V11
    ['约100', '100 ≈ approximate'],
    ['100余', '100 ≈ approximate'],
    ['100多人', '100 ≈ approximate'],
    ['≈100', '100 ≈ approximate'],
    ['100+', '100 ≈ approximate'],
    ['近100', '100 ≈ approximate'],
    ['100余万', '1000000 ≈ approximate'],
    ['1.2万余件', '12000 ≈ approximate'],
    ['100个左右', '100 ≈ approximate'],
    ['3百余', '300 ≈ approximate'],
    ['3百多件', '300 ≈ approximate'],
    ['约3百', '300 ≈ approximate'],
    ['3万5千余', '35000 ≈ approximate'],
    ['近百', '! not_a_count'],
    ['百余', '! not_a_count'],
    ['数十', '! not_a_count'],
    ['+100', '! not_a_count'],
    // V12
    ['>100', '! range'],
    ['≤5', '! range'],
    ['5-10', '! range'],
    ['5~10', '! range'],
    ['５—１０人', '! range'],
    ['100以上', '! range'],
    ['3百以上', '! range'],
    ['3百至5百', '! range'],
    ['不足100', '! range'],
    // V16
    ['-5', '! negative'],
    ['−1234', '! negative'],
    ['(1,234)', '! negative'],
    ['（5）', '! negative'],
    ['1234-', '! negative'],
    // V17
    ['一百二十三', '! numeral ?numeral'],
    ['十二个', '! numeral ?numeral'],
    ['一百五', '! not_a_count'],
    ['三百余', '! numeral ?numeral'],
    ['一百二十三（件）', '! numeral ?numeral'],
    ['三百以上', '! not_a_count'],
    // V18, V19
    ['', 'nr'],
    ['　', 'nr'],
    ['—', 'nr missing_mark'],
    ['未报', 'nr missing_mark'],
    ['未報', 'nr missing_mark'],
    ['暂无', 'nr missing_mark'],
    ['不详', 'nr missing_mark'],
    ['#N/A', 'nr missing_mark'],
    ['NULL', 'nr missing_mark'],
    ['不适用', 'z missing_mark'],
    ['不適用', 'z missing_mark'],
    ['*', 'c missing_mark'],
    ['<5', 'c missing_mark'],
    ['＜5', 'c missing_mark'],
    ['<1000', '! range'],
    ['无', '! none_word ?none_word'],
    ['無', '! none_word ?none_word'],
    ['#REF!', '! spreadsheet_error'],
    ['########', '! spreadsheet_error'],
    // V22 and others
    ['1e3', '! not_a_count'],
    ['0x1A', '! not_a_count'],
    ['1 234', '! not_a_count'],
    ['12.5', '! not_whole'],
    ['100㎡', '! not_a_count'],
    ['①', '! not_a_count'],
    ['2147483647.0', '2147483647'],
    ['2147483648', '! too_large'],
    ['9'.repeat(64), '! not_a_count'],
    [`${'0'.repeat(70)}1`, '! not_a_count'],
    [`${' '.repeat(100)}12${' '.repeat(100)}`, '12'],
  ])('%s → %s', (cell, reading) => expect(alone(countReader, cell)).toBe(reading))
})

describe('answers', () => {
  test.each([
    ['1,2345', { myriad_groups: 'read' }, '12345 myriad_groups ?myriad_groups'],
    ['1,2345', { myriad_groups: 'reject' }, '! bad_thousands ?myriad_groups'],
    ['一百二十三', { numeral: 'read' }, '123 numeral ?numeral'],
    ['贰万', { numeral: 'read' }, '20000 numeral ?numeral'],
    ['三百余', { numeral: 'read' }, '300 ≈ approximate ?numeral'],
    ['约两百', { numeral: 'read' }, '200 ≈ approximate ?numeral'],
    ['十多个', { numeral: 'read' }, '10 ≈ approximate ?numeral'],
    ['共一百二十三个', { numeral: 'read' }, '123 numeral ?numeral'],
    ['一百五余', { numeral: 'read' }, '! not_a_count'],
    ['近百', { numeral: 'read' }, '! not_a_count'],
    ['兩萬', { numeral: 'read' }, '20000 numeral ?numeral'],
    ['三十亿', { numeral: 'read' }, '! too_large ?numeral'],
    ['一百二十三', { numeral: 'reject' }, '! numeral ?numeral'],
    ['无', { none_word: 'nr' }, 'nr none_word ?none_word'],
    ['无', { none_word: 'zero' }, '0 none_word ?none_word'],
    ['没有', { none_word: 'z' }, 'z none_word ?none_word'],
    ['无', { none_word: 'reject' }, '! none_word ?none_word'],
  ])('%s %o → %s', (cell, answers, reading) =>
    expect(alone(countReader, cell, { answers })).toBe(reading),
  )
})

describe('cells that decide on each other', () => {
  test('V3: thousands are read if no groups in the column are otherwise', () => {
    expect(together(countReader, ['1,234', '2,345,678'])).toEqual([
      '1234 thousands',
      '2345678 thousands',
    ])
    const mixed = ['1,234', '12,34', '5']
    expect(together(countReader, mixed)).toEqual([
      '! bad_thousands ?myriad_groups',
      '! bad_thousands',
      '5',
    ])
    expect(together(countReader, mixed, { answers: { myriad_groups: 'read' } })[0]).toBe(
      '1234 myriad_groups ?myriad_groups',
    )
  })

  test('V8: pieces and persons are not of one column', () => {
    expect(together(countReader, ['24件', '6件', '3起'])).toEqual(['24 unit', '6 unit', '3 unit'])
    const mixed = ['24件', '30人', '5']
    expect(together(countReader, mixed)).toEqual([
      '! mixed_units ?mixed_units',
      '! mixed_units ?mixed_units',
      '5',
    ])
    expect(together(countReader, mixed, { answers: { mixed_units: 'read' } })).toEqual([
      '24 unit ?mixed_units',
      '30 unit ?mixed_units',
      '5',
    ])
  })

  test('V8: numerals with a measure word too', () => {
    const answers = { numeral: 'read' }
    const mixed = ['二十四件', '三十人']
    expect(together(countReader, mixed, { answers })).toEqual([
      '! mixed_units ?mixed_units',
      '! mixed_units ?mixed_units',
    ])
    expect(together(countReader, mixed, { answers: { ...answers, mixed_units: 'read' } })[1]).toBe(
      '30 numeral ?mixed_units',
    )
  })

  test.each([
    ['问题线索（件）', ['24件', '30人'], ['24 unit', '! mixed_units ?mixed_units']],
    ['线索涉及人数', ['24件', '30人'], ['! mixed_units ?mixed_units', '30 unit']],
    ['立案件数', ['3人'], ['! mixed_units ?mixed_units']],
    ['发现问题数', ['3人'], ['3 unit']],
  ])('V8: the header %s says which it holds', (header, cells, readings) =>
    expect(together(countReader, cells, { header })).toEqual(readings),
  )

  test('V9: 万 beside plain numbers is asked about, 万 alone is not', () => {
    expect(together(countReader, ['1.2万', '3万'])).toEqual(['12000 scaled', '30000 scaled'])
    expect(together(countReader, ['1.2万', '3.0'])).toEqual(['! mixed_scales ?mixed_scales', '3'])
    expect(together(countReader, ['3百余', '3.0', '2千'])).toEqual([
      '300 ≈ approximate',
      '3',
      '2000 scaled',
    ])
    expect(alone(countReader, '1.2万', { hasUsual: true })).toBe('! mixed_scales ?mixed_scales')
    expect(alone(countReader, '1.2万', { hasUsual: true, answers: { mixed_scales: 'read' } })).toBe(
      '12000 scaled ?mixed_scales',
    )
    expect(together(countReader, ['1.2万', '未报'])).toEqual(['12000 scaled', 'nr missing_mark'])
  })
})

describe('V10: a unit above plain numbers', () => {
  const header = { zeros: 4, from: 'header' } as const
  test.each([
    ['1.2', undefined, '! mixed_scales ?unit_in_preamble'],
    ['3', undefined, '! mixed_scales ?unit_in_preamble'],
    ['1.2', 'scale', '12000 scaled ?unit_in_preamble'],
    ['约3', 'scale', '30000 ≈ approximate ?unit_in_preamble'],
    ['1,200', 'scale', '12000000 scaled ?unit_in_preamble'],
    ['3', 'ignore', '3 ?unit_in_preamble'],
    ['1.2', 'ignore', '! not_whole ?unit_in_preamble'],
    ['0', undefined, '0'],
    ['113件', 'scale', '113 unit'],
    ['1.2万', undefined, '12000 scaled'],
    ['3万5千', undefined, '35000 scaled'],
    ['共3', 'scale', '3 unit'],
  ])('in the header: %s, %s → %s', (cell, choice, reading) => {
    const answers = choice === undefined ? {} : { unit_in_preamble: choice }
    expect(alone(countReader, cell, { scale: header, answers })).toBe(reading)
  })

  test('in the titles, where a reader said so', () =>
    expect(alone(countReader, '1.2', { scale: { zeros: 4, from: 'titles' } })).toBe('12000 scaled'))
})
