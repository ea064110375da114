import { majorityOf } from '../clue-majority.ts'
import { natureBasis } from '../clue-natures.ts'
import { estimatedShare } from '../estimate.ts'
import type { Context } from '../metric.ts'
import { natureOf } from '../round.ts'
import type { CountedWay, SharedWay } from './columns.ts'
import { USUAL, WAYS, type Way, wayWords } from './ways.ts'

const TOTAL = ''

/** All regions of a kind of data, and each region: how many clues went each way, and their share. */
export function derive(rows: readonly CountedWay[], { lang }: Context): SharedWay[] {
  const known = rows.filter((row) => row.way !== null)
  const all = known.map((row) => ({
    ...row,
    region_key: TOTAL,
    region: lang === 'zh' ? '合计' : 'All',
  }))
  const unknown = rows.filter((row) => row.way === null).map((row) => unreported(row, lang))
  return [
    ...[...grouped(all), ...grouped(known)].flatMap((group) => sharesOf(group, lang)),
    ...unknown,
  ]
}

function grouped(rows: readonly CountedWay[]) {
  const groups = new Map<string, CountedWay[]>()
  for (const row of rows) {
    const key = `${natureOf(row)} ${row.region_key}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function sharesOf(group: readonly CountedWay[], lang: Context['lang']): SharedWay[] {
  const [first] = group
  if (!first) return []
  const present = WAYS.filter((way) => USUAL.includes(way) || group.some((row) => row.way === way))
  const total = sum(group)
  return present.map((way) => {
    const own = group.filter((row) => row.way === way)
    const value = sum(own)
    const partial = own.some((row) => row.clues_state !== 'value')
    const clues = { value, state: partial ? '≥' : 'value' }
    const share = estimatedShare(clues, { value: total, state: 'value' })
    return {
      region_key: first.region_key,
      region: first.region,
      nature: first.nature,
      basis: natureBasis(first, lang),
      way,
      disposal: wayWords[lang][way],
      clues: value,
      clues_state: clues.state,
      total,
      share: share.value,
      share_low: share.low,
      share_high: share.high,
      rounds: Math.max(0, ...own.map((row) => row.rounds ?? 0)),
    }
  })
}

const unreported = (row: CountedWay, lang: Context['lang']): SharedWay => ({
  ...row,
  basis: natureBasis(row, lang),
  disposal: null,
  total: null,
  share: null,
  share_low: null,
  share_high: null,
})

const sum = (rows: readonly CountedWay[]) =>
  rows.reduce((total, { clues }) => total + (clues ?? 0), 0)

/** One bar: a region, or all of them (`isTotal`). */
export interface Bar {
  region_key: string
  region: string
  isTotal: boolean
  total: number
  parts: readonly SharedWay[]
}

/** The bars of the kind of data with the most clues, and what else there is. */
export function shownIn(rows: readonly SharedWay[]) {
  const parts = rows.filter((row) => row.way !== null)
  const clues = (of: readonly SharedWay[]) => of.reduce((total, row) => total + (row.clues ?? 0), 0)
  const majority = majorityOf(parts, clues)
  if (!majority || clues(majority.rows) === 0) return null
  const bars = new Map<string, Bar>()
  for (const row of majority.rows) {
    const key = row.region_key ?? ''
    const bar = bars.get(key)
    bars.set(key, {
      region_key: key,
      region: row.region ?? '',
      isTotal: key === TOTAL,
      total: row.total ?? 0,
      parts: [...(bar?.parts ?? []), row],
    })
  }
  const all = [...bars.values()].filter((bar) => bar.total > 0)
  return {
    nature: majority.nature,
    total: all.find((bar) => bar.isTotal) ?? null,
    regions: all.filter((bar) => !bar.isTotal),
    others: majority.others,
  }
}

export type ShownWays = NonNullable<ReturnType<typeof shownIn>>

export const shareOf = (bar: Bar | null, way: Way) => bar?.parts.find((part) => part.way === way)

export const keyOf = ({ nature, region_key, way }: SharedWay) =>
  [nature, region_key, way].map((part) => part ?? '').join(' · ')
