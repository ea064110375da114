import type { Lang } from '#i18n/lang.ts'
import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { rateRatio } from '#statistics/rate-ratio.ts'
import { hasRate, pairOf } from '../clue-pairs.ts'
import type { GridRound } from './columns.ts'
import { trends } from './heat.ts'

/** How many regions' last round differs from their first, adjusted for their number; nothing is ranked. */
export function headline(rows: readonly GridRound[], lang: Lang): string {
  const say = WORDS[lang]
  if (rows.length === 0) return say.noRounds
  if (!rows.some(hasRate)) return say.none
  const pairs = trends(rows).map(({ first, last }) => ({
    last,
    ratio: rateRatio(pairOf(last), pairOf(first)),
  }))
  const qs = adjusted(pairs.map(({ ratio }) => ratio?.p ?? 1))
  const compared = pairs.map(({ last, ratio }, at) => ({ last, side: sideOf(ratio, qs[at] ?? 1) }))
  const [only] = compared
  if (!only) return say.noPairs
  if (compared.length === 1) return say.one(only.last.region ?? '', only.side)
  const on = (side: Side) => compared.filter((region) => region.side === side).length
  return say.many(
    compared.length,
    (['lower', 'higher', 'overlap'] as const).flatMap((side) =>
      on(side) > 0 ? [say.side(side, on(side))] : [],
    ),
  )
}

type Side = 'lower' | 'higher' | 'overlap'

/** Below this, made up for being one of all regions, a difference is told. */
const ALPHA = 0.05

function sideOf(ratio: ReturnType<typeof rateRatio>, q: number): Side {
  if (!ratio || (ratio.low <= 1 && ratio.high >= 1) || q >= ALPHA) return 'overlap'
  return ratio.high < 1 ? 'lower' : 'higher'
}

const WORDS = {
  zh: {
    noRounds: '所选范围内没有轮次',
    none: '所选轮次都没有同时报告问题数和线索数',
    noPairs: '各地区都不足两轮有值，不能比较先后',
    one: (region: string, side: Side) =>
      `${region}末轮的线索率${{ lower: '低于首轮', higher: '高于首轮', overlap: '与首轮分不出高低' }[side]}`,
    side: (side: Side, regions: number) =>
      `${{ lower: '低于首轮', higher: '高于首轮', overlap: '分不出' }[side]} ${regions} 个`,
    many: (regions: number, sides: readonly string[]) =>
      `${regions} 个地区可比先后，末轮线索率${sides.join('、')}`,
  },
  en: {
    noRounds: 'No round in scope',
    none: 'No round in scope reports both problems and clues',
    noPairs: 'No region has two rounds with a rate to compare over time',
    one: (region: string, side: Side) =>
      `The last round of ${region} has ${{ lower: 'a lower clue rate than', higher: 'a higher clue rate than', overlap: 'a clue rate not distinguishable from' }[side]} its first`,
    side: (side: Side, regions: number) =>
      `${{ lower: 'lower', higher: 'higher', overlap: 'not distinguishable' }[side]} in ${regions}`,
    many: (regions: number, sides: readonly string[]) =>
      `Last round against first in ${regions} regions: ${sides.join(', ')}`,
  },
}
