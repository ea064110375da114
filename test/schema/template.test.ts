import { expect, test } from 'vitest'
import { columnsOf, extracts, headersOf } from '#schema/extracts.ts'
import { templateRows } from '#schema/template.ts'

test.each(extracts)('the template of $id is its headers, in both languages', (extract) => {
  for (const lang of ['zh', 'en'] as const) {
    const [headers, ...rest] = templateRows(extract, lang)
    expect(rest).toEqual([])
    for (const [i, column] of columnsOf(extract).entries()) {
      expect(headersOf(column.id, column)).toContain(headers?.[i])
    }
  }
})
