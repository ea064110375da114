import { hasRate, pairOf, withRate } from '../clue-pairs.ts'
import { type ComparedSide, sidesOf } from '../compare_measures/sides.ts'
import type { Context } from '../metric.ts'
import { fullName, isSynthetic, nameRounds } from '../round.ts'
import type { FunnelPlace, FunnelRound } from './columns.ts'
import { beyond, type Reference, referenceOf } from './reference.ts'

/** The sides first, then the rounds of the comparison set: single, in scope, of the nature and level of side A. */
export function derive(rows: readonly FunnelRound[], { lang }: Context): FunnelPlace[] {
  const sides = sidesOf(
    rows.filter((row) => row.side !== null),
    lang,
  )
  const nature = sides[0]?.nature ?? null
  const levels = new Set((sides[0]?.used ?? []).map(({ level }) => level))
  const set = nameRounds(
    rows.filter(
      (row) =>
        row.side === null &&
        isSynthetic(row) === (nature === 'synthetic') &&
        (levels.size === 0 || levels.has(row.level)),
    ),
    lang,
  )
    .map(withRate)
    .filter(hasRate)
  const reference = referenceOf(set.map(pairOf))
  const shown = new Set(sides.flatMap(({ used }) => (used.length === 1 ? used : [])).map(keyOf))
  return [
    ...sides.map((side) => sideRow(side, nature, reference)),
    ...set
      .filter((round) => !shown.has(keyOf(round)))
      .map((round) => ({
        ...place(round, reference),
        key: keyOf(round),
        side: null,
        name: fullName(round, lang),
        nature: round.nature,
        region: round.region,
        source: round.source,
      })),
  ]
}

const keyOf = ({ round_key }: FunnelRound) => round_key ?? ''

function sideRow(
  side: ComparedSide<FunnelRound>,
  nature: string | null,
  reference: Reference | null,
): FunnelPlace {
  const stating = side.nature === 'mixed' ? [] : side.used.map(withRate).filter(hasRate)
  const sum = (of: 'clues' | 'problems') =>
    stating.length === 0 ? null : stating.reduce((all, round) => all + round[of], 0)
  const state = stating.length > 0 ? 'value' : 'nr'
  const counts = {
    clues: sum('clues'),
    clues_state: state,
    problems: sum('problems'),
    problems_state: state,
  }
  const against = side.nature === nature ? reference : null
  return {
    ...place(withRate(counts), against),
    key: side.side,
    side: side.side,
    name: side.name,
    nature: side.nature,
    region: side.used[0]?.region ?? null,
    source: side.used[0]?.source ?? null,
  }
}

type Rated = ReturnType<typeof withRate<Parameters<typeof withRate>[0]>>

function place(row: Rated, reference: Reference | null) {
  const { clues, clues_state, problems, problems_state, rate, rate_low, rate_high, rate_state } =
    row
  const rated = {
    clues,
    clues_state,
    problems,
    problems_state,
    rate,
    rate_low,
    rate_high,
    rate_state,
  }
  const shared = {
    ...rated,
    members: reference?.members ?? null,
    phi: reference?.phi ?? null,
    adjusted: reference?.adjusted ?? null,
  }
  if (!reference || rate === null || !problems) return { ...shared, ...NOWHERE }
  const limits = reference.limitsFor(problems)
  return {
    ...shared,
    ...limits,
    centre: reference.centre,
    limit_state: 'value',
    beyond: beyond(rate, limits),
  }
}

const NOWHERE = {
  centre: null,
  low95: null,
  high95: null,
  low998: null,
  high998: null,
  limit_state: 'z',
  beyond: null,
}
