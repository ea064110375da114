import type { Drawing } from '#charts/drawing.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import { reasonWord } from './reason-words.ts'
import { othersOf } from './verdict.ts'

/** In place of a drawing where every other side is kept from A for one of these reasons; null where one is not. */
export function refused(
  rows: readonly MeasuredSide[],
  reasons: readonly string[],
  title: string,
  lang: Lang,
): Drawing | null {
  const others = othersOf(rows)
  if (others.length === 0 || !others.every(({ reason }) => reasons.includes(reason ?? '')))
    return null
  const words = others.map(({ reason, side }) => reasonWord(reason, side, lang))
  return { as: 'refused', title, reasons: [...new Set(words), WORDS[lang]] }
}

const WORDS = {
  zh: '比率不并排画出；各列的计数见页首和“全部指标”。',
  en: 'Rates are not drawn side by side; the counts stand in the cards and in all measures.',
}
