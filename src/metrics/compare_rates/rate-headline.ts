import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import type { RateId } from '../compare_measures/measures.ts'
import { reasonWord } from './reason-words.ts'
import { timesOf } from './times.ts'
import { othersOf, verdictOf } from './verdict.ts'

/** What one rate shows of A against each other side; a difference only where the interval of the ratio leaves out 1. */
export function rateHeadline(id: RateId, rows: readonly MeasuredSide[], lang: Lang): string {
  const say = WORDS[lang]
  const name = say.names[id]
  const others = othersOf(rows)
  const [only] = others
  if (rows.length === 0) return say.nothing
  if (!only) return alone(name, rows, lang)
  if (others.length === 1) return `${name}${say.colon}${against(only, lang)}`
  const parts = (['higher', 'lower', 'unclear', 'none'] as const).flatMap((verdict) => {
    const sides = others.filter((row) => verdictOf(row) === verdict).map(({ side }) => side ?? '')
    return sides.length > 0 ? [say.several[verdict](sides.join(say.joint))] : []
  })
  return `${name}${say.colon}A ${parts.join(say.comma)}`
}

function against(row: MeasuredSide, lang: Lang) {
  const say = WORDS[lang]
  const side = row.side ?? ''
  const verdict = verdictOf(row)
  if (verdict === 'none') return reasonWord(row.reason, side, lang)
  if (verdict === 'unclear') return say.unclear(side)
  if (row.ratio === null) return say.above(side)
  return say.about(side, timesOf(row.ratio, lang))
}

function alone(name: string, [row]: readonly MeasuredSide[], lang: Lang) {
  const say = WORDS[lang]
  return row?.value === null || row === undefined
    ? `${name}${say.colon}${say.noB}`
    : `${name}${say.colon}${say.onlyA(fixed(row.value))}`
}

const WORDS = {
  zh: {
    nothing: '请选择要对比的范围',
    names: {
      clue_rate: '线索率',
      problems_per_organization: '每家问题数',
      clues_per_organization: '每家线索数',
    },
    colon: '：',
    joint: '、',
    comma: '，',
    noB: '还没有选 B',
    onlyA: (value: string) => `A 为 ${value}，还没有选 B`,
    about: (side: string, size: string) => `A 约为 ${side} 的${size}`,
    above: (side: string) => `A 高于 ${side}（${side} 为 0）`,
    unclear: (side: string) => `A 与 ${side} 差别不明显，率比区间含 1`,
    several: {
      higher: (sides: string) => `高于 ${sides}`,
      lower: (sides: string) => `低于 ${sides}`,
      unclear: (sides: string) => `与 ${sides} 差别不明显`,
      none: (sides: string) => `与 ${sides} 未作比较`,
    },
  },
  en: {
    nothing: 'Choose what to compare',
    names: {
      clue_rate: 'Clue rate',
      problems_per_organization: 'Problems per organization',
      clues_per_organization: 'Clues per organization',
    },
    colon: ': ',
    joint: ', ',
    comma: '; ',
    noB: 'B is not chosen yet',
    onlyA: (value: string) => `A has ${value}; B is not chosen yet`,
    about: (side: string, size: string) => `A is about ${size} ${side}`,
    above: (side: string) => `A is above ${side}, which has 0`,
    unclear: (side: string) =>
      `no clear difference from ${side}; the interval of the ratio holds 1`,
    several: {
      higher: (sides: string) => `is above ${sides}`,
      lower: (sides: string) => `is below ${sides}`,
      unclear: (sides: string) => `not clearly different from ${sides}`,
      none: (sides: string) => `not compared with ${sides}`,
    },
  },
}
