import { expect, test } from 'vitest'
import type { Draft } from '#intake/ask/draft.ts'
import { NO_RECIPE, type Recipe } from '#intake/recipe.ts'
import type { Question, RuleId } from '#intake/rule.ts'
import { choicesOf } from '#intake/values/choices.ts'
import { previewLines } from '../../src/views/import/preview-lines.ts'
import { questionsFor } from '../../src/views/import/questions.ts'
import {
  answerOf,
  destinationOf,
  withAnswer,
  withDestination,
  withLabel,
  withRestored,
  wordOf,
} from '../../src/views/import/revise.ts'
import { words } from '../../src/views/import/words.ts'

const asked = (rule: RuleId, header = '', column: string | null = null): Question => ({
  rule,
  header,
  column,
  count: 1,
  examples: ['x'],
  choices: [],
})

test.each<[Question, string]>([
  [asked('excel_serial', '完成日期', 'done_on'), '1900'],
  [asked('total_rows'), 'aside'],
  [asked('extract'), 'problems'],
  [asked('sheet'), 'Sheet2'],
  [asked('region_ambiguous', '鼓楼区', 'region'), '350102'],
  [asked('region_conflict', '鼓楼区', 'region'), 'free'],
  [asked('fuzzy_header', '整改责任人', null), 'responsible_unit'],
  [asked('fuzzy_header', '天气', null), 'attribute'],
])('an answer is kept, read back and taken back: %j %s', (question, choice) => {
  const answered = withAnswer(NO_RECIPE, question, choice)
  expect(answerOf(NO_RECIPE, question)).toBeNull()
  expect(answerOf(answered, question)).toBe(choice)
  expect(withAnswer(answered, question, null)).toEqual(NO_RECIPE)
})

test('the answer to one column says nothing of another', () => {
  const answered = withAnswer(NO_RECIPE, asked('none_word', '问题数'), 'zero')
  expect(answerOf(answered, asked('none_word', '线索数'))).toBeNull()
  expect(withAnswer(answered, asked('none_word', '问题数'), 'nr').answers).toHaveLength(1)
})

test('a field is fed by one column: the last one chosen', () => {
  const toClues = destinationOf('clues')
  const first = withDestination(NO_RECIPE, '线索', toClues)
  const second = withDestination(first, '移交', toClues)
  expect(second.columns).toEqual([
    { header: '移交', destination: { to: 'column', column: 'clues' } },
  ])
  expect(withDestination(second, '移交', null)).toEqual(NO_RECIPE)
  expect(['clues', 'attribute', 'nothing'].map((word) => wordOf(destinationOf(word)!))).toEqual([
    'clues',
    'attribute',
    'nothing',
  ])
})

test('labels and lines are chosen one by one', () => {
  const labelled = withLabel(withLabel(NO_RECIPE, 'status', '待定', ''), 'kind', '待定', 'routine')
  expect(labelled.labels).toHaveLength(2)
  expect(withLabel(labelled, 'status', '待定', null).labels).toEqual([
    { column: 'kind', label: '待定', code: 'routine' },
  ])
  const restored: Recipe = withRestored(withRestored(NO_RECIPE, 7, true), 9, true)
  expect(restored.restored).toEqual([7, 9])
  expect(withRestored(restored, 7, false).restored).toEqual([9])
})

test('an unusual delimiter is asked about, and both choices said, in both languages', () => {
  for (const own of [words.zh, words.en]) {
    expect(own.asks.odd_delimiter).toBeTruthy()
    for (const choice of ['split', 'keep']) {
      expect(own.choices[`odd_delimiter.${choice}`], choice).toBeTruthy()
    }
  }
})

const draft = (parts: object) =>
  ({
    questions: [],
    reading: { columns: [{ header: '线索', index: 0 }], header: null, preview: [] },
    asides: [],
    rejects: [],
    recipe: NO_RECIPE,
    ...parts,
  }) as unknown as Draft

test('questions stand by their column, others with the file', () => {
  const questions = [
    asked('none_word', '线索'),
    asked('total_rows'),
    asked('region_ambiguous', '线索'),
  ]
  const { columns, file } = questionsFor(draft({ questions }))
  expect(columns.get('线索')?.map(({ rule }) => rule)).toEqual(['none_word'])
  expect(file.map(({ rule }) => rule)).toEqual(['total_rows', 'region_ambiguous'])
})

test('the preview shows the first lines, then those set aside further down', () => {
  const reading = {
    columns: [],
    header: null,
    preview: [
      { line: 1, record: '标题', role: 'title' },
      { line: 2, record: '合计,9', role: 'data' },
      { line: 3, record: 'a,b', role: 'data' },
    ],
  }
  const asides = [
    { line: 2, reason: 'total', record: '合计,9' },
    { line: 90, reason: 'comment', record: '注：' },
  ]
  const rejects = [{ line: 3, reason: 'not_a_date' }]
  expect(
    previewLines(draft({ reading, asides, rejects })).map(({ line, role, reason }) => [
      line,
      role,
      reason,
    ]),
  ).toEqual([
    [1, 'title', null],
    [2, 'total', null],
    [3, 'data', 'not_a_date'],
    [90, 'comment', null],
  ])
})

const CELLS = { isDate: false, header: '', cells: ['5'], years: [] }

const ASKED: readonly RuleId[] = [
  'unit_in_preamble',
  'joined_headers',
  'filled_down',
  'total_rows',
  'fullwidth_delimiter',
  'ragged_rows',
  'no_header',
  'wide_table',
  'readings',
  'myriad_groups',
  'numeral',
  'mixed_units',
  'mixed_scales',
  'none_word',
  'ambiguous_percent',
  'compact_date',
  'excel_serial',
  'ambiguous_date',
  'two_digit_year',
  'incomplete_date',
  'due_words',
]

test.each(ASKED)('%s is asked, and each choice said, in both languages', (rule) => {
  for (const own of [words.zh, words.en]) {
    expect(own.asks[rule]).toBeTruthy()
    for (const choice of choicesOf({ ...CELLS, rule })) {
      expect(own.choices[`${rule}.${choice}`] ?? own.choices[choice], choice).toBeTruthy()
    }
  }
})
