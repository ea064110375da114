import { count, percent, range } from '#charts/numbers.ts'
import { type ParetoBar, paretoChart } from '#charts/pareto.ts'
import type { Context } from '../metric.ts'
import { classColour } from '../problem-mix-classes.ts'
import type { ParetoRow } from './columns.ts'
import { UNDIVIDED } from './derive.ts'
import { sentences } from './sentences.ts'

/** Bars in falling order, running shares beside them, what can't be ranked below. */
export function chart(rows: readonly ParetoRow[], context: Context) {
  const say = sentences[context.lang]
  const { option, height } = paretoChart(
    { bars: rows.map((row) => bar(row, context)), headers: say.headers, tips: say.tips },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

function bar(row: ParetoRow, { tokens }: Context): ParetoBar {
  const code = row.code ?? ''
  const problems = row.problems ?? 0
  const interval =
    row.share_low === null || row.share_high === null
      ? '—'
      : range(row.share_low, row.share_high, percent)
  return {
    key: row.key ?? '',
    code: code.length === 2 ? code : '',
    name: row.category ?? '',
    count: problems,
    colour: classColour(code, tokens),
    cumulative: row.cumulative,
    vital: row.vital === true,
    look: code === 'Z9' ? 'nr' : code === 'Z8' || code === UNDIVIDED ? 'open' : 'full',
    tips: [
      count(problems),
      row.share === null ? '—' : percent(row.share),
      interval,
      row.cumulative === null ? '—' : percent(row.cumulative),
    ],
  }
}
