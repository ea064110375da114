import { expect, test } from 'vitest'
import { booleanReader } from '#intake/values/boolean.ts'
import { chineseDecimal, chineseNumber } from '#intake/values/chinese-number.ts'
import { choicesOf } from '#intake/values/choices.ts'
import { divided, shifted, zerosInHeader, zerosInTitles } from '#intake/values/scale.ts'
import { tidy } from '#intake/values/tidy.ts'
import { alone } from './read-all.ts'

test.each([
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿五', 25],
  ['卅', 30],
  ['两', 2],
  ['两百', 200],
  ['一百零五', 105],
  ['一百二十三', 123],
  ['一百一十', 110],
  ['一千零二十', 1020],
  ['两千三百', 2300],
  ['贰万', 20_000],
  ['壹仟贰佰叁拾肆', 1234],
  ['十二万三千', 123_000],
  ['一万零五', 10_005],
  ['一亿两千万', 120_000_000],
  ['一百五', null],
  ['一万五', null],
  ['一千五', null],
  ['百', null],
  ['一百百', null],
  ['十百', null],
  ['二三', null],
  ['一百十', null],
  ['万', null],
  ['亿万', null],
  ['', null],
  ['甲', null],
])('%s → %s', (text, number) => expect(chineseNumber(text)).toBe(number))

test.each([
  ['八十五', '85'],
  ['八十五点六', '85.6'],
  ['九十九点零五', '99.05'],
  ['点五', null],
  ['八十五点', null],
  ['八十五点十', null],
  ['一点二点三', null],
])('%s → %s', (text, number) => expect(chineseDecimal(text)).toBe(number))

test.each([
  ['1.15', 8, '115000000'],
  ['1.2', 4, '12000'],
  ['0.00012', 4, '1.2'],
  ['0', 4, '0'],
  ['10', 0, '10'],
])('%s with %i zeros is %s', (number, zeros, all) => expect(shifted(number, zeros)).toBe(all))

test.each([
  ['98.71', 2, '0.9871'],
  ['100', 2, '1'],
  ['4.35', 2, '0.0435'],
  ['3', 3, '0.003'],
  ['0.00', 2, '0'],
  ['10', 0, '10'],
])('%s by %i places is %s', (number, places, share) => expect(divided(number, places)).toBe(share))

test.each([
  ['线索数（万件）', 4],
  ['线索数(万)', 4],
  ['資金（億元）', 8],
  ['人数（百万人）', 6],
  ['线索数（件）', 0],
  ['万达公司', 0],
  ['（万件）线索数', 0],
  [`${'甲'.repeat(70)}（万）`, 0],
])('header %s: %i zeros', (header, zeros) => expect(zerosInHeader(header)).toBe(zeros))

test.each([
  [['某市巡察情况', '单位：万件'], 4],
  [['（單位：億）'], 8],
  [['单位：件'], 0],
  [['责任单位 万达公司'], 4],
  [[], 0],
])('titles %j: %i zeros', (titles, zeros) => expect(zerosInTitles(titles)).toBe(zeros))

test.each([
  ['是', 'true'],
  ['否', 'false'],
  ['√', 'true boolean_mark'],
  ['×', 'false boolean_mark'],
  ['Ｙ', 'true boolean_mark'],
  ['TRUE', 'true boolean_mark'],
  ['1', '! boolean_code ?boolean_code'],
  ['0', '! boolean_code ?boolean_code'],
  ['T', '! boolean_code ?boolean_code'],
  ['f', '! boolean_code ?boolean_code'],
  ['10', '! not_boolean'],
  ['TF', '! not_boolean'],
  ['對', 'true boolean_mark'],
  ['-', 'nr missing_mark'],
  ['', 'nr'],
  ['也许', '! not_boolean'],
  ['2', '! not_boolean'],
  ['无', '! not_boolean'],
  ['#N/A', 'nr missing_mark'],
])('%s → %s', (cell, reading) => expect(alone(booleanReader, cell)).toBe(reading))

test.each([
  ['1', 'read', 'true boolean_code ?boolean_code'],
  ['Ｆ', 'read', 'false boolean_code ?boolean_code'],
  ['T', 'reject', '! boolean_code ?boolean_code'],
  ['√', 'reject', 'true boolean_mark'],
])('%s answered %s → %s', (cell, choice, reading) =>
  expect(alone(booleanReader, cell, { answers: { boolean_code: choice } })).toBe(reading),
)

test.each([
  ['１２３，４５６．７８', '123,456.78'],
  ['　张三　', '张三'],
  ['\u00a01\u200b2\t3\ufeff', '12 3'],
  ['−5', '-5'],
  ['㎡①', '㎡①'],
  ['約３萬個', '约3万个'],
])('%s is tidied to %s', (cell, tidied) => expect(tidy(cell)).toBe(tidied))

test('a cell of spaces and little else is tidied in its stride', () => {
  const cell = `${' '.repeat(1e6)}x${' '.repeat(1e6)}x`
  expect(tidy(cell)).toBe('x x')
})

const asked = { isDate: false, header: '整改率', cells: [], years: [] }

test.each([
  [{ rule: 'ambiguous_percent', cells: ['0.9', '1'] }, ['share', 'percent', 'reject']],
  [{ rule: 'ambiguous_percent', cells: ['0.9', '120'] }, ['percent', 'share', 'reject']],
  [
    { rule: 'ambiguous_percent', cells: ['0.9'], header: '整改率（%）' },
    ['percent', 'share', 'reject'],
  ],
  [{ rule: 'none_word' }, ['nr', 'zero', 'z', 'reject']],
  [{ rule: 'none_word', isDate: true }, ['nr', 'z', 'reject']],
  [{ rule: 'no_year', years: ['2023', '2022'] }, ['2023', '2022', 'reject']],
  [{ rule: 'unit_in_preamble' }, ['scale', 'ignore']],
] as const)('%o can be answered by %j', (question, choices) =>
  expect(choicesOf({ ...asked, ...question })).toEqual(choices),
)
