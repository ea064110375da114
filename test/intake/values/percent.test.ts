import { expect, test } from 'vitest'
import { percentReader } from '#intake/values/percent.ts'
import { alone } from './read-all.ts'

test.each([
  // V13
  ['85.6%', '0.856 percent_sign'],
  ['８５．６％', '0.856 percent_sign'],
  ['85.60 %', '0.856 percent_sign'],
  ['0.07%', '0.0007 percent_sign'],
  ['100%', '1 percent_sign'],
  ['0%', '0 percent_sign'],
  ['百分之八十五', '! numeral ?numeral'],
  ['百分之五十以上', '! not_a_percent'],
  ['八成', '! not_a_percent'],
  // V14
  ['85.6', '0.856 ambiguous_percent'],
  ['100', '1 ambiguous_percent'],
  ['0', '0'],
  ['1.5', '0.015 ambiguous_percent'],
  ['0.856', '! ambiguous_percent ?ambiguous_percent'],
  ['1', '! ambiguous_percent ?ambiguous_percent'],
  ['120', '! ambiguous_percent ?ambiguous_percent'],
  // V15
  ['3‰', '0.003 percent_sign'],
  ['120%', '1.2 percent_sign'],
  // V11, V12, V16
  ['约98%', '0.98 ≈ approximate'],
  ['98%左右', '0.98 ≈ approximate'],
  ['90%以上', '! range'],
  ['>90%', '! range'],
  ['80-90%', '! range'],
  ['80%-90%', '! range'],
  ['-5%', '! negative'],
  // V18
  ['', 'nr'],
  ['未报', 'nr missing_mark'],
  ['不涉及', 'z missing_mark'],
  ['无', '! none_word ?none_word'],
  ['#DIV/0!', '! spreadsheet_error'],
  ['85.6.1%', '! not_a_percent'],
  [`${'9'.repeat(70)}%`, '! not_a_percent'],
])('%s → %s', (cell, reading) => expect(alone(percentReader, cell)).toBe(reading))

test.each([
  ['120', '占比（%）', '1.2 percent_sign'],
  ['85.6', '占比（％）', '0.856 percent_sign'],
  ['0.856', '占比（%）', '! ambiguous_percent ?ambiguous_percent'],
  ['35', '发生率（‰）', '0.035 percent_sign'],
  ['35%', '发生率（‰）', '0.35 percent_sign'],
])('%s under %s → %s', (cell, header, reading) =>
  expect(alone(percentReader, cell, { header })).toBe(reading),
)

test.each([
  ['0.856', { ambiguous_percent: 'share' }, '0.856 ambiguous_percent ?ambiguous_percent'],
  ['0.856', { ambiguous_percent: 'percent' }, '0.00856 ambiguous_percent ?ambiguous_percent'],
  ['1', { ambiguous_percent: 'share' }, '1 ambiguous_percent ?ambiguous_percent'],
  ['120', { ambiguous_percent: 'percent' }, '1.2 ambiguous_percent ?ambiguous_percent'],
  ['120', { ambiguous_percent: 'share' }, '! ambiguous_percent ?ambiguous_percent'],
  ['0.856', { ambiguous_percent: 'reject' }, '! ambiguous_percent ?ambiguous_percent'],
  ['百分之八十五', { numeral: 'read' }, '0.85 numeral ?numeral'],
  ['百分之八十五点六', { numeral: 'read' }, '0.856 numeral ?numeral'],
  ['百分之一百', { numeral: 'read' }, '1 numeral ?numeral'],
  ['千分之三', { numeral: 'read' }, '0.003 numeral ?numeral'],
])('%s %o → %s', (cell, answers, reading) =>
  expect(alone(percentReader, cell, { answers })).toBe(reading),
)
