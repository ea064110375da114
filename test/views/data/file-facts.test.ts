import { expect, test } from 'vitest'
import { columnLetter, fileSize } from '../../../src/figure/file-facts.ts'

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1.0 KB'],
  [188_416, '184 KB'],
  [1_100_000_000, '1.0 GB'],
])('%d bytes read %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d has the letter %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter)
})
