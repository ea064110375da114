import type { Lang } from '#i18n/lang.ts'
import { type Nature, natureOf } from './round.ts'

const WORDS: Record<Lang, Record<Nature, string>> = {
  zh: {
    published: '公开通报',
    internal: '内部台账',
    unstated: '未注明性质的数据',
    synthetic: '模拟数据',
  },
  en: {
    published: 'published data',
    internal: 'internal ledgers',
    unstated: 'data of no stated nature',
    synthetic: 'synthetic data',
  },
}

/** A kind of data, inside a sentence. */
export const natureWord = (nature: string | null, lang: Lang) => WORDS[lang][natureOf({ nature })]

/** A kind of data, as a cell of a table. */
export function natureBasis(row: { nature: string | null }, lang: Lang): string {
  const word = natureWord(row.nature, lang)
  return word.charAt(0).toUpperCase() + word.slice(1)
}
