import { count, percent } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import { fullName } from '../round.ts'
import type { RecurrenceRow } from './columns.ts'

/** The rate of the one round that can be told, or how many there are. */
export function headline(rows: readonly RecurrenceRow[], lang: Lang): string {
  const say = sentences[lang]
  const known = rows.filter(({ rate }) => rate !== null)
  const [first] = known
  if (rows.length === 0) return say.noRounds
  if (!first) return say.none(rows.length)
  if (known.length > 1) {
    const rates = known.map(({ rate }) => rate ?? 0)
    return say.several(known.length, percent(Math.min(...rates)), percent(Math.max(...rates)))
  }
  return say.one(
    fullName(first, lang),
    count(first.rechecked ?? 0),
    count(first.recurred ?? 0),
    `${percent(first.rate ?? 0)}（${percent(first.rate_low ?? 0)}–${percent(first.rate_high ?? 0)}）`,
  )
}

export const sentences = {
  zh: {
    noRounds: '所选范围内没有“回头看”',
    none: (rounds: number) => `${rounds} 轮“回头看”都没有可对上的整改记录`,
    one: (round: string, rechecked: string, recurred: string, rate: string) =>
      `${round}复核已完成 ${rechecked} 个，反弹 ${recurred} 个，${rate}`,
    several: (rounds: number, low: string, high: string) =>
      `${rounds} 轮“回头看”的反弹率介于 ${low} 至 ${high}`,
    size: (rounds: number, known: number) => `${rounds} 轮，${known} 轮有值`,
    unknown: '未报',
    without: (rounds: number) =>
      rounds > 0 ? `${rounds} 轮“回头看”没有逐条记录，算不出反弹率，不按 0 计。` : '无。',
    round: '轮次',
    rechecked: '复核已完成',
    recheckedHint: '被复核党组织此前已完成的问题',
    recurred: '反弹',
    rate: '反弹率',
    unresolved: '仍未改',
    unresolvedHint: '对上的原问题此前就没有完成',
    newFound: '新发现',
    describe: (rounds: number) => `${rounds} 轮“回头看”的反弹率`,
  },
  en: {
    noRounds: 'No look-back round in scope',
    none: (rounds: number) =>
      rounds === 1
        ? 'The look-back round has no records to match'
        : `None of ${rounds} look-back rounds has records to match`,
    one: (round: string, rechecked: string, recurred: string, rate: string) =>
      `${round}: of ${rechecked} done and re-checked, ${recurred} recurred, ${rate.replace('（', ' (').replace('）', ')')}`,
    several: (rounds: number, low: string, high: string) =>
      `Recurrence in ${rounds} look-back rounds runs from ${low} to ${high}`,
    size: (rounds: number, known: number) => `${rounds} rounds, ${known} with a value`,
    unknown: 'Not reported',
    without: (rounds: number) =>
      rounds > 0
        ? `${rounds} look-back ${rounds === 1 ? 'round has' : 'rounds have'} no records; no rate, and not 0.`
        : 'none.',
    round: 'Round',
    rechecked: 'Re-checked',
    recheckedHint: 'Problems that the organizations visited had done before',
    recurred: 'Recurred',
    rate: 'Rate',
    unresolved: 'Never done',
    unresolvedHint: 'The earlier problem had not been done in the first place',
    newFound: 'New',
    describe: (rounds: number) => `Recurrence in ${rounds} look-back rounds`,
  },
}
