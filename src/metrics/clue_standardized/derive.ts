import { standardize } from '#statistics/standardize.ts'
import { natureBasis } from '../clue-natures.ts'
import { estimatedRate } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { byNature } from '../round.ts'
import type { RegionRow, StratumRow } from './columns.ts'
import { type Standard, standardOf, strataOf, stratumName } from './strata.ts'
import { refusals } from './words.ts'

/** Crude and standardised rates of each region; the standard is the mix of all regions of its kind of data. */
export const derive = (rows: readonly StratumRow[], { lang }: Context): RegionRow[] =>
  byNature(rows).flatMap(([, members]) => {
    const standard = standardOf(members.filter((row) => row.org_type !== null))
    const regions = new Map<string | null, StratumRow[]>()
    for (const row of members)
      regions.set(row.region_key, [...(regions.get(row.region_key) ?? []), row])
    return [...regions.values()].map((own) => regionOf(own, standard, lang))
  })

function regionOf(
  rows: readonly StratumRow[],
  standard: Standard,
  lang: Context['lang'],
): RegionRow {
  const [first] = rows
  const paired = rows.filter((row) => row.org_type !== null)
  const sum = (of: 'clues' | 'problems') =>
    paired.length > 0 ? paired.reduce((total, row) => total + (row[of] ?? 0), 0) : null
  const state = paired.length > 0 ? 'value' : 'nr'
  const clues = sum('clues')
  const problems = sum('problems')
  const crude = estimatedRate({ value: clues, state }, { value: problems, state }, 100)
  return {
    region_key: first?.region_key ?? null,
    region: first?.region ?? null,
    nature: first?.nature ?? null,
    basis: natureBasis({ nature: first?.nature ?? null }, lang),
    rounds: paired.length > 0 ? Math.max(...paired.map((row) => row.rounds ?? 0)) : null,
    clues,
    problems,
    rate: crude.value,
    rate_low: crude.low,
    rate_high: crude.high,
    rate_state: crude.state,
    ...(paired.length > 0 ? standardized(paired, standard, lang) : refused('nr', null)),
  }
}

function standardized(rows: readonly StratumRow[], standard: Standard, lang: Context['lang']) {
  const strata = strataOf(rows, standard)
  const answer = standardize(strata)
  if ('refused' in answer) {
    const absent = strata.filter(({ base, weight }) => base === 0 && weight > 0)
    const names = absent.map(({ stratum }) => stratumName(stratum, lang))
    return refused('z', refusals[lang][answer.refused](names))
  }
  return {
    standard: answer.estimate,
    standard_low: answer.low,
    standard_high: answer.high,
    byar_low: answer.byarLow,
    byar_high: answer.byarHigh,
    standard_state: 'value',
    variance: answer.variance,
    refusal: null,
  }
}

const refused = (state: string, refusal: string | null) => ({
  standard: null,
  standard_low: null,
  standard_high: null,
  byar_low: null,
  byar_high: null,
  standard_state: state,
  variance: null,
  refusal,
})

export type KnownRegion = RegionRow & {
  standard: number
  standard_low: number
  standard_high: number
  variance: number
  clues: number
  problems: number
  rate: number
}

export const isStandardized = (row: RegionRow): row is KnownRegion => row.standard !== null

/** Regions with a crude rate, standardised or refused. */
export const isPaired = (row: RegionRow) => row.rate_state !== 'nr'

export const keyOf = ({ nature, region_key }: RegionRow) => `${nature ?? ''} · ${region_key ?? ''}`
