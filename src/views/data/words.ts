import type { Lang } from '#i18n/lang.ts'
import { en } from './words-en.ts'
import { type Words, zh } from './words-zh.ts'

export type { Words }

/** The page's own words. */
export const words: Readonly<Record<Lang, Words>> = { zh, en }

/** The word for a code that came from the data; the code itself when there is none. */
export const wordFor = (names: Readonly<Record<string, string>>, code: string): string =>
  names[code] ?? code
