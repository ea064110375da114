import { fixed } from '#charts/numbers.ts'
import { adjusted } from '#statistics/benjamini-hochberg.ts'
import { hasRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { fullName } from '../round.ts'
import type { RatedRound } from './columns.ts'
import { seriesOf, shownOf } from './series.ts'

/** With more steps than this they are counted, not named. */
const MOST_NAMED = 2

/** Below this, made up for being one of all steps, a step is told. */
const ALPHA = 0.05

/** Which steps from one round to the next have a ratio that stands for being one of many. */
export function headline(rows: readonly RatedRound[], { lang }: Context): string {
  const say = WORDS[lang]
  if (rows.length === 0) return say.noRounds
  if (!rows.some(hasRate)) return say.none
  const { shown } = shownOf(rows)
  const compared = shown.flatMap(({ rounds }) => rounds.filter((row) => row.ratio !== null))
  if (compared.length === 0) return say.alone(seriesOf(rows).length)
  const qs = adjusted(compared.map((row) => row.ratio_p ?? 1))
  const clear = compared.filter((row, at) => excludesOne(row) && (qs[at] ?? 1) < ALPHA)
  if (clear.length === 0) return say.flat(compared.length)
  const up = clear.filter((row) => (row.ratio ?? 1) > 1).length
  if (clear.length > MOST_NAMED || (up > 0 && up < clear.length))
    return say.several(compared.length, up, clear.length - up)
  const ratios = clear.map((row) => fixed(row.ratio ?? 1, 2))
  return say.named(
    clear.map((row) => fullName(row, lang)),
    up > 0,
    ratios,
  )
}

const excludesOne = ({ ratio_low, ratio_high }: RatedRound) =>
  (ratio_low ?? 0) > 1 || (ratio_high ?? 2) < 1

const WORDS = {
  zh: {
    noRounds: '所选范围内没有轮次',
    none: '所选轮次都没有同时报告问题数和线索数',
    alone: (regions: number) => `${regions} 个地区都没有相邻的两轮可比`,
    flat: (steps: number) => `${steps} 次相邻轮次比较，看不出变化`,
    several: (steps: number, up: number, down: number) =>
      `${steps} 次相邻轮次比较中，校正后 ${up} 次升高、${down} 次降低`,
    named: (names: readonly string[], up: boolean, ratios: readonly string[]) =>
      `${names.join('、')}线索率${up ? '高' : '低'}于上一轮，率比 ${ratios.join('、')}`,
  },
  en: {
    noRounds: 'No round in scope',
    none: 'No round in scope reports both problems and clues',
    alone: (regions: number) =>
      `No two adjacent rounds to compare in ${regions} ${regions === 1 ? 'region' : 'regions'}`,
    flat: (steps: number) =>
      `No change to tell in ${steps} ${steps === 1 ? 'step' : 'steps'} between adjacent rounds`,
    several: (steps: number, up: number, down: number) =>
      `Of ${steps} steps between adjacent rounds, ${up} rise and ${down} fall after adjustment`,
    named: (names: readonly string[], up: boolean, ratios: readonly string[]) =>
      `${names.join(' and ')} ${up ? 'above' : 'below'} the round before, ratio ${ratios.join(' and ')}`,
  },
}
