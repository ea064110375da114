import type { Lang } from '#i18n/lang.ts'

const WORDS = {
  zh: { nr: '未报', z: '不适用', c: '已隐去' },
  en: { nr: 'Not reported', z: 'Not applicable', c: 'Suppressed' },
}

/** The word in place of a value that is missing. */
export const stateWord = (state: string | null, lang: Lang) =>
  WORDS[lang][state === 'z' || state === 'c' ? state : 'nr']
