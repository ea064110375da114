import { type AppError, type Facts, sentenceFacts } from '#errors.ts'
import type { Lang } from '#i18n/lang.ts'
import { extractOf, extracts } from '#schema/extracts.ts'
import type { ExtractId } from '#schema/table.ts'

const SEPARATOR = { zh: '、', en: ', ' }

/** The kind of table that a file without all its columns seems to be. */
export const likelyExtract = (error: AppError | null, lang: Lang): string | undefined =>
  extracts.find(({ id }) => id === error?.facts['extract'])?.[lang]

/** The facts of a file's error, with the ids of extracts and columns in words. */
export function namedFacts(error: AppError, lang: Lang): Facts {
  const { extract, names, likely, ...rest } = sentenceFacts(error)
  const known = extracts.find(({ id }) => id === extract)
  return {
    ...rest,
    extract: known?.[lang] ?? '',
    names: inWords(names, lang, (id) => known?.columns[id]?.[lang]),
    likely: inWords(likely, lang, (id) => extractOf(id as ExtractId)?.[lang]),
  }
}

function inWords(
  ids: string | number | undefined,
  lang: Lang,
  nameOf: (id: string) => string | undefined,
): string {
  if (!ids) return ''
  return String(ids)
    .split(',')
    .map((id) => nameOf(id) ?? id)
    .join(SEPARATOR[lang])
}
