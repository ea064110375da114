import { forest } from '#charts/forest.ts'
import type { ForestRow } from '#charts/forest-marks.ts'
import { fixed, range } from '#charts/numbers.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import type { Context } from '../metric.ts'
import { pText } from './paired-chart.ts'
import { reasonWord } from './reason-words.ts'
import { othersOf, verdictOf } from './verdict.ts'

/** The ratios of A to each other side around 1, on a log axis. */
export function chart(rows: readonly MeasuredSide[], { lang, tokens }: Context) {
  const say = WORDS[lang]
  const others = othersOf(rows)
  const several = new Set(others.map(({ side }) => side)).size > 1
  const drawn = others.map((row) => forestRow(row, several, lang))
  const { option, height } = forest({ ...say.heads, tips: say.tips, rows: drawn }, tokens)
  const told = drawn.map(
    ({ label, value, interval, remark }) => `${label} ${value} ${interval || remark}`,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(told) }
}

const two = (value: number) => fixed(value, 2)

function forestRow(row: MeasuredSide, several: boolean, lang: Lang): ForestRow {
  const { ratio, ratio_low: low, ratio_high: high, ratio_p: p, side } = row
  const label = several ? `${row.measure} A : ${side}` : (row.measure ?? '')
  const remark = reasonWord(row.reason, side, lang)
  const shared = { key: `${row.measure_id}/${side}`, label, remark, ratio, high }
  if (p === null || low === null)
    return {
      ...shared,
      low: null,
      value: '',
      interval: '',
      p: '',
      crosses: false,
      tips: ['—', '—', '—', remark],
    }
  const value = ratio === null ? '∞' : two(ratio)
  const interval = range(low, high ?? Number.POSITIVE_INFINITY, two)
  const crosses = verdictOf(row) === 'unclear'
  const tips = [value, interval, pText(p), remark || WORDS[lang][crosses ? 'holds' : 'leaves']]
  return { ...shared, low, value, interval, p: pText(p), crosses, tips }
}

const WORDS = {
  zh: {
    heads: { ratioHeader: '率比 [95% 区间]', pHeader: 'p', lower: '← A 更低', higher: 'A 更高 →' },
    tips: ['率比', '95% 区间', 'p 值', '判断'],
    holds: '区间含 1，差别不明显',
    leaves: '区间不含 1',
    describe: (rows: readonly string[]) => `A 与其他列的率比及 95% 区间：${rows.join('；')}。`,
  },
  en: {
    heads: {
      ratioHeader: 'Ratio [95% interval]',
      pHeader: 'p',
      lower: '← A lower',
      higher: 'A higher →',
    },
    tips: ['Ratio', '95% interval', 'p', 'Reading'],
    holds: 'holds 1: no clear difference',
    leaves: 'leaves out 1',
    describe: (rows: readonly string[]) =>
      `Ratios of A to the other columns with 95% intervals: ${rows.join('; ')}.`,
  },
}
