import type { Lang } from '#i18n/lang.ts'
import { sourceNote } from '../sources.ts'
import type { MeasuredSide } from './columns.ts'

/** How many rounds stand in each column. */
export function size(rows: readonly MeasuredSide[], lang: Lang): string {
  const texts = firstOfEach(rows).map(({ side, rounds }) =>
    WORDS[lang].rounds(side ?? '', rounds ?? 0),
  )
  return texts.length > 0 ? texts.join(lang === 'zh' ? '、' : ', ') : WORDS[lang].nothing
}

/** Where the columns come from, and which are not wholly reported. */
export function notes(rows: readonly MeasuredSide[], lang: Lang) {
  const say = WORDS[lang]
  const missing = rows.filter(
    ({ count_state, value_state }) => count_state === 'nr' || value_state === 'nr',
  )
  const partly = rows.filter(
    ({ count_state, rounds, rounds_with }) =>
      count_state !== 'nr' && (rounds_with ?? 0) > 0 && (rounds_with ?? 0) < (rounds ?? 0),
  )
  const list = (some: readonly MeasuredSide[]) =>
    some.map(({ measure, side }) => say.of(measure ?? '', side ?? '')).join(say.joint)
  return [
    sourceNote(firstOfEach(rows), lang),
    ...(missing.length > 0 ? [{ label: say.missing, text: `${list(missing)}${say.stop}` }] : []),
    ...(partly.length > 0 ? [{ label: say.partly, text: partlyText(partly, lang) }] : []),
  ]
}

const partlyText = (rows: readonly MeasuredSide[], lang: Lang) => {
  const say = WORDS[lang]
  const parts = rows.map(({ measure, side, rounds, rounds_with }) =>
    say.part(say.of(measure ?? '', side ?? ''), rounds ?? 0, rounds_with ?? 0),
  )
  return `${parts.join(say.joint)}${say.stop}`
}

/** One row of each side. */
export const firstOfEach = (rows: readonly MeasuredSide[]) =>
  rows.filter(({ side }, at) => rows.findIndex((row) => row.side === side) === at)

const WORDS = {
  zh: {
    nothing: '未选范围',
    rounds: (side: string, rounds: number) => `${side} ${rounds} 轮`,
    missing: '未报',
    partly: '部分已报',
    of: (measure: string, side: string) => `${measure}（${side}）`,
    part: (what: string, all: number, known: number) => `${what} ${all} 轮中 ${known} 轮`,
    joint: '、',
    stop: '。',
  },
  en: {
    nothing: 'nothing chosen',
    rounds: (side: string, rounds: number) =>
      `${side} ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
    missing: 'Not reported',
    partly: 'Partly reported',
    of: (measure: string, side: string) => `${measure} (${side})`,
    part: (what: string, all: number, known: number) => `${what} in ${known} of ${all} rounds`,
    joint: ', ',
    stop: '.',
  },
}
