import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const counted = { kind: 'count' } as const
const hidden = { kind: 'count', hidden: true } as const

const figures = {
  total: { kind: 'boolean', hidden: true },
  organization: { kind: 'text' },
  organizations: hidden,
  problems: counted,
  open: counted,
  open_due: counted,
  overdue: counted,
  by_rule: hidden,
  /** Past due, and known to be done on a day or open; of those done late or open still. */
  past_due: counted,
  late: counted,
  /** Past due, done on an unknown day; past due, of unknown status. */
  undated: hidden,
  unknown: hidden,
  due_on: { kind: 'date' },
  days_overdue: counted,
  listable: hidden,
  listed: hidden,
  measures: hidden,
  with_owner: hidden,
  with_deadline: hidden,
  known_on: { kind: 'date', hidden: true },
} as const satisfies Columns

export const columns = { ...roundColumns, ...figures } as const satisfies Columns

const share = <S extends string>(state: S) => ({ kind: 'share', state }) as const
const state = { kind: 'text', hidden: true } as const

export const derived = {
  ...namedRoundColumns,
  ...figures,
  days_overdue: { kind: 'count', state: 'days_state' },
  overdue_rate: share('rate_state'),
  overdue_low: share('rate_state'),
  overdue_high: share('rate_state'),
  rate_state: state,
  late_rate: share('late_state'),
  late_low: share('late_state'),
  late_high: share('late_state'),
  late_state: state,
  with_measure: share('with_measure_state'),
  with_measure_state: state,
  tasks: share('tasks_state'),
  tasks_state: state,
  owners: share('owners_state'),
  owners_state: state,
  days_state: state,
} as const satisfies Columns

export type CountedRow = RowOf<typeof columns>
export type OverdueRow = RowOf<typeof derived>
