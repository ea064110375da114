import { describe, expect, test } from 'vitest'
import type { FileReport } from '#intake/report.ts'
import { booksOf, headingOf, isBalanced } from '../../../src/views/data/books.ts'
import { words } from '../../../src/views/data/words.ts'

const file = (parts: Partial<FileReport>): FileReport => ({
  fileId: 1,
  name: 'rounds.csv',
  bytes: 100,
  sha256: '',
  sample: false,
  status: 'ok',
  encoding: 'utf-8',
  delimiter: ',',
  extract: 'rounds',
  headerLine: 1,
  columns: [],
  read: 0,
  loaded: 0,
  rejected: 0,
  setAside: 0,
  parts: [],
  sheet: null,
  notes: [],
  rules: [],
  error: null,
  ...parts,
})

const rounds = file({ read: 3000, loaded: 2990, rejected: 7, setAside: 3 })
const problems = file({ fileId: 2, extract: 'problems', read: 412, loaded: 409, setAside: 3 })
const waiting = file({ fileId: 4, status: 'needs-confirmation' })
const failed = file({ fileId: 3, status: 'failed', extract: null })

describe('the heading', () => {
  test('adds the rows of every file', () => {
    expect(booksOf([rounds, problems])).toEqual({
      files: 2,
      loadedFiles: 2,
      waiting: 0,
      extracts: 2,
      read: 3412,
      loaded: 3399,
      rejected: 7,
      setAside: 6,
      unbalanced: 0,
      repeated: 0,
    })
    expect(headingOf(booksOf([rounds, problems]), words.zh)).toBe(
      '已载入 2 个文件，3,412 行全部对账：3,399 行载入，7 行被拒绝，6 行不是数据',
    )
    expect(headingOf(booksOf([rounds]), words.en)).toBe(
      '1 file loaded, all 3,000 rows accounted for: 2,990 loaded, 7 rejected, 3 not data',
    )
  })

  test('says which files are not loaded', () => {
    expect(headingOf(booksOf([rounds, failed]), words.zh)).toMatch(
      /^2 个文件载入了 1 个，1 个没有载入，/,
    )
  })

  test('tells those that wait for their reader from those that failed', () => {
    expect(headingOf(booksOf([rounds, waiting, failed]), words.zh)).toMatch(
      /^3 个文件载入了 1 个，1 个等您确认，1 个没有载入，/,
    )
    expect(headingOf(booksOf([rounds, waiting]), words.en)).toMatch(
      /^1 of 2 files loaded, 1 to be checked, all /,
    )
    expect(headingOf(booksOf([waiting, failed]), words.zh)).toBe('1 个文件等您确认后载入')
    expect(headingOf(booksOf([failed]), words.zh)).toBe('1 个文件都没有载入')
  })

  test('claims no balance where rows are missing', () => {
    const torn = file({ read: 10, loaded: 9 })
    expect(isBalanced(torn)).toBe(false)
    expect(headingOf(booksOf([rounds, torn]), words.zh)).toBe(
      '已载入 2 个文件，其中 1 个文件的行数对不上',
    )
  })
})
