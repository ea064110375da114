import { useTranslation } from 'react-i18next'
import { langOf } from '#i18n/i18n.ts'
import type { Lang } from '#i18n/lang.ts'

/** The language of the words that metrics, extracts and views bring themselves. */
export function useLang(): Lang {
  return langOf(useTranslation().i18n.language)
}
