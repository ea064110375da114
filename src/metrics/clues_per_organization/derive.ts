import { heterogeneity } from '#statistics/heterogeneity.ts'
import { pooledRate } from '#statistics/pooled-rate.ts'
import { estimatedRate } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { nameRounds } from '../round.ts'
import type { CountedRound, RatedRound } from './columns.ts'

/** Adds each round's clues per organization with its interval. */
export const derive = (rows: readonly CountedRound[], { lang }: Context): RatedRound[] =>
  nameRounds(rows, lang).map((row) => {
    const clues = { value: row.clues, state: row.clues_state }
    const organizations = { value: row.organizations, state: row.organizations_state }
    const { value, low, high, state } = estimatedRate(clues, organizations, 1)
    return { ...row, rate: value, rate_low: low, rate_high: high, rate_state: state }
  })

export type KnownRound = RatedRound & {
  rate: number
  rate_low: number
  rate_high: number
  clues: number
  organizations: number
}

export const isKnown = (row: RatedRound): row is KnownRound => row.rate !== null

const rateOf = (row: KnownRound) => ({ count: row.clues, base: row.organizations })

const singles = (rows: readonly RatedRound[]) => rows.filter(isKnown).filter((row) => !row.pooled)

/** Σ clues ÷ Σ organizations of the single rounds that state both. */
export const pooledOf = (rows: readonly RatedRound[]) => pooledRate(singles(rows).map(rateOf))

/** Whether single rounds differ more than chance would have it. */
export const differenceIn = (rows: readonly RatedRound[]) =>
  heterogeneity(singles(rows).map(rateOf))
