import { describe, expect, test } from 'vitest'
import { AppError } from '#errors.ts'
import type { Draft } from '#intake/ask/draft.ts'
import { NO_RECIPE } from '#intake/recipe.ts'
import type { FileReport, Note } from '#intake/report.ts'
import type { Question } from '#intake/rule.ts'
import { asRead, openCount } from '../../../src/views/data/as-read.ts'
import { gatherNotes } from '../../../src/views/data/gather-notes.ts'
import { pastedFile } from '../../../src/views/data/pasted-file.ts'

const note = (code: Note['code'], column: string, count = 1): Note => ({
  code,
  column,
  count,
  examples: [],
})

test('notes on kept columns become one, and so do those on columns left out', () => {
  const approximate = note('approximate', 'clues', 3)
  expect(
    gatherNotes([
      note('column_kept', '联络员'),
      note('column_not_loaded', '序号'),
      note('column_kept', '科室'),
      approximate,
    ]),
  ).toEqual([
    { code: 'column_kept', column: '', count: 2, examples: ['联络员', '科室'] },
    { code: 'column_not_loaded', column: '', count: 1, examples: ['序号'] },
    approximate,
  ])
  expect(gatherNotes([])).toEqual([])
})

describe('a file that waits', () => {
  const file = {
    status: 'needs-confirmation',
    name: 'a.csv',
    extract: null,
    columns: [],
    rules: [],
    error: new AppError('extract_unknown'),
  } as unknown as FileReport
  const question: Question = {
    rule: 'ambiguous_date',
    header: '完成日期',
    column: 'done_on',
    count: 2,
    examples: ['01/02/2023'],
    choices: ['mdy', 'dmy', 'reject'],
  }
  const draft = {
    reading: { extract: 'problems', columns: [], encoding: 'utf-8', delimiter: ',', sheet: null },
    recipe: NO_RECIPE,
    questions: [question],
    rules: [],
    error: null,
  } as unknown as Draft

  test('reads as its draft does', () => {
    expect(asRead(file, draft)).toMatchObject({ name: 'a.csv', extract: 'problems', error: null })
    expect(asRead(file, undefined)).toBe(file)
    const loaded = { ...file, status: 'ok' as const }
    expect(asRead(loaded, draft)).toBe(loaded)
  })

  test('counts the questions without an answer', () => {
    expect(openCount(draft)).toBe(1)
    const answers = [{ rule: question.rule, header: question.header, choice: 'dmy' }]
    expect(openCount({ ...draft, recipe: { ...NO_RECIPE, answers } })).toBe(0)
    expect(openCount(undefined)).toBe(0)
  })
})

test('pasted tables are numbered, and what is no table takes no number', async () => {
  const name = (count: number) => `粘贴 ${count}.csv`
  expect(pastedFile('一句话，不是表格', name)).toBeNull()
  const first = pastedFile('地区\t轮次\n玉溪市\t第二轮\n', name)
  expect(first?.name).toBe('粘贴 1.csv')
  expect(await first?.text()).toBe('地区\t轮次\n玉溪市\t第二轮\n')
  expect(pastedFile('', name)).toBeNull()
  expect(pastedFile('a,b\n1,2', name)?.name).toBe('粘贴 2.csv')
})
