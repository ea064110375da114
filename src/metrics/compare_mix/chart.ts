import { groupedIntervals } from '#charts/grouped-intervals.ts'
import type { GroupedRow } from '#charts/grouped-rows.ts'
import { count, fixed, percent, range, signed } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { Context } from '../metric.ts'
import { stateWord } from '../state.ts'
import type { MixShare } from './columns.ts'
import { headline, isClaimed } from './sentences.ts'

/** Shares by class, the sides under each other. */
export function chart(rows: readonly MixShare[], { lang, tokens }: Context) {
  const say = WORDS[lang]
  const codes = [...new Set(rows.map(({ code }) => code))]
  const { option, height } = groupedIntervals(
    {
      headers: say.headers,
      tips: say.tips,
      format: (value) => percent(value, 0),
      groups: codes.map((code) => {
        const own = rows.filter((row) => row.code === code)
        return { label: own[0]?.category ?? '', rows: own.map((row) => groupedRow(row, lang)) }
      }),
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: headline(rows, lang) }
}

function groupedRow(row: MixShare, lang: Lang): GroupedRow {
  const value = row.share === null ? stateWord(row.share_state, lang) : percent(row.share)
  const counts = row.share === null ? '' : `${count(row.part ?? 0)}/${count(row.whole ?? 0)}`
  const interval =
    row.share === null ? '—' : range(row.share_low ?? 0, row.share_high ?? 0, (at) => percent(at))
  const difference = differenceText(row)
  return {
    key: `${row.code}/${row.side}`,
    side: row.side ?? '',
    estimate: row.share,
    low: row.share_low,
    high: row.share_high,
    value,
    counts,
    difference,
    strong: isClaimed(row),
    hatched: row.share_state === 'nr',
    hollow: row.nature === 'synthetic',
    tips: [
      value,
      interval,
      counts || '—',
      difference || '—',
      row.q === null ? '—' : fixed(row.q, 3),
    ],
  }
}

function differenceText({ difference, difference_low, difference_high }: MixShare) {
  if (difference === null || difference_low === null || difference_high === null) return ''
  return `${signed(difference, fixed)} ${range(difference_low, difference_high)}`
}

const WORDS = {
  zh: {
    headers: { value: '占比', counts: '件数', difference: 'A − 本列，百分点 [95% 区间]' },
    tips: ['占比', '95% 区间', '本类/已归类', 'A 减本列（百分点）', 'q（BH 校正）'],
  },
  en: {
    headers: { value: 'Share', counts: 'Count', difference: 'A − column, points' },
    tips: ['Share', '95% interval', 'Class/classified', 'A − column (points)', 'q (BH)'],
  },
}
