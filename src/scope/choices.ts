import type { Row } from '#engine/engine.ts'
import { kinds, orgTypes } from '#schema/codes.ts'
import type { CodeList } from '#schema/table.ts'
import type { Scope } from './scope.ts'

export interface RegionChoice {
  key: string
  code: string
  name: string
  /** `province` `city` `county` `free`. */
  level: string
  parent: string | null
  /** Rounds of the region and of all below it. */
  rounds: number
  synthetic: boolean
}

/** A round, in the columns that name it. */
export interface RoundChoice {
  round_key: string
  region_key: string
  region: string
  level: string | null
  term: number | null
  number: number | null
  label: string | null
  pooled: boolean | null
  nature: string | null
  ordinal: number | null
  source: null
  /** `/530000/530400/`: the region and its ancestors. */
  path: string
}

export interface CodeChoice {
  code: string
  rounds: number
}

/** Everything a scope may name, as far as the loaded data goes. */
export interface Choices {
  regions: readonly RegionChoice[]
  rounds: readonly RoundChoice[]
  kinds: readonly CodeChoice[]
  orgTypes: readonly CodeChoice[]
}

export const toRegions = (rows: readonly Row[]): RegionChoice[] =>
  withDescendants(
    rows.map((row) => ({
      key: String(row['region_key']),
      code: String(row['code'] ?? ''),
      name: String(row['name']),
      level: String(row['level']),
      parent: row['parent_key'] === null ? null : String(row['parent_key']),
      rounds: Number(row['rounds']),
      synthetic: row['synthetic'] === true,
    })),
  )

export const toRounds = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, source: null }) as unknown as RoundChoice)

export const toKinds = (rows: readonly Row[]) => inListOrder(kinds, rows)
export const toOrgTypes = (rows: readonly Row[]) => inListOrder(orgTypes, rows)

/** The scope without what the data does not hold, and what that was. */
export function knownScope(scope: Scope, choices: Choices): { scope: Scope; unknown: string[] } {
  const regions = new Set(choices.regions.map(({ key }) => key))
  const rounds = new Set(choices.rounds.map((round) => round.round_key))
  const known = {
    ...scope,
    regions: scope.regions.filter((key) => regions.has(key)),
    rounds: scope.rounds.filter((key) => rounds.has(key)),
    kinds: scope.kinds.filter((code) => isCode(code, kinds, choices.kinds)),
    orgTypes: scope.orgTypes.filter((code) => isCode(code, orgTypes, choices.orgTypes)),
    focus: rounds.has(scope.focus) ? scope.focus : '',
    compare: rounds.has(scope.compare) ? scope.compare : '',
  }
  return { scope: known, unknown: dropped(scope, known) }
}

function dropped(scope: Scope, known: Scope): string[] {
  const asked = [...scope.regions, ...scope.rounds, ...scope.kinds, ...scope.orgTypes]
  const kept = new Set([...known.regions, ...known.rounds, ...known.kinds, ...known.orgTypes])
  const marks = [scope.focus, scope.compare].filter(
    (key) => key !== '' && key !== known.focus && key !== known.compare,
  )
  return [...new Set([...asked.filter((value) => !kept.has(value)), ...marks])]
}

const isCode = (code: string, list: CodeList, found: readonly CodeChoice[]) =>
  list.codes.some((known) => known.code === code) || found.some((choice) => choice.code === code)

function withDescendants(regions: RegionChoice[]): RegionChoice[] {
  const byKey = new Map(regions.map((region) => [region.key, region]))
  const totals = new Map<string, number>()
  for (const region of regions) {
    let above: RegionChoice | undefined = region
    while (above) {
      totals.set(above.key, (totals.get(above.key) ?? 0) + region.rounds)
      above = above.parent === null ? undefined : byKey.get(above.parent)
    }
  }
  return regions.map((region) => ({ ...region, rounds: totals.get(region.key) ?? 0 }))
}

function inListOrder(list: CodeList, rows: readonly Row[]): CodeChoice[] {
  const order = new Map(list.codes.map(({ code }, index) => [code, index]))
  const place = (code: string) => order.get(code) ?? list.codes.length
  return rows
    .map((row) => ({ code: String(row['code']), rounds: Number(row['rounds']) }))
    .sort((a, b) => place(a.code) - place(b.code))
}
