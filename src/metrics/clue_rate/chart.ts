import { intervalChart } from '#charts/interval-chart.ts'
import type { EstimateRow, RowSection, UnknownRow } from '#charts/interval-rows.ts'
import { count, fixed, range } from '#charts/numbers.ts'
import { hasRate, type KnownRate, pooledOf, type Section, sectionsOf } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { isSynthetic } from '../round.ts'
import { stateWord } from '../state.ts'
import type { RatedRound } from './columns.ts'
import { focusOf } from './derive.ts'
import { sentences } from './sentences.ts'

/** Beyond this many rows a section is a list, and the table lists better. */
const MOST_ROWS = 120

/** Interval dots by round, in sections that are never ranked against each other. */
export function chart(rows: readonly RatedRound[], context: Context) {
  const say = sentences[context.lang]
  const focus = focusOf(rows, context)?.round_key ?? null
  const sections = sectionsOf(rows).map(([section, members]) =>
    toSection(section, members, focus, context),
  )
  const { headers, tips } = say
  const { option, height } = intervalChart({ ...headers, tips, sections }, context.tokens)
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

function toSection(
  section: Section,
  members: readonly RatedRound[],
  focus: string | null,
  context: Context,
): RowSection {
  const say = sentences[context.lang]
  const known = members.filter(hasRate)
  const unknown = members.filter((row) => !hasRate(row))
  const pooled = pooledOf(known)
  const label = pooled && `${say.pooled[section]} ${fixed(pooled.estimate)}`
  const shown = ranked(known, context).slice(0, MOST_ROWS)
  const listed = context.expanded ? unknown.slice(0, MOST_ROWS) : []
  return {
    title: say.section[section],
    pooled: pooled && label ? { estimate: pooled.estimate, label } : null,
    estimates: shown.map((row) => estimateRow(row, row.round_key === focus, label, context)),
    unknowns: listed.map((row) => unknownRow(row, row.round_key === focus, context)),
    folds: [
      ...fold(known.length - shown.length, say.more),
      ...(context.expanded
        ? fold(unknown.length - listed.length, say.moreUnknown)
        : folded(unknown, say.folded)),
    ],
  }
}

const fold = (hidden: number, words: (hidden: number) => string) =>
  hidden > 0 ? [{ text: words(hidden), opens: false, hatched: false }] : []

const folded = (rows: readonly RatedRound[], words: (rows: readonly RatedRound[]) => string) =>
  rows.length > 0
    ? [{ text: words(rows), opens: true, hatched: rows.some((row) => row.rate_state !== 'z') }]
    : []

const ranked = (rows: readonly KnownRate<RatedRound>[], { sort }: Context) =>
  sort === 'value' ? [...rows].sort((a, b) => b.rate - a.rate) : rows

function estimateRow(
  row: KnownRate<RatedRound>,
  focus: boolean,
  pooled: string | null,
  { lang }: Context,
): EstimateRow {
  const value = fixed(row.rate)
  const interval = range(row.rate_low, row.rate_high)
  const counts = `${count(row.clues)}/${count(row.problems)}`
  return {
    ...namesOf(row),
    estimate: row.rate,
    low: row.rate_low,
    high: row.rate_high,
    value,
    interval,
    counts,
    focus,
    hollow: isSynthetic(row),
    tips: [value, interval, counts, ratioText(row), pooled ?? '—', sourceOf(row, lang)],
  }
}

function unknownRow(row: RatedRound, focus: boolean, { lang }: Context): UnknownRow {
  const state = stateWord(row.rate_state, lang)
  const counts = [row.clues, row.problems]
    .map((value) => (value === null ? sentences[lang].notReported : count(value)))
    .join('/')
  const tips = [state, '—', counts, '—', '—', sourceOf(row, lang)]
  return { ...namesOf(row), state, hatched: row.rate_state !== 'z', counts, focus, tips }
}

const namesOf = ({ round_key, region, round }: RatedRound) => ({
  key: round_key ?? '',
  region: region ?? '',
  round: round ?? '',
})

const ratioText = ({ ratio, ratio_low, ratio_high }: RatedRound) =>
  ratio === null || ratio_low === null || ratio_high === null
    ? '—'
    : `${fixed(ratio, 2)} ${range(ratio_low, ratio_high, (value) => fixed(value, 2))}`

const LONGEST_SOURCE = 40

function sourceOf({ source }: RatedRound, lang: Context['lang']) {
  if (!source) return sentences[lang].noSource
  return source.length > LONGEST_SOURCE ? `${source.slice(0, LONGEST_SOURCE)}…` : source
}
