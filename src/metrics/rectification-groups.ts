import { orgTypes } from '#schema/codes.ts'
import { axes } from '#schema/taxonomy.ts'
import type { DayCount } from '#statistics/kaplan-meier.ts'
import { majorityOf } from './clue-majority.ts'
import type { Context } from './metric.ts'
import type { CountRow, GroupRow } from './rectification-rows.ts'
import { nameRounds } from './round.ts'

/** The items of one group, and all that is told of it. */
export interface ItemGroup {
  row: GroupRow
  counts: readonly DayCount[]
  /** The counts of each organization, where they were asked for; else all in one. */
  clusters: readonly (readonly DayCount[])[]
}

/** At most as many curves as can be told apart. */
const MOST_CURVES = 4
/** Fewer items make no curve. */
const FEWEST_ITEMS = 5
/** A round that was followed for less can't be compared at the last day that is read. */
const LONG_ENOUGH = 180

/** The groups of rows, in the rows' order, named, with a place for those that are drawn. */
export function groupsOf(rows: readonly CountRow[], context: Context): ItemGroup[] {
  const members = new Map<string, CountRow[]>()
  for (const row of rows) {
    const own = members.get(row.group_key ?? '')
    if (own) own.push(row)
    else members.set(row.group_key ?? '', [row])
  }
  const heads = nameRounds(
    [...members.values()].flatMap(([head]) => (head ? [head] : [])),
    context.lang,
  )
  const groups = heads.map(({ cluster, fate, days, items, ...head }) => {
    const own = members.get(head.group_key ?? '') ?? []
    const row: GroupRow = {
      ...head,
      group: nameOf(head, context),
      place: null,
      problems: itemsOf(own, 'done') + itemsOf(own, 'open'),
      done: itemsOf(own, 'done'),
      open: itemsOf(own, 'open'),
      withdrawn: itemsOf(own, 'withdrawn'),
      nr: itemsOf(own, 'nr'),
      undated: itemsOf(own, 'undated'),
      no_feedback: itemsOf(own, 'no_feedback'),
      not_yet: itemsOf(own, 'not_yet'),
    }
    const placed = own.filter((one) => one.days !== null)
    return { row, counts: placed.map(countOf), clusters: clustersOf(placed) }
  })
  const drawn = drawnOf(groups, context)
  return groups.map((group) => {
    const place = drawn.indexOf(group)
    return { ...group, row: { ...group.row, place: place < 0 ? null : place } }
  })
}

const itemsOf = (rows: readonly CountRow[], fate: string) =>
  rows.reduce((sum, row) => sum + (row.fate === fate ? (row.items ?? 0) : 0), 0)

const countOf = ({ days, fate, items }: CountRow): DayCount => ({
  days: days ?? 0,
  done: fate === 'done' ? (items ?? 0) : 0,
  open: fate === 'open' ? (items ?? 0) : 0,
})

function clustersOf(rows: readonly CountRow[]) {
  const clusters = new Map<string | null, DayCount[]>()
  for (const row of rows) {
    const own = clusters.get(row.cluster)
    if (own) own.push(countOf(row))
    else clusters.set(row.cluster, [countOf(row)])
  }
  return [...clusters.values()]
}

type Head = Pick<GroupRow, 'group_key' | 'region' | 'round'>

function nameOf({ group_key, region, round }: Head, { angle, lang }: Context): string {
  const [code = ''] = (group_key ?? '').split(' ')
  switch (angle.by) {
    case 'region':
      return region ?? ''
    case 'org_type':
      return orgTypes.codes.find((one) => one.code === code)?.[lang] ?? (code || UNKNOWN[lang])
    case 'category':
      return axes.find((one) => one.code === code)?.short[lang] ?? UNKNOWN[lang]
    default:
      return `${region} ${round}`
  }
}

const UNKNOWN = { zh: '未报', en: 'Not reported' }

/** Whether there is a curve: a ledger of open items alone tells nothing of how long they take. */
export const hasCurve = ({ problems, done }: GroupRow) =>
  (problems ?? 0) >= FEWEST_ITEMS && (done ?? 0) > 0

/** Whether all that is known are open items: none is done, on a known day or not. */
export const isOpenOnly = ({ done, undated, open }: GroupRow) =>
  done === 0 && undated === 0 && (open ?? 0) > 0

/** The groups to draw, of the kind of data with the most items, in their own order. */
function drawnOf(groups: readonly ItemGroup[], context: Context): ItemGroup[] {
  const able = groups
    .filter(({ row }) => hasCurve(row))
    .map((group) => ({ group, nature: group.row.nature }))
  const most = majorityOf(able, (some) =>
    some.reduce((sum, { group }) => sum + (group.row.problems ?? 0), 0),
  )
  const candidates = (most?.rows ?? []).map(({ group }) => group)
  const isRound = context.angle.by === '' || context.angle.by === 'round'
  const ranked = isRound ? byRecency(candidates, context.focus) : bySize(candidates)
  const chosen = ranked.slice(0, MOST_CURVES)
  return candidates.filter((group) => chosen.includes(group))
}

const bySize = (groups: readonly ItemGroup[]) =>
  [...groups].sort((a, b) => (b.row.problems ?? 0) - (a.row.problems ?? 0))

/** The round in focus, then each region's latest, then all others; comparable ones first. */
function byRecency(groups: readonly ItemGroup[], focus: string | null): ItemGroup[] {
  const sorted = [...groups].sort(
    (a, b) =>
      Number(isComparable(b.row)) - Number(isComparable(a.row)) ||
      (b.row.fed_back_on ?? '').localeCompare(a.row.fed_back_on ?? ''),
  )
  const isFirst = ({ row }: ItemGroup) =>
    sorted.find((other) => other.row.region_key === row.region_key)?.row === row
  const rank = (group: ItemGroup) =>
    group.row.group_key === focus ? 0 : isComparable(group.row) && isFirst(group) ? 1 : 2
  return sorted.sort((a, b) => rank(a) - rank(b))
}

const DAY = 86_400_000

/** Whether a round was followed long enough, and did not re-check earlier ones. */
const isComparable = ({ lookback, fed_back_on, known_on }: GroupRow) =>
  !lookback && (Date.parse(known_on ?? '') - Date.parse(fed_back_on ?? '')) / DAY >= LONG_ENOUGH
