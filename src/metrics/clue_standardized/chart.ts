import { intervalChart } from '#charts/interval-chart.ts'
import type { EstimateRow, RowSection, UnknownRow } from '#charts/interval-rows.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import { pooledRate } from '#statistics/pooled-rate.ts'
import { natureBasis } from '../clue-natures.ts'
import type { Context } from '../metric.ts'
import { byNature, isSynthetic } from '../round.ts'
import type { RegionRow } from './columns.ts'
import { isPaired, isStandardized, type KnownRegion, keyOf } from './derive.ts'
import { headline } from './sentences.ts'

/** Standardised rates with intervals; in place of one that is refused, why. */
export function chart(rows: readonly RegionRow[], context: Context) {
  const say = WORDS[context.lang]
  const sections = byNature(rows.filter(isPaired)).map(([, members]) => sectionOf(members, context))
  const { option, height } = intervalChart(
    { valueHeader: say.value, countsHeader: say.counts, tips: say.tips, sections },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: headline(rows, context) }
}

function sectionOf(rows: readonly RegionRow[], context: Context): RowSection {
  const { lang, sort } = context
  const known = rows.filter(isStandardized)
  const refused = rows.filter((row) => !isStandardized(row))
  const pooled = pooledRate(
    rows.map((row) => ({ count: row.clues ?? 0, base: (row.problems ?? 0) / 100 })),
  )
  const ordered = sort === 'value' ? [...known].sort((a, b) => b.standard - a.standard) : known
  const [first] = rows
  return {
    title: natureBasis({ nature: first?.nature ?? null }, lang),
    pooled: pooled && {
      estimate: pooled.estimate,
      label: `${WORDS[lang].pooled} ${fixed(pooled.estimate)}`,
    },
    estimates: ordered.map((row) => estimateRow(row, lang)),
    unknowns: refused.map((row) => refusedRow(row, lang)),
    folds: [],
  }
}

function estimateRow(row: KnownRegion, lang: Context['lang']): EstimateRow {
  const value = fixed(row.standard)
  const interval = range(row.standard_low, row.standard_high)
  const counts = `${count(row.clues)}/${count(row.problems)}`
  return {
    ...namesOf(row, lang),
    estimate: row.standard,
    low: row.standard_low,
    high: row.standard_high,
    value,
    interval,
    counts,
    focus: false,
    hollow: isSynthetic(row),
    tips: [value, interval, crudeOf(row), counts, row.basis ?? ''],
  }
}

function refusedRow(row: RegionRow, lang: Context['lang']): UnknownRow {
  const counts = `${count(row.clues ?? 0)}/${count(row.problems ?? 0)}`
  const state = row.refusal ?? ''
  return {
    ...namesOf(row, lang),
    state,
    hatched: false,
    counts,
    focus: false,
    tips: [state, '—', crudeOf(row), counts, row.basis ?? ''],
  }
}

const namesOf = (row: RegionRow, lang: Context['lang']) => ({
  key: keyOf(row),
  region: row.region ?? '',
  round: row.rate === null ? '' : WORDS[lang].crude(fixed(row.rate)),
})

const crudeOf = ({ rate, rate_low: low, rate_high: high }: RegionRow) =>
  rate === null || low === null || high === null ? '—' : `${fixed(rate)} ${range(low, high)}`

const WORDS = {
  zh: {
    value: '标准化率 [95% 区间]',
    counts: '线索/问题',
    pooled: '合计粗率',
    crude: (rate: string) => `粗率 ${rate}`,
    tips: ['标准化率', '95% 区间', '粗率', '线索/问题', '数据性质'],
  },
  en: {
    value: 'Standardised [95% interval]',
    counts: 'Clues/problems',
    pooled: 'Crude, pooled',
    crude: (rate: string) => `crude ${rate}`,
    tips: ['Standardised', '95% interval', 'Crude rate', 'Clues/problems', 'Nature'],
  },
}
