import type { Lang } from '#i18n/lang.ts'
import { majorityOf } from '../clue-majority.ts'
import { natureBasis } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import type { AgeRow, BucketRow } from './columns.ts'

/** Adds words, and each bucket's share of those whose days are known. */
export const derive = (rows: readonly BucketRow[], { lang }: Context): AgeRow[] =>
  rows.map((row) => {
    const known = (row.open ?? 0) - (row.unknown ?? 0)
    return {
      ...row,
      basis: natureBasis(row, lang),
      since: WORDS[lang].clock[row.clock === 'past_due' ? 'past_due' : 'since_feedback'],
      range: rangeOf(row, lang),
      share: known > 0 ? (row.items ?? 0) / known : null,
      share_state: known > 0 ? 'value' : 'z',
    }
  })

/** The rows of the kind of data with the most open problems. */
export const majority = (rows: readonly AgeRow[]) => majorityOf(rows, (some) => some[0]?.open ?? 0)

export const onClock = (rows: readonly AgeRow[], clock: 'since_feedback' | 'past_due') =>
  rows.filter((row) => row.clock === clock)

/** First and last day of each bucket; of bucket 0 none. */
export const BUCKETS = [
  [0, 0],
  [0, 30],
  [31, 60],
  [61, 90],
  [91, 180],
  [181, 365],
  [366, null],
] as const

const rangeOf = ({ bucket, clock }: BucketRow, lang: Lang) => {
  const [first, high] = BUCKETS[bucket ?? 0] ?? [0, 0]
  if (bucket === 0) return WORDS[lang].notDue
  const low = clock === 'past_due' ? Math.max(1, first) : first
  return high === null ? WORDS[lang].beyond : `${low}–${high}`
}

const WORDS = {
  zh: {
    clock: { since_feedback: '自反馈起的天数', past_due: '超过期限的天数' },
    notDue: '未到期',
    beyond: '＞365',
  },
  en: {
    clock: { since_feedback: 'Days since feedback', past_due: 'Days past due' },
    notDue: 'Not yet due',
    beyond: '> 365',
  },
}
