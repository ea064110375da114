import type { Params } from '#engine/engine.ts'

/** What the reader has chosen to look at. Empty means everything, or the default. */
export interface Scope {
  regions: readonly string[]
  rounds: readonly string[]
  kinds: readonly string[]
  orgTypes: readonly string[]
  /** Months, `YYYY-MM`. */
  from: string
  to: string
  /** A day, `YYYY-MM-DD`; empty: the latest day in the data. */
  asOf: string
  /** Round keys; empty: the metric's default and the round before it. */
  focus: string
  compare: string
}

export type Search = Readonly<Record<string, string | readonly string[]>>

export const everything: Scope = {
  regions: [],
  rounds: [],
  kinds: [],
  orgTypes: [],
  from: '',
  to: '',
  asOf: '',
  focus: '',
  compare: '',
}

const LISTS = { regions: 'region', rounds: 'round', kinds: 'kind', orgTypes: 'org_type' } as const
const SINGLES = {
  from: 'from',
  to: 'to',
  asOf: 'as_of',
  focus: 'focus',
  compare: 'compare',
} as const
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const SHAPES: Partial<Record<keyof Scope, RegExp>> = { from: MONTH, to: MONTH, asOf: DAY }

/** URL search → scope. What it can't read is left at its default. */
export function parseScope(search: Search): Scope {
  const scope: Record<string, unknown> = { ...everything }
  for (const [field, name] of Object.entries(LISTS)) scope[field] = [...new Set(all(search[name]))]
  for (const [field, name] of Object.entries(SINGLES)) {
    const value = all(search[name])[0] ?? ''
    const shape = SHAPES[field as keyof Scope]
    scope[field] = !shape || shape.test(value) ? value : ''
  }
  return scope as unknown as Scope
}

/** Scope → URL search. Defaults leave no trace. */
export function formatScope(scope: Scope): Record<string, string | string[]> {
  const search: Record<string, string | string[]> = {}
  for (const [field, name] of Object.entries(LISTS)) {
    const values = scope[field as keyof typeof LISTS]
    if (values.length > 0) search[name] = [...values]
  }
  for (const [field, name] of Object.entries(SINGLES)) {
    const value = scope[field as keyof typeof SINGLES]
    if (value !== '') search[name] = value
  }
  return search
}

/** Scope → the parameters that every metric's SQL takes. */
export function scopeParams(scope: Scope, dataAsOf: string): Params {
  return {
    regions: scope.regions,
    rounds: scope.rounds,
    kinds: scope.kinds,
    org_types: scope.orgTypes,
    from_month: scope.from,
    to_month: scope.to,
    as_of: scope.asOf || dataAsOf,
  }
}

function all(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return []
  return (typeof value === 'string' ? [value] : value).filter((item) => item !== '')
}
