import { expect, test } from 'vitest'
import type { Draft } from '#intake/ask/draft.ts'
import type { RuleId } from '#intake/rule.ts'
import { placementOf } from '../../../src/views/import/placement.ts'

const RULES: readonly RuleId[] = ['title_rows', 'notes', 'date_form', 'excel_serial']
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))

const draftOf = (columns: number, rejects: number, rules: number, lines: number) =>
  ({
    columns: times(columns, () => ({})),
    labels: [],
    questions: [],
    asides: [],
    recipe: { restored: [] },
    books: {
      parts: [
        { kind: 'header', count: 1, from: 1, to: 1 },
        { kind: 'data', count: 9, from: 2, to: 10 },
      ],
    },
    rejects: times(rejects, (line) => ({ line, reason: 'not_a_date', record: '' })),
    rules: RULES.slice(0, rules).map((rule) => ({ rule, header: '', count: 1, examples: [] })),
    reading: {
      columns: [],
      header: null,
      preview: times(lines, (line) => ({ line, record: '', role: 'data' })),
    },
  }) as unknown as Draft

test.each([
  ['many rejects beside a wide file', draftOf(12, 50, 4, 12), 'left', 'below'],
  ['a wide file without rejects', draftOf(24, 0, 4, 12), 'right', 'below'],
  ['columns of one height', draftOf(8, 0, 4, 12), 'below', 'below'],
  ['few columns, some rejects, nothing converted', draftOf(4, 4, 0, 7), 'below', 'left'],
] as const)('%s', (_, draft, rules, preview) => {
  expect(placementOf(draft)).toEqual({ rules, preview })
})

test('before there are books there is one column', () => {
  expect(placementOf({ ...draftOf(4, 0, 4, 3), books: null })).toEqual({
    rules: 'below',
    preview: 'below',
  })
})
