import { fixed } from '#charts/numbers.ts'
import { extremesOf } from '#statistics/extremes.ts'
import { many } from '../clue-counts.ts'
import { majorityOf } from '../clue-majority.ts'
import type { Context } from '../metric.ts'
import type { RegionRow } from './columns.ts'
import { isPaired, isStandardized, type KnownRegion } from './derive.ts'

/** Below this a difference is told. */
const ALPHA = 0.05

/** Between what the standardised rates of the kind of data with the most regions lie, and whether they differ. */
export function headline(rows: readonly RegionRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const known = majorityOf(rows.filter(isStandardized))?.rows ?? []
  const refused = rows.filter(isPaired).length - known.length
  const [first] = known
  if (!rows.some(isPaired)) return say.none
  if (!first) return say.refused(refused)
  if (known.length === 1)
    return say.one(first.region ?? '', fixed(first.standard), fixed(first.rate))
  const rates = known.map(({ standard }) => standard)
  return say.range(
    known.length,
    fixed(Math.min(...rates)),
    fixed(Math.max(...rates)),
    doDiffer(known),
  )
}

/** Rates are compared by their logarithms; one of 0 has none, and is not told to differ. */
function doDiffer(known: readonly KnownRegion[]): boolean {
  if (known.some(({ standard }) => standard === 0)) return false
  const compared = extremesOf(
    known.map(({ standard, variance }) => ({
      value: Math.log(standard),
      variance: variance / standard ** 2,
    })),
  )
  return compared !== null && compared.p < ALPHA && compared.q < ALPHA
}

const WORDS = {
  zh: {
    none: '没有既有问题记录又有线索清单的轮次',
    refused: (regions: number) => `${regions} 个地区的类型构成不全或线索太少，都不能标准化`,
    one: (region: string, rate: string, crude: string) =>
      `只有${region}能标准化：标准化率 ${rate}，粗率 ${crude}`,
    range: (regions: number, low: string, high: string, differ: boolean) =>
      `${regions} 个地区标准化率在 ${low} 至 ${high} 之间，${differ ? '两端有差异' : '分不出高低'}`,
  },
  en: {
    none: 'No round in scope has both problem records and a clue list',
    refused: (regions: number) =>
      `No standardised rate for ${many(regions, 'region')}: types are missing or clues too few`,
    one: (region: string, rate: string, crude: string) =>
      `Only ${region} can be standardised: ${rate}, crude ${crude}`,
    range: (regions: number, low: string, high: string, differ: boolean) =>
      `Standardised rates of ${regions} regions run from ${low} to ${high}; ${differ ? 'the ends differ' : 'no difference shown'}`,
  },
}
