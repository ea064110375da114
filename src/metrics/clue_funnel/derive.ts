import {
  type FunnelLimits,
  outsideByChance,
  overdispersion,
  poissonFunnel,
  widened,
} from '#statistics/funnel.ts'
import { heterogeneity } from '#statistics/heterogeneity.ts'
import { hasRate, type KnownRate, pairOf, withRate } from '../clue-pairs.ts'
import type { Context } from '../metric.ts'
import { byNature, nameRounds, natureOf } from '../round.ts'
import type { CountedUnit, PlacedUnit } from './columns.ts'
import { zoneWords } from './words.ts'

export type DrawnUnit = KnownRate<PlacedUnit>

/** Units with a rate whose organization is named, or that are rounds. */
export const isDrawn = (row: PlacedUnit): row is DrawnUnit =>
  hasRate(row) && row.organization !== ''

/** Adds rates, and where each lies in the funnel of the units of its kind of data. */
export function derive(rows: readonly CountedUnit[], context: Context): PlacedUnit[] {
  const rounds = new Map(rows.map((row) => [row.round_key, row]))
  const names = new Map(
    nameRounds([...rounds.values()], context.lang).map((row) => [row.round_key, row]),
  )
  const rated = rows.map(withRate).map((row) => {
    const { round = null, basis = null, coverage = null } = names.get(row.round_key) ?? {}
    return { ...row, round, basis, coverage, ...nowhere(row.rate_state) }
  })
  const funnels = new Map(byNature(rated).map(([nature, members]) => [nature, funnelOf(members)]))
  return rated.map((row) => {
    const funnel = funnels.get(natureOf(row))
    if (!funnel || !isDrawn(row)) return row
    const limits = funnel.limitsFor(row.problems)
    const beyond = zoneOf(row.rate, limits)
    const zone = zoneWords[context.lang][beyond]
    return { ...row, ...limits, centre: funnel.centre, limit_state: 'value', zone, beyond }
  })
}

const nowhere = (state: string | null) => ({
  low998: null,
  low95: null,
  centre: null,
  high95: null,
  high998: null,
  limit_state: state === 'value' ? 'z' : state,
  zone: null,
  beyond: null,
})

export interface Funnel {
  units: readonly DrawnUnit[]
  /** Σ clues ÷ Σ problems × 100. */
  centre: number
  phi: number
  /** Whether the limits are widened by √φ. */
  adjusted: boolean
  difference: ReturnType<typeof heterogeneity>
  /** Whether χ² may be trusted: at least 5 clues expected in 80 % of the units. */
  trusted: boolean
  /** How many units chance alone puts outside the 95 % limits. */
  byChance: number
  /** Limits of the rate of a unit with so many problems. */
  limitsFor: (problems: number) => FunnelLimits
}

/** The funnel of units of one kind of data; null with no units, or no clue at all. */
export function funnelOf(rows: readonly PlacedUnit[]): Funnel | null {
  const units = rows.filter(isDrawn)
  const points = units.map(pairOf)
  const { phi, adjust, centre } = overdispersion(points)
  if (units.length === 0 || !(centre > 0)) return null
  const limitsFor = (problems: number) => {
    const base = problems / 100
    const plain = poissonFunnel(base * centre)
    const limits = adjust ? widened(plain, base * centre, phi) : plain
    return {
      low998: limits.low998 / base,
      low95: limits.low95 / base,
      high95: limits.high95 / base,
      high998: limits.high998 / base,
    }
  }
  return {
    units,
    centre,
    phi,
    adjusted: adjust,
    difference: heterogeneity(points),
    trusted: points.filter(({ base }) => base * centre >= 5).length >= 0.8 * points.length,
    byChance: outsideByChance(units.length),
    limitsFor,
  }
}

function zoneOf(rate: number, { low998, low95, high95, high998 }: FunnelLimits): 0 | 1 | 2 {
  if (rate > high998 || rate < low998) return 2
  return rate > high95 || rate < low95 ? 1 : 0
}
