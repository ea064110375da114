import { intervalChart } from '#charts/interval-chart.ts'
import type { EstimateRow, RowSection, UnknownRow } from '#charts/interval-rows.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import { type Section, sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { isSynthetic } from '../round.ts'
import { stateWord } from '../state.ts'
import type { RatedRound } from './columns.ts'
import { isKnown, type KnownRound, pooledOf } from './derive.ts'
import { sectionWords } from './sentences.ts'
import { labels } from './words.ts'

/** Beyond this many rows a section is a list, and the table lists better. */
const MOST_ROWS = 120

/** Interval dots by round, in sections that are never ranked against each other. */
export function chart(rows: readonly RatedRound[], context: Context) {
  const say = labels[context.lang]
  const sections = sectionsOf(rows).map(([section, members]) =>
    toSection(section, members, context),
  )
  const { option, height } = intervalChart(
    { ...say.headers, tips: say.tips, sections },
    context.tokens,
  )
  const known = rows.filter(isKnown)
  return {
    as: 'chart' as const,
    option,
    height,
    describe: say.describe(known.length, rows.length - known.length),
  }
}

function toSection(section: Section, members: readonly RatedRound[], context: Context): RowSection {
  const say = labels[context.lang]
  const known = ranked(members.filter(isKnown), context)
  const unknown = members.filter((row) => !isKnown(row))
  const pooled = pooledOf(members)
  const listed = context.expanded ? unknown.slice(0, MOST_ROWS) : []
  const untold = unknown.length - listed.length
  return {
    title: sectionWords[context.lang][section],
    pooled: pooled && {
      estimate: pooled.estimate,
      label: `${say.pooled} ${fixed(pooled.estimate, 2)}`,
    },
    estimates: known.slice(0, MOST_ROWS).map((row) => estimateRow(row, context)),
    unknowns: listed.map((row) => unknownRow(row, context)),
    folds: [
      ...fold(known.length - MOST_ROWS, say.more, false),
      ...fold(untold, say.unreported, !context.expanded),
    ],
  }
}

const fold = (rounds: number, words: (rounds: number) => string, opens: boolean) =>
  rounds > 0 ? [{ text: words(rounds), opens, hatched: opens }] : []

const ranked = (rows: readonly KnownRound[], { sort }: Context) =>
  sort === 'value' ? [...rows].sort((a, b) => b.rate - a.rate) : rows

function estimateRow(row: KnownRound, { lang, focus }: Context): EstimateRow {
  const value = fixed(row.rate, 2)
  const interval = range(row.rate_low, row.rate_high, (limit) => fixed(limit, 2))
  const counts = `${count(row.clues)}/${count(row.organizations)}`
  return {
    ...namesOf(row),
    estimate: row.rate,
    low: row.rate_low,
    high: row.rate_high,
    value,
    interval,
    counts,
    focus: row.round_key === focus,
    hollow: isSynthetic(row),
    tips: [value, interval, counts, row.source ?? labels[lang].noSource],
  }
}

function unknownRow(row: RatedRound, { lang, focus }: Context): UnknownRow {
  const state = stateWord(row.rate_state, lang)
  const counts = [row.clues, row.organizations]
    .map((value) => (value === null ? stateWord('nr', lang) : count(value)))
    .join('/')
  return {
    ...namesOf(row),
    state,
    hatched: row.rate_state !== 'z',
    counts,
    focus: row.round_key === focus,
    tips: [state, '—', counts, row.source ?? labels[lang].noSource],
  }
}

const namesOf = ({ round_key, region, round }: RatedRound) => ({
  key: round_key ?? '',
  region: region ?? '',
  round: round ?? '',
})
