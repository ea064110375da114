import { expect, test } from 'vitest'
import type { Draft } from '#intake/ask/draft.ts'
import type { RejectReason } from '#intake/reject.ts'
import type { RuleUse } from '#intake/rule.ts'
import { codeGroups } from '../../../src/views/import/label-codes.ts'
import { mainCause } from '../../../src/views/import/reject-causes.ts'
import { ruleGroups } from '../../../src/views/import/rule-groups.ts'

const reject = (line: number, reason: RejectReason) => ({
  line,
  reason,
  column: '',
  header: '',
  value: '',
  record: '',
})
const causeOf = (rejected: number, ...rejects: ReturnType<typeof reject>[]) =>
  mainCause({ rejects, books: { rejected } as Draft['books'] })

test('the main cause is the reason of most lines, each line counted once', () => {
  expect(
    causeOf(
      3,
      reject(4, 'not_a_date'),
      reject(4, 'not_a_date'),
      reject(5, 'unknown_code'),
      reject(6, 'unknown_code'),
    ),
  ).toEqual({ reason: 'unknown_code', lines: 2, only: false, varied: false })
  expect(causeOf(1, reject(4, 'not_a_date'))).toEqual({
    reason: 'not_a_date',
    lines: 1,
    only: true,
    varied: false,
  })
})

test('causes that no two rows share are told as such', () => {
  expect(causeOf(2, reject(4, 'not_a_date'), reject(5, 'unknown_code'))).toMatchObject({
    varied: true,
  })
})

test('no cause is named while not every rejected line is listed', () => {
  expect(causeOf(2, reject(4, 'not_a_date'))).toBeNull()
  expect(causeOf(0)).toBeNull()
})

test('a rule is told once, with every column it was at work in and three examples', () => {
  const use = (header: string, count: number, ...from: string[]): RuleUse => ({
    rule: 'date_form',
    header,
    count,
    examples: from.map((text) => ({ from: text, to: '2024-04-18' })),
  })
  expect(ruleGroups([use('反馈', 3, 'a', 'b'), use('完成', 1, 'b', 'c', 'd')])).toEqual([
    {
      rule: 'date_form',
      places: [
        { header: '反馈', count: 3 },
        { header: '完成', count: 1 },
      ],
      examples: ['a', 'b', 'c'].map((from) => ({ from, to: '2024-04-18' })),
    },
  ])
})

test('a category is found by its name in either language, and by its code', () => {
  const options = codeGroups('category', 'problems', 'zh').flatMap((group) => group.options)
  expect(new Set(options.map(({ key }) => key)).size).toBe(options.length)
  for (const { key, label, also } of options) {
    expect(also).toContain(key)
    expect(also).toContain(label)
    expect(also).toMatch(/[A-Za-z]{3}/)
  }
  const status = codeGroups('status', 'problems', 'en').flatMap((group) => group.options)
  expect(status.find(({ also }) => also?.includes('已完成'))?.label).toMatch(/^[A-Z]/)
})
