import type { Lang } from '#i18n/lang.ts'
import { en } from './words-en.ts'
import { type Words, zh } from './words-zh.ts'

export type { Words }

/** The page's own words. */
export const words: Readonly<Record<Lang, Words>> = { zh, en }

/** The word for a name that came with the data; the name itself when there is none. */
export const wordFor = (names: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(names, name) ? names[name]! : name
