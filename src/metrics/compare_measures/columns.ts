import type { Columns, RowOf } from '../metric.ts'
import { roundColumns } from '../round.ts'

const hidden = { kind: 'text', hidden: true } as const
const counted = { kind: 'count', hidden: true } as const

/** What every figure of a comparison asks: the rounds of each side. */
export const columns = {
  side: { kind: 'text' },
  asked_org_types: hidden,
  asked_from: hidden,
  asked_to: hidden,
  ...roundColumns,
  kinds: hidden,
  modes: hidden,
  start_date: hidden,
  end_date: hidden,
  date_from: hidden,
  date_to: hidden,
  schemes: hidden,
  composition: hidden,
  parts: hidden,
  organizations: counted,
  organizations_state: hidden,
  organizations_origin: hidden,
  problems: counted,
  problems_state: hidden,
  problems_origin: hidden,
  clues: counted,
  clues_state: hidden,
  clues_origin: hidden,
  special_reports: counted,
  special_reports_state: hidden,
  days: counted,
  done: counted,
  done_state: hidden,
  basically_done: counted,
  basically_done_state: hidden,
  completion_base: counted,
  completion_rate: { kind: 'share', hidden: true },
  completion_rate_state: hidden,
  /** Its problems by days from feedback, `days:done:open,…`; NULL where it has no records with a place in time. */
  followed: hidden,
  /** Problems that are not merely open; NULL where it has no records. */
  not_open: counted,
} as const satisfies Columns

export type ComparedRound = RowOf<typeof columns>

const against = { kind: 'ratio', state: 'ratio_state' } as const

/** One measure of one side, and how side A stands to it. */
export const derived = {
  measure: { kind: 'text' },
  measure_id: hidden,
  side: { kind: 'text' },
  selection: { kind: 'text' },
  /** The name without the region, where all sides lie in one. */
  short: hidden,
  nature: hidden,
  rounds: { kind: 'count' },
  rounds_with: { kind: 'count' },
  count: { kind: 'count', state: 'count_state' },
  count_state: hidden,
  base: { kind: 'count', state: 'base_state' },
  base_state: hidden,
  value: { kind: 'rate', state: 'value_state' },
  value_low: { kind: 'rate', state: 'interval_state' },
  value_high: { kind: 'rate', state: 'interval_state' },
  value_state: hidden,
  interval_state: hidden,
  /** Why there is no median: `open_only`, `few` or `unreached`. */
  lack: hidden,
  difference: { kind: 'rate', state: 'difference_state' },
  difference_low: { kind: 'rate', state: 'difference_interval_state' },
  difference_high: { kind: 'rate', state: 'difference_interval_state' },
  difference_state: hidden,
  difference_interval_state: hidden,
  ratio: against,
  ratio_low: against,
  ratio_high: against,
  ratio_p: { kind: 'p', state: 'ratio_state' },
  ratio_state: hidden,
  /** Why side A is not compared with this one; `same` for A itself. */
  reason: hidden,
  source: hidden,
  region: hidden,
} as const satisfies Columns

export type MeasuredSide = RowOf<typeof derived>
