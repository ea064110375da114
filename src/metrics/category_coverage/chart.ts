import { intervalChart } from '#charts/interval-chart.ts'
import type { EstimateRow, RowSection, UnknownRow } from '#charts/interval-rows.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import { wilson } from '#statistics/wilson.ts'
import { sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import type { CoverageRow } from './columns.ts'
import { sentences } from './sentences.ts'

type Known = CoverageRow & { share: number; share_low: number; share_high: number }
const isKnown = (row: CoverageRow): row is Known => row.share !== null

/** Interval dots of the classified share, in percent, by group. */
export function chart(rows: readonly CoverageRow[], context: Context) {
  const say = sentences[context.lang]
  const unknown = rows.filter((row) => !isKnown(row))
  const sections = sectionsOf(rows.filter(isKnown)).map(([section, known]): RowSection => {
    const sum = (of: (row: Known) => number | null) =>
      known.reduce((total, row) => total + (of(row) ?? 0), 0)
    const pooled =
      known.length > 1 && !section.includes('pooled')
        ? wilson(
            sum((row) => row.classified),
            sum((row) => row.listed),
          )
        : null
    return {
      title: say.section[section],
      pooled: pooled && {
        estimate: 100 * pooled.estimate,
        label: say.pooled(fixed(100 * pooled.estimate)),
      },
      estimates: ranked(known, context).map((row) => estimate(row, context)),
      unknowns: [],
      folds: [],
    }
  })
  if (unknown.length > 0) sections.push(silentSection(unknown, context))
  const { option, height } = intervalChart(
    { ...say.headers, tips: say.tips, sections },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

/** What has no problem list: told in one line, or row by row when asked for. */
function silentSection(rows: readonly CoverageRow[], context: Context): RowSection {
  const say = sentences[context.lang]
  return {
    title: say.silent,
    pooled: null,
    estimates: [],
    unknowns: context.expanded ? rows.map((row) => unknownRow(row, context)) : [],
    folds: context.expanded ? [] : [{ text: say.folded(rows.length), opens: true, hatched: true }],
  }
}

const ranked = (rows: readonly Known[], { sort }: Context) =>
  sort === 'value' ? [...rows].sort((a, b) => b.share - a.share) : rows

function estimate(row: Known, context: Context): EstimateRow {
  const value = `${fixed(100 * row.share)}`
  const interval = range(100 * row.share_low, 100 * row.share_high)
  const counts = `${count(row.classified ?? 0)}/${count(row.listed ?? 0)}`
  return {
    ...names(row, context),
    estimate: 100 * row.share,
    low: 100 * row.share_low,
    high: 100 * row.share_high,
    value,
    interval,
    counts,
    hollow: row.nature === 'synthetic',
    tips: [
      value,
      interval,
      counts,
      count(row.unclassified ?? 0),
      count(row.unreported ?? 0),
      row.scheme ?? '—',
    ],
  }
}

function unknownRow(row: CoverageRow, context: Context): UnknownRow {
  const say = sentences[context.lang]
  return {
    ...names(row, context),
    state: say.notReported,
    hatched: true,
    counts: '—',
    tips: [say.notReported, '—', '—', '—', '—', '—'],
  }
}

const names = (row: CoverageRow, context: Context) => ({
  key: row.key ?? '',
  region: row.region ?? '',
  round: row.round ?? '',
  focus: row.key === context.focus,
})
