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
