import { type DumbbellRow, dumbbellChart } from '#charts/dumbbell.ts'
import { count, fixed, percent, range, signed } from '#charts/numbers.ts'
import type { Context } from '../metric.ts'
import { classColour } from '../problem-mix-classes.ts'
import type { ChangeRow } from './columns.ts'
import { isReal, sentences } from './sentences.ts'

/** Both shares of each class, and their difference around 0. */
export function chart(rows: readonly ChangeRow[], context: Context) {
  const say = sentences[context.lang]
  const [first] = rows
  const { option, height } = dumbbellChart(
    {
      rows: rows.flatMap((row) => dumbbell(row, context) ?? []),
      absent: rows
        .filter(({ difference }) => difference === null)
        .map(({ category }) => ({ name: category ?? '', state: say.notInScheme })),
      before: first?.before_name ?? '',
      after: first?.after_name ?? '',
      shares: say.shares,
      difference: say.difference,
      tips: say.tips,
    },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

function dumbbell(row: ChangeRow, { lang, tokens }: Context): DumbbellRow | null {
  const { difference, difference_low: low, difference_high: high } = row
  if (difference === null || low === null || high === null) return null
  const code = row.code ?? ''
  const side = (share: number | null, part: number | null, whole: number | null) =>
    `${percent(share ?? 0)} (${count(part ?? 0)}/${count(whole ?? 0)})`
  const value = signed(difference, fixed)
  const interval = range(low, high)
  return {
    key: row.key ?? '',
    code: code.length === 2 ? code : '',
    name: row.category ?? '',
    colour: classColour(code, tokens),
    before: 100 * (row.before_share ?? 0),
    after: 100 * (row.after_share ?? 0),
    difference,
    low,
    high,
    value,
    interval,
    isOut: low > 0 || high < 0,
    tips: [
      side(row.before_share, row.before, row.before_whole),
      side(row.after_share, row.after, row.after_whole),
      `${value} ${interval}`,
      `${row.q === null ? '—' : row.q.toFixed(3)}${isReal(row) ? ` · ${sentences[lang].real}` : ''}`,
    ],
  }
}
