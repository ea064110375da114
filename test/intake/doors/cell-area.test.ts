import { expect, test } from 'vitest'
import { areaOf, areaText, columnOf, rowOf } from '#intake/doors/cell-area.ts'

test.each([
  ['A1', 0, 1],
  ['Z9', 25, 9],
  ['AA10', 26, 10],
  ['XFD1048576', 16_383, 1_048_576],
  ['XFE1', -1, 1],
  ['A1048577', 0, -1],
  ['A', 0, -1],
  ['A0', 0, -1],
  ['7', -1, 7],
  ['A1B', 0, -1],
  ['A-1', 0, -1],
  ['', -1, -1],
])('%s is column %i, row %i', (ref, column, row) => {
  expect(columnOf(ref)).toBe(column)
  expect(rowOf(ref)).toBe(row)
})

test.each(['A3:A7', 'B1:AA1', 'XFD1:XFD1048576'])('%s is an area', (ref) => {
  expect(areaText(areaOf(ref)!)).toBe(ref)
})

test('one cell is an area, and dollars do not matter', () => {
  expect(areaOf('$B$2')).toEqual({ top: 2, left: 1, bottom: 2, right: 1 })
})

test.each(['', 'A', '1:2', 'A:B', 'B1:A2', 'A2:B1', 'A1:XFE1', 'A1:A1048577', 'A1B2'])(
  '%s is no area',
  (ref) => {
    expect(areaOf(ref)).toBeNull()
  },
)
