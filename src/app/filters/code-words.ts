import type { Lang } from '#i18n/lang.ts'
import type { CodeList } from '#schema/table.ts'

/** A code in words; one that is not in the list stays as written. */
export const codeWord = ({ codes }: CodeList, code: string, lang: Lang): string =>
  codes.find((known) => known.code === code)?.[lang] ?? code
