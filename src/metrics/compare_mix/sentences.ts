import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { reasonWord } from '../compare_rates/reason-words.ts'
import type { MixShare } from './columns.ts'

/** Below this a difference is claimed. */
const CLAIMED = 0.05

export const isClaimed = ({ q }: MixShare) => q !== null && q < CLAIMED

/** The largest difference between A and another side that is more than chance. */
export function headline(rows: readonly MixShare[], lang: Lang): string {
  const say = WORDS[lang]
  if (rows.length === 0) return say.nothing
  const others = rows.filter(({ reason }) => reason !== 'same')
  const [first] = others
  if (!first) return say.alone
  const compared = others.filter(({ difference }) => difference !== null)
  if (compared.length === 0) return refused(first, lang)
  const [largest] = compared
    .filter(isClaimed)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
  const sides = [...new Set(compared.map(({ side }) => side ?? ''))].join(say.joint)
  if (!largest) return say.unclear(sides)
  const difference = largest.difference ?? 0
  const size = fixed(Math.abs(difference))
  return say.differs(largest.category ?? '', largest.side ?? '', size, difference > 0)
}

function refused({ reason, side }: MixShare, lang: Lang): string {
  const say = WORDS[lang]
  if (reason === 'scheme') return say.scheme(side ?? '')
  if (reason === 'nr_both') return say.noList(['A', side ?? ''].join(say.joint))
  if (reason === 'nr_a') return say.noList('A')
  return reason === 'nr_b' ? say.noList(side ?? '') : reasonWord(reason, side, lang)
}

const WORDS = {
  zh: {
    nothing: '各列都没有逐条的问题清单，看不到构成',
    alone: '还没有选 B，先列 A 的一级类别构成',
    joint: '、',
    noList: (sides: string) => `${sides} 没有逐条的问题清单，构成不作比较`,
    unclear: (sides: string) => `A 与 ${sides} 的一级类别构成差别不明显`,
    differs: (category: string, side: string, size: string, higher: boolean) =>
      `“${category}”占比 A 比 ${side} ${higher ? '高' : '低'} ${size} 个百分点`,
    scheme: (side: string) => `A 与 ${side} 的分类口径不能精确对应，构成不作比较`,
  },
  en: {
    nothing: 'No column has a problem list, so no mix can be seen',
    alone: 'B is not chosen yet; the mix of A',
    joint: ', ',
    noList: (sides: string) => `No problem list in ${sides}: mixes not compared`,
    unclear: (sides: string) => `The mixes of A and ${sides} can’t be told apart`,
    differs: (category: string, side: string, size: string, higher: boolean) =>
      `A’s share of ${category} is ${size} points ${higher ? 'above' : 'below'} that of ${side}`,
    scheme: (side: string) =>
      `The schemes of A and ${side} do not match exactly: mixes not compared`,
  },
}
