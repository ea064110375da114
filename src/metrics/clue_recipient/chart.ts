import { count, percent, range } from '#charts/numbers.ts'
import { rankedBars } from '#charts/ranked-bars.ts'
import { counted } from '../clue-units.ts'
import type { Context } from '../metric.ts'
import type { SharedRecipient } from './columns.ts'
import { keyOf, shownIn } from './derive.ts'
import { headline } from './sentences.ts'

/** Bars of one kind of data. */
export function chart(rows: readonly SharedRecipient[], context: Context) {
  const { lang, tokens, angle } = context
  const tips = TIPS[lang]
  const bars = (shownIn(rows)?.rows ?? []).map((row) => {
    const { share, share_low, share_high } = row
    const clues = `${row.clues_state === '≥' ? '≥ ' : ''}${counted(row.clues ?? 0, angle.unit, lang)}`
    return {
      key: keyOf(row),
      label: row.receiver ?? '',
      value: row.clues ?? 0,
      text: clues,
      share: share === null ? '—' : percent(share),
      hatched: row.recipient === 'nr',
      tips: [
        `${count(row.clues ?? 0)}/${count(row.total ?? 0)}`,
        share === null ? '—' : percent(share),
        share_low === null || share_high === null ? '—' : range(share_low, share_high, percent),
        row.basis ?? '',
      ],
    }
  })
  const { option, height } = rankedBars({ bars, tips }, tokens)
  return { as: 'chart' as const, option, height, describe: headline(rows, context) }
}

const TIPS = {
  zh: ['线索', '占比', '95% 区间', '数据性质'],
  en: ['Clues', 'Share', '95% interval', 'Nature'],
}
