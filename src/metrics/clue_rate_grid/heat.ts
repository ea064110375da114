import { binBreaks } from '#charts/breaks.ts'
import type { Drawing, HeatCell, HeatRow } from '#charts/drawing.ts'
import { fixed, range } from '#charts/numbers.ts'
import type { Interval } from '#statistics/interval.ts'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { hasRate, pairOf, pooledOf } from '../clue-pairs.ts'
import { defaultFocus } from '../headline/focus.ts'
import type { Context } from '../metric.ts'
import { byNature, isSynthetic } from '../round.ts'
import { stateWord } from '../state.ts'
import type { GridRound } from './columns.ts'
import { numbersOf, type Place, placesOf } from './places.ts'
import { sentences } from './sentences.ts'

/** Region × round: one cell per round, or per group of rounds that share a place. */
export function heat(rows: readonly GridRound[], context: Context): Drawing {
  const say = sentences[context.lang]
  const numbers = numbersOf(rows)
  const focus = rows.find((row) => row.round_key === context.focus) ?? defaultFocus(rows)
  const sections = byNature(rows).map(([nature, members]) => ({
    title: say.section[nature],
    synthetic: nature === 'synthetic',
    rows: shownRegions(members, context).map((region) =>
      heatRow(region, numbers, focus?.round_key ?? null, context),
    ),
  }))
  return {
    as: 'heat',
    corner: say.region,
    columns: [...numbers.map(say.round), say.unnumbered],
    totalHeader: say.total,
    sections: sections.filter((section) => section.rows.length > 0),
    breaks: binBreaks(rows.filter(hasRate).map((row) => row.rate)),
    describe: say.describe(rows),
  }
}

/** The rounds of each region, in official order. */
function regionsOf(rows: readonly GridRound[]): GridRound[][] {
  const regions = new Map<string | null, GridRound[]>()
  for (const row of rows) {
    const region = regions.get(row.region_key)
    if (region) region.push(row)
    else regions.set(row.region_key, [row])
  }
  return [...regions.values()]
}

/** More rows can't be read at once; the table holds all. */
const MOST_REGIONS = 60

const listedRegions = (rows: readonly GridRound[], { expanded }: Context) =>
  regionsOf(rows).filter((region) => expanded || region.some(hasRate))

/** Regions without any rate are folded away unless asked for; the notes count them. */
const shownRegions = (rows: readonly GridRound[], context: Context) =>
  listedRegions(rows, context).slice(0, MOST_REGIONS)

/** How many regions the table holds beyond those drawn. */
export const hiddenRegions = (rows: readonly GridRound[], context: Context) =>
  byNature(rows)
    .map(([, members]) => Math.max(0, listedRegions(members, context).length - MOST_REGIONS))
    .reduce((sum, hidden) => sum + hidden, 0)

export const foldedRegions = (rows: readonly GridRound[], { expanded }: Context) =>
  expanded
    ? 0
    : byNature(rows)
        .flatMap(([, members]) => regionsOf(members))
        .filter((region) => !region.some(hasRate)).length

function heatRow(
  rounds: readonly GridRound[],
  numbers: readonly number[],
  focus: string | null,
  context: Context,
): HeatRow {
  const total = totalOf(rounds)
  return {
    key: rounds[0]?.region_key ?? '',
    label: rounds[0]?.region ?? '',
    cells: placesOf(rounds, numbers, focus)
      .sort((a, b) => a.column - b.column)
      .map((place) => heatCell(place, focus, context)),
    total: total && { text: fixed(total.estimate), interval: range(total.low, total.high) },
  }
}

/** Pooled over the single rounds; where there are none, the one pooled figure there is. */
function totalOf(rounds: readonly GridRound[]): Interval | null {
  const singles = pooledOf(rounds)
  if (singles) return singles
  const [only, ...others] = rounds.filter(hasRate)
  if (!only || others.length > 0) return null
  const { count, base } = pairOf(only)
  return poissonRate(count, base)
}

function heatCell(
  { column, span, rounds }: Place,
  focus: string | null,
  { lang }: Context,
): HeatCell {
  const [shown] = rounds
  const say = sentences[lang]
  const remarks = [
    ...(shown.pooled ? [span > 1 ? (shown.round ?? '') : say.pooled] : []),
    ...(rounds.length > 1 ? [say.several(rounds.length)] : []),
  ]
  return {
    column,
    span,
    value: shown.rate,
    state: shown.rate_state ?? 'nr',
    text: shown.rate === null ? stateWord(shown.rate_state, lang) : fixed(shown.rate),
    ...(remarks.length > 0 && { remark: remarks.join(say.joint) }),
    focus: shown.round_key === focus,
    round: shown.round_key ?? '',
  }
}

/** How the last round of a region compares to its first, where it has two with a rate. */
export function trends(rows: readonly GridRound[]) {
  return regionsOf(rows.filter((row) => !isSynthetic(row) && !row.pooled && row.number !== null))
    .map((region) => region.filter(hasRate))
    .flatMap((region) => {
      const first = region[0]
      const last = region[region.length - 1]
      return first && last && first !== last ? [{ first, last }] : []
    })
}
