import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import type { Lang } from './lang.ts'
import { zh } from './zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame'
    resources: { frame: typeof zh }
  }
}

/** What the URL may name: the two languages, and `__test__`, which shows the key of every frame word. */
export type Locale = Lang | '__test__'
export const locales: readonly Locale[] = ['zh', 'en', '__test__']

const HTML_LANG: Record<Locale, string> = { zh: 'zh-CN', en: 'en', __test__: 'zh-CN' }

/** The language of words outside the frame (metrics, extracts) in a locale. */
export const langOf = (locale: string): Lang => (locale === 'en' ? 'en' : 'zh')

/** The frame's words, ready when this returns. */
export function createWords(locale: Locale): i18n {
  const words = i18next.createInstance()
  void words.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh',
    defaultNS: 'frame',
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: { zh: { frame: zh }, en: { frame: en }, __test__: { frame: keysOf(zh) } },
  })
  return words
}

/** Switches the words and the `lang` of the document. */
export async function speak(words: i18n, locale: Locale) {
  document.documentElement.lang = HTML_LANG[locale]
  if (words.language !== locale) await words.changeLanguage(locale)
}

function keysOf(words: object, path = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? `[[${path}${key}]]` : keysOf(value, `${path}${key}.`),
    ]),
  )
}
