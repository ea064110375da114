import { axisTo } from '#charts/breaks.ts'
import type { Lang } from '#i18n/lang.ts'
import { hasRate } from '../clue-pairs.ts'
import { sourceNote } from '../sources.ts'
import type { RatedRound } from './columns.ts'

/** How many rounds, and how many of them have a rate. */
export const size = (rows: readonly RatedRound[], lang: Lang) =>
  WORDS[lang].size(rows.length, rows.filter(hasRate).length)

export function notes(rows: readonly RatedRound[], lang: Lang) {
  const say = WORDS[lang]
  const unknown = rows.filter((row) => !hasRate(row)).length
  const uppers = rows.filter(hasRate).map((row) => row.rate_high)
  const { max } = axisTo(uppers)
  const beyond = uppers.filter((upper) => upper > max).length
  return [
    sourceNote(rows, lang),
    { label: say.unknown, text: unknown > 0 ? say.unknownRounds(unknown) : say.allKnown },
    ...(beyond > 0 ? [{ label: say.remark, text: say.beyond(beyond) }] : []),
  ]
}

const WORDS = {
  zh: {
    size: (rounds: number, known: number) => `${rounds} 轮，${known} 轮有值`,
    unknown: '未报',
    unknownRounds: (rounds: number) =>
      `${rounds} 轮没有同时公布问题数和线索数，斜纹表示取值未知，不按 0 计。`,
    allKnown: '没有未报的轮次。',
    remark: '说明',
    beyond: (rounds: number) => `${rounds} 轮的区间超出坐标范围，以箭头表示，数值见右列。`,
  },
  en: {
    size: (rounds: number, known: number) => `${rounds} rounds, ${known} with a value`,
    unknown: 'Not reported',
    unknownRounds: (rounds: number) =>
      `${rounds} ${rounds === 1 ? 'round does' : 'rounds do'} not publish both problems and clues; hatching means unknown, not 0.`,
    allKnown: 'none.',
    remark: 'Note',
    beyond: (rounds: number) =>
      `${rounds} ${rounds === 1 ? 'interval runs' : 'intervals run'} past the axis and ${rounds === 1 ? 'ends' : 'end'} in an arrow; the numbers stand at the right.`,
  },
}
