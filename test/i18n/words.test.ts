import { expect, test } from 'vitest'
import { AppError, type ErrorCode, sentenceFacts } from '#errors.ts'
import { en } from '#i18n/en.ts'
import { createWords, langOf } from '#i18n/i18n.ts'
import { zh } from '#i18n/zh.ts'

const leaves = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
const blanks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

const chinese = leaves(zh)
const english = new Map(leaves(en))

test.each(chinese)('%s says the same in English, with the same blanks', (key, text) => {
  expect(english.get(key)).toBeTruthy()
  expect(blanks(english.get(key) ?? '')).toEqual(blanks(text))
})

test('English has no word that Chinese lacks, but for one of a kind', () => {
  const known = new Set(chinese.map(([key]) => key))
  const extra = [...english.keys()].filter((key) => !known.has(key))
  expect(
    extra.every((key) => key.endsWith('_one') && known.has(key.replace(/_one$/, '_other'))),
  ).toBe(true)
})

test('the test locale shows keys in place of words', () => {
  expect(createWords('__test__').t('filter.region')).toBe('[[filter.region]]')
})

test('one round and several', () => {
  const { t } = createWords('en')
  expect(t('filter.rounds', { count: 1 })).toBe('1 round')
  expect(t('filter.rounds', { count: 3 })).toBe('3 rounds')
  expect(createWords('zh').t('filter.rounds', { count: 1 })).toBe('1 轮')
})

test('words outside the frame are Chinese unless the locale is English', () => {
  expect([langOf('zh'), langOf('en'), langOf('__test__')]).toEqual(['zh', 'en', 'zh'])
})

test.each<[ErrorCode, object, string, string]>([
  ['file_not_text', { kind: 'pdf' }, '这是 PDF 文件，不是表格。', 'the data page'],
  ['file_not_text', { kind: 'encrypted' }, '这个文件有密码。', 'Take the password off'],
  ['file_not_text', { kind: 'binary' }, '这不是文本表格。', 'Save it as XLSX or CSV'],
  ['file_unreadable', { kind: 'damaged' }, '文件已损坏，没有读取其中任何一行。', 'save it again'],
  ['file_unreadable', {}, '读不了这个文件。', 'not in use'],
  [
    'file_too_large',
    { over: 'ratio', limit: 100 },
    '压缩比异常，可能不是正常的文件。',
    'save it again',
  ],
])('a file is named as what it is: %s %j', (code, facts, what, next) => {
  const known = sentenceFacts(new AppError(code, { ...facts }))
  expect(createWords('zh').t(`errors.${code}.what`, known)).toBe(what)
  expect(createWords('en').t(`errors.${code}.next`, known)).toContain(next)
})
