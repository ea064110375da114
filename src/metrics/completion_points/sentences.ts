import { fixed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { isOpenOnly } from '../rectification-groups.ts'
import type { PointRow } from './columns.ts'

/** From this many groups on, names would make the sentence too long. */
const NAMED = 2

/** How long half of the problems took. */
export function headline(rows: readonly PointRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const drawn = rows.filter(({ place }) => place !== null)
  if (rows.length === 0) return say.nothing
  if (drawn.length === 0) return rows.some(isOpenOnly) ? say.openOnly : say.none
  const known = drawn.filter(({ median }) => median !== null)
  const missing = drawn.length - known.length
  if (known.length === 0) return say.notReached(drawn.length)
  if (drawn.length <= NAMED) return say.each(drawn.map((row) => one(row, lang)))
  const medians = known.map(({ median }) => median ?? 0)
  const low = days(Math.min(...medians))
  const high = days(Math.max(...medians))
  return say.range(known.length, low, high) + (missing > 0 ? say.andMissing(missing) : '')
}

const one = ({ group, median }: PointRow, lang: Lang) =>
  median === null ? WORDS[lang].under(group ?? '') : WORDS[lang].one(group ?? '', days(median))

const days = (value: number) => fixed(value, Number.isInteger(value) ? 0 : 1)

const WORDS = {
  zh: {
    nothing: '所选范围内没有问题记录',
    openOnly: '台账只列未完成问题，没有中位天数',
    none: '所选记录定不出完成用时，没有中位天数',
    notReached: (groups: number) => `${groups} 组都还没有完成半数问题`,
    each: (parts: readonly string[]) => `完成半数问题，${parts.join('，')}`,
    one: (group: string, days: string) => `${group}用 ${days} 天`,
    under: (group: string) => `${group}尚未过半`,
    range: (groups: number, low: string, high: string) =>
      low === high
        ? `${groups} 组完成半数问题都用 ${low} 天`
        : `${groups} 组完成半数问题用 ${low} 至 ${high} 天`,
    andMissing: (groups: number) => `，${groups} 组尚未过半`,
  },
  en: {
    nothing: 'No problem records in scope',
    openOnly: 'The ledger lists open problems only; there is no median',
    none: 'No median: the records in scope have no place in time',
    notReached: (groups: number) =>
      groups === 1 ? 'Less than half is done so far' : `None of ${groups} groups has half done yet`,
    each: (parts: readonly string[]) => `Half done: ${parts.join(', ')}`,
    one: (group: string, days: string) => `${group} in ${days} days`,
    under: (group: string) => `${group} not yet`,
    range: (groups: number, low: string, high: string) =>
      low === high
        ? `Half of the problems took ${low} days in each of ${groups} groups`
        : `Half of the problems took ${low} to ${high} days in ${groups} groups`,
    andMissing: (groups: number) => `; ${groups} not yet there`,
  },
}
