import type { Lang } from '#i18n/lang.ts'
import type { Stated } from '../estimate.ts'
import type { ComparedRound } from './columns.ts'
import { dayCountsIn } from './day-counts.ts'

/** What is counted in each round; a share published without counts is known as such only. */
type Counted = 'organizations' | 'problems' | 'clues' | 'special_reports'

interface MeasureSpec {
  /**
   * `count` a sum, `rate` a quotient of sums, `share` a part of a whole in percent, `single` of one round alone,
   * `median` of a curve over all rounds.
   */
  kind: 'count' | 'rate' | 'share' | 'single' | 'median'
  over: (round: ComparedRound) => Stated
  /** What it is divided by, and per how many; for `rate` and `share`. */
  under?: (round: ComparedRound) => Stated
  per?: number
  digits: 0 | 1 | 2
}

const counted = (name: Counted) => (round: ComparedRound) => ({
  value: round[name],
  state: round[`${name}_state`],
})

const days = ({ days: value }: ComparedRound) => ({ value, state: value === null ? 'nr' : 'value' })

const completionBase = ({ completion_base: value }: ComparedRound) => ({
  value,
  state: value === null ? 'nr' : 'value',
})

/** Basically done counts as done too; without its number only the strict share is known. */
const broadlyDone = (round: ComparedRound): Stated =>
  round.done === null || round.basically_done === null
    ? { value: null, state: 'nr' }
    : {
        value: round.done + round.basically_done,
        state: round.done_state === 'value' ? round.basically_done_state : round.done_state,
      }

/** Problems that are followed from feedback on. */
const followed = ({ followed: days }: ComparedRound): Stated => {
  const counts = dayCountsIn(days)
  const items = counts.reduce((sum, { done, open }) => sum + done + open, 0)
  return days === null ? { value: null, state: 'nr' } : { value: items, state: 'value' }
}

/** The measures of a comparison, in the order of a bulletin. */
export const specs = {
  organizations: { kind: 'count', over: counted('organizations'), digits: 0 },
  problems: { kind: 'count', over: counted('problems'), digits: 0 },
  clues: { kind: 'count', over: counted('clues'), digits: 0 },
  clue_rate: {
    kind: 'rate',
    over: counted('clues'),
    under: counted('problems'),
    per: 100,
    digits: 1,
  },
  problems_per_organization: {
    kind: 'rate',
    over: counted('problems'),
    under: counted('organizations'),
    per: 1,
    digits: 1,
  },
  clues_per_organization: {
    kind: 'rate',
    over: counted('clues'),
    under: counted('organizations'),
    per: 1,
    digits: 2,
  },
  special_reports: { kind: 'count', over: counted('special_reports'), digits: 0 },
  days: { kind: 'single', over: days, digits: 0 },
  completion_strict: {
    kind: 'share',
    over: (round) => ({ value: round.done, state: round.done_state }),
    under: completionBase,
    per: 1,
    digits: 1,
  },
  completion_broad: { kind: 'share', over: broadlyDone, under: completionBase, per: 1, digits: 1 },
  median_days: { kind: 'median', over: followed, digits: 0 },
} as const satisfies Record<string, MeasureSpec>

export type MeasureId = keyof typeof specs
export const measureIds = Object.keys(specs) as MeasureId[]
export const specOf = (id: MeasureId): MeasureSpec => specs[id]

/** The three rates that are compared by their ratio. */
export const rateIds = ['clue_rate', 'problems_per_organization', 'clues_per_organization'] as const
export type RateId = (typeof rateIds)[number]

/** Name and unit. */
export const measureWords: Record<Lang, Record<MeasureId, { name: string; unit: string }>> = {
  zh: {
    organizations: { name: '被巡察党组织', unit: '家' },
    problems: { name: '发现问题', unit: '个' },
    clues: { name: '移交线索', unit: '件' },
    clue_rate: { name: '每百个问题对应线索', unit: '件' },
    problems_per_organization: { name: '每家党组织问题数', unit: '个' },
    clues_per_organization: { name: '每家党组织线索数', unit: '件' },
    special_reports: { name: '专题报告', unit: '份' },
    days: { name: '进驻天数', unit: '天' },
    completion_strict: { name: '整改完成率（严格）', unit: '%' },
    completion_broad: { name: '整改完成率（含基本完成）', unit: '%' },
    median_days: { name: '完成半数问题用时（中位）', unit: '天' },
  },
  en: {
    organizations: { name: 'Organizations inspected', unit: 'count' },
    problems: { name: 'Problems found', unit: 'count' },
    clues: { name: 'Clues passed on', unit: 'count' },
    clue_rate: { name: 'Clues per 100 problems', unit: 'clues' },
    problems_per_organization: { name: 'Problems per organization', unit: 'problems' },
    clues_per_organization: { name: 'Clues per organization', unit: 'clues' },
    special_reports: { name: 'Special reports', unit: 'count' },
    days: { name: 'On-site days', unit: 'days' },
    completion_strict: { name: 'Rectification done (strict)', unit: '%' },
    completion_broad: { name: 'Rectification done (broad)', unit: '%' },
    median_days: { name: 'Median days to completion', unit: 'days' },
  },
}
