import { count, fixed, range, signed } from '#charts/numbers.ts'
import { pairedIntervals } from '#charts/paired-intervals.ts'
import type { PairedRow, StripCell } from '#charts/paired-rows.ts'
import type { Lang } from '#i18n/lang.ts'
import type { MeasuredSide } from '../compare_measures/columns.ts'
import { type RateId, specOf } from '../compare_measures/measures.ts'
import type { Context } from '../metric.ts'
import { stateWord } from '../state.ts'
import { reasonWord } from './reason-words.ts'
import { othersOf } from './verdict.ts'

/** One rate of each side as interval dots, and its difference, ratio and p against A. */
export function pairedChart(id: RateId, rows: readonly MeasuredSide[], { lang, tokens }: Context) {
  const say = WORDS[lang]
  const { option, height } = pairedIntervals(
    {
      tips: say.tips,
      rows: rows.map((row) => pairedRow(id, row, lang)),
      strips: othersOf(rows).map((row) => strip(id, row, lang)),
    },
    tokens,
  )
  return { as: 'chart' as const, option, height, describe: spoken(id, rows, lang) }
}

const formatOf = (id: RateId) => (value: number) => fixed(value, specOf(id).digits)

function pairedRow(id: RateId, row: MeasuredSide, lang: Lang): PairedRow {
  const format = formatOf(id)
  const value = row.value === null ? lackWord(row, lang) : format(row.value)
  const interval =
    row.value_low === null || row.value_high === null
      ? '—'
      : range(row.value_low, row.value_high, format)
  const terms = [row.count, row.base].map((term) => (term === null ? '—' : count(term))).join('/')
  return {
    key: `${id}/${row.side}`,
    side: row.side ?? '',
    name: row.selection ?? '',
    estimate: row.value,
    low: row.value_low,
    high: row.value_high,
    value,
    interval,
    hatched: row.value_state === 'nr',
    hollow: row.nature === 'synthetic',
    tips: [
      value,
      interval,
      terms,
      WORDS[lang].of(row.rounds_with ?? 0, row.rounds ?? 0),
      row.source ?? '—',
    ],
  }
}

const lackWord = (row: MeasuredSide, lang: Lang) =>
  row.rounds === 0 ? WORDS[lang].noRound : stateWord(row.value_state, lang)

function strip(id: RateId, row: MeasuredSide, lang: Lang): StripCell[] {
  const say = WORDS[lang]
  const side = row.side ?? ''
  const format = formatOf(id)
  const difference = row.difference === null ? '—' : signed(row.difference, format)
  const labels = { difference: say.difference(side), ratio: say.ratio(side) }
  if (row.ratio_p === null)
    return [
      { label: labels.difference, value: difference },
      { label: labels.ratio, value: '—', interval: reasonWord(row.reason, side, lang) },
    ]
  const two = (value: number) => fixed(value, 2)
  return [
    { label: labels.difference, value: difference },
    {
      label: labels.ratio,
      value: row.ratio === null ? '∞' : two(row.ratio),
      interval: range(row.ratio_low ?? 0, row.ratio_high ?? Number.POSITIVE_INFINITY, two),
    },
    { label: say.p, value: pText(row.ratio_p) },
  ]
}

/** A p-value in three decimals. */
export const pText = (p: number) => (p < 0.001 ? '<0.001' : p.toFixed(3))

function spoken(id: RateId, rows: readonly MeasuredSide[], lang: Lang) {
  const say = WORDS[lang]
  const sides = rows.map((row) => {
    const { value, interval } = pairedRow(id, row, lang)
    return `${row.side} ${row.selection} ${value} ${interval}`
  })
  return `${rows[0]?.measure}${say.colon}${sides.join(say.joint)}${say.stop}`
}

const WORDS = {
  zh: {
    tips: ['比值', '95% 区间', '分子/分母', '已报轮次', '来源'],
    of: (known: number, all: number) => `${all} 轮中 ${known} 轮`,
    noRound: '没有轮次',
    difference: (side: string) => `差值 A − ${side}`,
    ratio: (side: string) => `率比 A : ${side}，95% 区间`,
    p: 'p 值',
    colon: '：',
    joint: '；',
    stop: '。',
  },
  en: {
    tips: ['Value', '95% interval', 'Numerator/denominator', 'Rounds reporting', 'Source'],
    of: (known: number, all: number) => `${known} of ${all}`,
    noRound: 'no round',
    difference: (side: string) => `A − ${side}`,
    ratio: (side: string) => `Ratio A : ${side}, 95% interval`,
    p: 'p',
    colon: ': ',
    joint: '; ',
    stop: '.',
  },
}
