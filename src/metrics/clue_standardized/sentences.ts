import { fixed } from '#charts/numbers.ts'
import { many } from '../clue-counts.ts'
import type { Context } from '../metric.ts'
import type { RegionRow } from './columns.ts'
import { isPaired, isStandardized, type KnownRegion } from './derive.ts'

/** Between what the standardised rates lie, and whether the extreme ones can be told apart. */
export function headline(rows: readonly RegionRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const known = rows.filter(isStandardized)
  const refused = rows.filter(isPaired).length - known.length
  const [first] = known
  if (!rows.some(isPaired)) return say.none
  if (!first) return say.refused(refused)
  if (known.length === 1)
    return say.one(first.region ?? '', fixed(first.standard), fixed(first.rate))
  const [low, high] = extremes(known)
  return say.range(
    known.length,
    fixed(low.standard),
    fixed(high.standard),
    low.standard_high < high.standard_low,
  )
}

function extremes(known: readonly KnownRegion[]): [KnownRegion, KnownRegion] {
  const sorted = [...known].sort((a, b) => a.standard - b.standard)
  return [sorted[0]!, sorted[sorted.length - 1]!]
}

const WORDS = {
  zh: {
    none: '没有既有问题记录又有线索清单的轮次',
    refused: (regions: number) => `${regions} 个地区的类型构成不全或线索太少，都不能标准化`,
    one: (region: string, rate: string, crude: string) =>
      `只有${region}能标准化：标准化率 ${rate}，粗率 ${crude}`,
    range: (regions: number, low: string, high: string, apart: boolean) =>
      `${regions} 个地区标准化率在 ${low} 至 ${high} 之间，两端区间${apart ? '不重叠' : '重叠'}`,
  },
  en: {
    none: 'No round in scope has both problem records and a clue list',
    refused: (regions: number) =>
      `No standardised rate for ${many(regions, 'region')}: types are missing or clues too few`,
    one: (region: string, rate: string, crude: string) =>
      `Only ${region} can be standardised: ${rate}, crude ${crude}`,
    range: (regions: number, low: string, high: string, apart: boolean) =>
      `Standardised rates of ${regions} regions run from ${low} to ${high}; the ends ${apart ? 'do not overlap' : 'overlap'}`,
  },
}
