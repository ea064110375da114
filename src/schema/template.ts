import type { Lang } from '#i18n/lang.ts'
import { columnsOf } from './extracts.ts'
import type { Extract } from './table.ts'

/** Rows of an extract's empty CSV template: its headers alone, so that it can be filled and loaded as it is. */
export const templateRows = (extract: Extract, lang: Lang): readonly (readonly string[])[] => [
  columnsOf(extract).map((column) => column[lang]),
]
