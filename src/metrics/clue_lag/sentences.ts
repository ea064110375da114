import { fixed, percent, range } from '#charts/numbers.ts'
import { medianDays } from '#statistics/median-days.ts'
import type { Context } from '../metric.ts'
import type { LagRow } from './columns.ts'
import { shownIn } from './derive.ts'

/** How many clues were disposed of within the time limit, and how long half of them took. */
export function headline(rows: readonly LagRow[], { lang }: Context): string {
  const say = WORDS[lang]
  const shown = shownIn(rows)
  if (!shown) return say.none
  if (shown.clues === 0) return say.unplaced
  const { median } = medianDays(shown.steps)
  const half = median === null ? say.noMedian : say.median(days(median))
  const { within, within_low: low, within_high: high } = shown.whole
  if (within === null || low === null || high === null) return say.notYet(half)
  return say.within(
    percent(within, 0),
    range(low, high, (share) => percent(share, 0)),
    half,
  )
}

export const days = (median: number) => fixed(median, Number.isInteger(median) ? 0 : 1)

const WORDS = {
  zh: {
    none: '所选轮次没有逐条的线索记录',
    unplaced: '线索记录没有移交日期，不能计算办理时长',
    median: (median: string) => `半数在 ${median} 天内处置`,
    noMedian: '至今不足半数处置',
    notYet: (half: string) => `期限都未到，尚不能判断；${half}`,
    within: (share: string, interval: string, half: string) =>
      `${share} ${interval} 在期限内处置，${half}`,
  },
  en: {
    none: 'No clue records in the rounds in scope',
    unplaced: 'Clue records have no day of transfer: no time can be told',
    median: (median: string) => `half within ${median} days`,
    noMedian: 'fewer than half so far',
    notYet: (half: string) => `No time limit is over yet; ${half}`,
    within: (share: string, interval: string, half: string) =>
      `${share} ${interval} disposed of within the limit, ${half}`,
  },
}
