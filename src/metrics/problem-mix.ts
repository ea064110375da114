import type { Lang } from '#i18n/lang.ts'
import { orgTypes } from '#schema/codes.ts'
import type { Angle } from '#scope/angle.ts'
import type { Stated } from './estimate.ts'
import type { Columns, RowOf } from './metric.ts'
import {
  classOf,
  isClassified,
  isUnclassified,
  isUndivided,
  type MixLevel,
  OTHER,
} from './problem-mix-classes.ts'
import { hasClass, isExact } from './problem-mix-schemes.ts'
import { type Nature, nameRounds, natureOf, roundColumns } from './round.ts'

/** What `problem-mix.sql` returns. */
export const mixColumns = {
  ...roundColumns,
  org_type: { kind: 'text', hidden: true },
  scheme: { kind: 'text', hidden: true },
  category: { kind: 'text', hidden: true },
  problems: { kind: 'count' },
  uncounted: { kind: 'count', hidden: true },
} as const satisfies Columns

export type CategoryCount = RowOf<typeof mixColumns>
export type MixBy = Exclude<Angle['by'], '' | 'category'>

/** Problems that are counted together: those of a round, of a region's single rounds, or of a type of organization. */
export interface MixGroup {
  key: string
  /** Names: region and round, region alone, or type of organization alone. */
  region: string
  round: string
  nature: Nature
  basis: string
  /** A published figure over several rounds. */
  pooled: boolean
  source: string | null
  /** The rounds of it that have a problem list, and those that have none. */
  listed: number
  silent: number
  counts: readonly CategoryCount[]
  /** Schemes in which its classified problems are named. */
  schemes: readonly string[]
  /** Whether all of them can be compared with others. */
  exact: boolean
}

/** Rows of `problem-mix.sql` put together, in their order. Pooled figures only stand as rounds. */
export function mixGroups(rows: readonly CategoryCount[], by: MixBy, lang: Lang): MixGroup[] {
  const rounds = new Map(rows.map((row) => [row.round_key, row]))
  const names = new Map(
    nameRounds([...rounds.values()], lang).map((row) => [row.round_key, row] as const),
  )
  const members = new Map<string, CategoryCount[]>()
  for (const row of rows) {
    if (by !== 'round' && row.pooled) continue
    if (by === 'org_type' && row.org_type === null) continue
    const key = groupKey(row, by)
    const own = members.get(key)
    if (own) own.push(row)
    else members.set(key, [row])
  }
  const groups = [...members].flatMap(([key, counts]) => {
    const [first] = counts
    const named = first && names.get(first.round_key)
    if (!first || !named) return []
    const listed = counts.filter(isListed)
    const classified = listed.filter(({ category }) => isClassified(category))
    const schemes = [...new Set(classified.map(({ scheme }) => scheme ?? ''))]
    return {
      key,
      region: by === 'org_type' ? orgTypeName(first.org_type ?? '', lang) : (first.region ?? ''),
      round: by === 'round' ? (named.round ?? '') : '',
      nature: natureOf(first),
      basis: named.basis,
      pooled: first.pooled === true,
      source: first.source,
      listed: roundsOf(listed),
      silent: roundsOf(counts) - roundsOf(listed),
      counts: listed,
      schemes,
      exact: schemes.every(isExact),
    }
  })
  return by === 'org_type' ? groups.sort((a, b) => typeOrder(a.key) - typeOrder(b.key)) : groups
}

const isListed = ({ problems, uncounted }: CategoryCount) =>
  problems !== null || (uncounted ?? 0) > 0

const roundsOf = (rows: readonly CategoryCount[]) =>
  new Set(rows.map(({ round_key }) => round_key)).size

/** The key of a group: a round's, or a region or type of organization and the nature of its data. */
function groupKey(row: CategoryCount, by: MixBy): string {
  if (by === 'round') return row.round_key ?? ''
  return `${by === 'region' ? row.region_key : row.org_type}@${natureOf(row)}`
}

