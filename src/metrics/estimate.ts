import type { Interval } from '#statistics/interval.ts'
import { poissonRate } from '#statistics/poisson-rate.ts'
import { wilson } from '#statistics/wilson.ts'

/** A value that may be missing, and its state. */
export interface Stated {
  value: number | null
  state: string | null
}

export interface Estimate {
  value: number | null
  low: number | null
  high: number | null
  state: string
}

/** `per` times the ratio of two counts, with Garwood's interval; missing unless both are wholly reported. */
export const estimatedRate = (count: Stated, base: Stated, per: number): Estimate =>
  quotient(count, base, (x, n) => poissonRate(x, n / per))

/** A part's share of a whole, with Wilson's interval. */
export const estimatedShare = (part: Stated, whole: Stated): Estimate =>
  quotient(part, whole, wilson)

export const missing = (state: string): Estimate => ({ value: null, low: null, high: null, state })

function quotient(over: Stated, under: Stated, divide: (x: number, n: number) => Interval) {
  const state = quotientState(over, under)
  if (over.value === null || !under.value || !COMPUTABLE.includes(state)) return missing(state)
  const { estimate, low, high } = divide(over.value, under.value)
  return { value: estimate, low, high, state }
}

/** What a quotient of known terms may be, the least certain first. */
const COMPUTABLE = ['≈', 'p', 'r', 'value']

/** A sum that lacks a part ('≥') leaves the quotient unreported; a base of 0 leaves it without meaning. */
function quotientState(over: Stated, under: Stated): string {
  const states = [over, under].map(({ value, state }) =>
    state === '≥' ? 'nr' : (state ?? (value === null ? 'nr' : 'value')),
  )
  const lacking = ['nr', 'c', 'z'].find((state) => states.includes(state))
  if (lacking) return lacking
  if (under.value === 0) return 'z'
  return COMPUTABLE.find((state) => states.includes(state)) ?? 'nr'
}
