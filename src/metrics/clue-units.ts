import type { Lang } from '#i18n/lang.ts'
import type { Angle } from '#scope/angle.ts'

type Unit = Angle['unit']

const WORDS: Record<Lang, Record<Unit, string>> = {
  zh: { piece: '件', person: '人' },
  en: { piece: 'Clues', person: 'Persons' },
}

/** 件 or 人: the heading of a column of counts, and the measure word after a count in Chinese. */
export const unitWord = (unit: Unit, lang: Lang) => WORDS[lang][unit]

/** A count with its unit: 24 件, 24 clues. */
export function counted(number: number, unit: Unit, lang: Lang): string {
  const figure = number.toLocaleString('en-US')
  if (lang === 'zh') return `${figure} ${WORDS.zh[unit]}`
  const noun = unit === 'piece' ? 'clue' : 'person'
  return `${figure} ${noun}${number === 1 ? '' : 's'}`
}
