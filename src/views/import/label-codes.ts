import type { Lang } from '#i18n/lang.ts'
import { columnsOf, extractOf } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'
import { axes, categories } from '#schema/taxonomy.ts'
import type { OptionGroup } from '#ui/OptionList.tsx'

interface Coded {
  code: string
  zh: string
  en: string
}

/** The codes that a label of a column can stand for; found by name in either language, and by code. */
export function codeGroups(
  column: string,
  extract: ExtractId | null,
  lang: Lang,
): readonly OptionGroup[] {
  const optionOf = (one: Coded) => ({
    key: one.code,
    label: one[lang],
    also: `${one.code} ${one.zh} ${one.en}`,
  })
  if (column === 'category') {
    return axes.map((axis) => ({
      title: axis[lang],
      options: [axis, ...categories.filter((one) => one.axis === axis.code)].map((one) => ({
        ...optionOf(one),
        detail: one.code,
      })),
    }))
  }
  const codes = fieldOf(column, extract)?.codes?.codes ?? []
  return [{ title: '', options: codes.map(optionOf) }]
}

/** A column of the extract that a file is read as. */
export const fieldOf = (column: string, extract: ExtractId | null) =>
  extract ? columnsOf(extractOf(extract)).find(({ id }) => id === column) : undefined
