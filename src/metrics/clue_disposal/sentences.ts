import { percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import type { SharedWay } from './columns.ts'
import { shareOf, shownIn } from './derive.ts'

/** How large a part the two commonest ways are, and what is not reported. */
export function headline(rows: readonly SharedWay[], { lang }: Context): string {
  const say = HEADLINES[lang]
  const total = shownIn(rows)?.total
  if (rows.length === 0) return say.noRounds
  if (!total) return say.none
  const ways = total.parts
    .filter(({ way, clues }) => way !== 'open' && way !== 'nr' && (clues ?? 0) > 0)
    .sort((a, b) => (b.clues ?? 0) - (a.clues ?? 0))
  const [first, second] = ways
  const lacking = shareOf(total, 'nr')?.share ?? 0
  const missing = lacking > 0 ? percent(lacking, 0) : null
  if (!first) return say.allMissing(total.total)
  if (!second) return say.one(first.disposal ?? '', percent(first.share ?? 0, 0), missing)
  const both = ((first.clues ?? 0) + (second.clues ?? 0)) / total.total
  return say.two(first.disposal ?? '', second.disposal ?? '', percent(both, 0), missing)
}

const HEADLINES = {
  zh: {
    noRounds: '所选范围内没有轮次',
    none: '所选轮次没有逐条的线索记录',
    allMissing: (clues: number) => `${clues} 件线索都没有报告处置方式`,
    one: (way: string, share: string, missing: string | null) =>
      `处置方式都是${way}，占 ${share}${missing ? `，未报 ${missing}` : ''}`,
    two: (first: string, second: string, share: string, missing: string | null) =>
      `${first}与${second}合计占 ${share}${missing ? `，未报 ${missing}` : ''}`,
  },
  en: {
    noRounds: 'No round in scope',
    none: 'No clue records in the rounds in scope',
    allMissing: (clues: number) => `No way of disposal is reported for any of ${clues} clues`,
    one: (way: string, share: string, missing: string | null) =>
      `${way} is the only way of disposal: ${share}${missing ? `; ${missing} not reported` : ''}`,
    two: (first: string, second: string, share: string, missing: string | null) =>
      `${first} and ${lowered(second)} make up ${share}${missing ? `; ${missing} not reported` : ''}`,
  },
} satisfies Record<Lang, unknown>

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
