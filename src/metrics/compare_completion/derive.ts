import { type DayCount, kaplanMeier } from '#statistics/kaplan-meier.ts'
import { logRank } from '#statistics/log-rank.ts'
import { medianDays } from '#statistics/median-days.ts'
import type { CurveRow, SideDays } from './columns.ts'
import { lackOfCurve } from './lack.ts'

interface CurveSide {
  side: string
  counts: readonly DayCount[]
  problems: number
  outside: number
  /** Of whatever fate but merely open. */
  notOpen: number
  nature: 'real' | 'synthetic' | 'mixed' | null
  shared: boolean
}

/** Each side's curve, its median, and the log-rank test against A. */
export function derive(rows: readonly SideDays[]): CurveRow[] {
  const letters = [...new Set(rows.map((row) => row.side ?? ''))]
  const sides = letters.map((side) =>
    sideOf(
      side,
      rows.filter((row) => row.side === side),
    ),
  )
  const [first] = sides
  return first ? sides.flatMap((side) => curve(side, first)) : []
}

function sideOf(side: string, rows: readonly SideDays[]): CurveSide {
  const own = rows.filter(({ items }) => items !== null)
  const placed = own.filter(({ days }) => days !== null)
  const counts = new Map<number, { days: number; done: number; open: number }>()
  for (const { days, fate, items } of placed) {
    const at = counts.get(days ?? 0) ?? { days: days ?? 0, done: 0, open: 0 }
    at[fate === 'done' ? 'done' : 'open'] += items ?? 0
    counts.set(at.days, at)
  }
  const total = (some: readonly SideDays[]) =>
    some.reduce((all, { items }) => all + (items ?? 0), 0)
  const natures = new Set(own.map(({ nature }) => nature === 'synthetic'))
  return {
    side,
    counts: [...counts.values()].sort((a, b) => a.days - b.days),
    problems: total(placed),
    outside: total(own) - total(placed),
    notOpen: total(own.filter(({ fate }) => fate !== 'open')),
    nature:
      natures.size === 0
        ? null
        : natures.size > 1
          ? 'mixed'
          : natures.has(true)
            ? 'synthetic'
            : 'real',
    shared: rows.some(({ shared }) => shared === true),
  }
}

function curve(side: CurveSide, first: CurveSide): CurveRow[] {
  const { p, reason } = against(first, side)
  const told = {
    side: side.side,
    problems: side.problems,
    outside: side.outside,
    p,
    p_state: p === null ? 'z' : 'value',
    reason,
    nature: side.nature,
  }
  const lack = lackOf(side)
  if (lack) return [{ ...NO_STEP, ...told, share_state: lack === 'nr' ? 'nr' : 'z' }]
  const steps = kaplanMeier(side.counts)
  const { median, low, high } = medianDays(steps)
  const middle = {
    median,
    median_low: low,
    median_high: high,
    median_state: stateOf(median),
    low_state: stateOf(low),
    high_state: stateOf(high),
  }
  return steps.map((step) => ({
    ...told,
    ...middle,
    days: step.days,
    at_risk: step.atRisk,
    done_then: step.done,
    open_then: step.open,
    share: 1 - step.survival,
    share_low: 1 - step.high,
    share_high: 1 - step.low,
    share_state: 'value',
    error: step.error,
  }))
}

const stateOf = (days: number | null) => (days === null ? 'z' : 'value')

const NO_STEP = {
  days: null,
  at_risk: null,
  done_then: null,
  open_then: null,
  share: null,
  share_low: null,
  share_high: null,
  error: null,
  median: null,
  median_low: null,
  median_high: null,
  median_state: 'z',
  low_state: 'z',
  high_state: 'z',
}

/** Why a side has no curve; null when it has one. */
function lackOf({ problems, outside, notOpen, nature }: CurveSide) {
  if (problems + outside === 0) return 'nr'
  if (nature === 'mixed') return 'mixed'
  return lackOfCurve({ problems, notOpen })
}

function against(a: CurveSide, b: CurveSide): { p: number | null; reason: string | null } {
  if (a.side === b.side) return { p: null, reason: lackOf(a) ?? 'same' }
  const lack = lackOf(b)
  if (lack) return { p: null, reason: lack }
  if (lackOf(a)) return { p: null, reason: 'no_a' }
  if (a.nature !== b.nature) return { p: null, reason: 'nature' }
  if (b.shared) return { p: null, reason: 'overlap' }
  return { p: logRank([a.counts, b.counts])?.p ?? null, reason: null }
}