const typeOrder = (key: string) => {
  const at = orgTypes.codes.findIndex(({ code }) => key.startsWith(`${code}@`))
  return at < 0 ? orgTypes.codes.length : at
}

const orgTypeName = (type: string, lang: Lang) =>
  orgTypes.codes.find(({ code }) => code === type)?.[lang] ??
  (type || (lang === 'zh' ? '未注明类型' : 'Type not stated'))

/** A class's problems of a group, and the classified ones they are part of: those whose scheme has the class. */
export interface Tally {
  part: Stated
  whole: Stated
}

export function tally(group: MixGroup, code: string, level: MixLevel): Tally {
  if (group.counts.length === 0) return both('nr')
  const able = group.counts.filter(({ scheme }) => hasClass(scheme ?? '', code))
  const classified = able.filter(({ category }) => isClassified(category))
  if (able.length === 0 || (classified.length === 0 && group.schemes.length > 0)) return both('z')
  if (level === 'category' && isUndividedIn(classified, code)) return both('nr')
  const state = able.some(({ uncounted }) => (uncounted ?? 0) > 0) ? '≥' : 'value'
  const inside = classified.filter(({ category }) => classOf(category ?? '', level) === code)
  return {
    part: { value: problemsOf(inside), state },
    whole: { value: problemsOf(classified), state },
  }
}

/** Whether of an axis's problems nothing but the axis is known, as under 四个落实: its classes are unknown, not 0. */
function isUndividedIn(rows: readonly CategoryCount[], code: string) {
  const within = rows.filter(({ category }) => category?.startsWith(code.charAt(0)))
  return (
    code !== OTHER &&
    !isUndivided(code) &&
    problemsOf(within) > 0 &&
    within.every(({ category, problems }) => category?.length === 1 || problems === 0)
  )
}

const both = (state: string): Tally => ({
  part: { value: null, state },
  whole: { value: null, state },
})

export const problemsOf = (rows: readonly CategoryCount[]) =>
  rows.reduce((sum, { problems }) => sum + (problems ?? 0), 0)

/** How many of a group's problems are classified, reported without a class, and without a report of it. */
export function accountOf({ counts }: Pick<MixGroup, 'counts'>) {
  const of = (test: (category: string | null) => boolean) =>
    problemsOf(counts.filter(({ category }) => test(category)))
  return {
    classified: of(isClassified),
    unclassified: of(isUnclassified),
    unreported: of((category) => !isClassified(category) && !isUnclassified(category)),
    uncounted: counts.some(({ uncounted }) => (uncounted ?? 0) > 0),
  }
}

/** Groups with a problem list first. */
export const silentLast = (groups: readonly MixGroup[]): MixGroup[] => [
  ...groups.filter(({ counts }) => counts.length > 0),
  ...groups.filter(({ counts }) => counts.length === 0),
]

/** How many rounds of some groups have no problem list. */
export const silentRounds = (rows: readonly { silent: number | null }[]) =>
  rows.reduce((sum, { silent }) => sum + (silent ?? 0), 0)

/**
 * The groups that may be compared with each other: single, of exact schemes, and of the one nature with the
 * most classified problems. `others` are natures that stay out, with their problems.
 */
export function comparableGroups(groups: readonly MixGroup[]) {
  const fit = groups.filter(
    (group) => !group.pooled && group.exact && accountOf(group).classified > 0,
  )
  const sums = new Map<Nature, number>()
  for (const group of fit)
    sums.set(group.nature, (sums.get(group.nature) ?? 0) + accountOf(group).classified)
  const [most, ...rest] = [...sums].sort(([, a], [, b]) => b - a)
  return {
    groups: fit.filter(({ nature }) => nature === most?.[0]),
    others: rest.map(([nature, problems]) => ({ nature, problems })),
  }
}
