import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const word = { kind: 'text', hidden: true } as const
const hidden = { kind: 'count', hidden: true } as const

/** What is told of a whole round, in each of its rows. */
const facts = {
  /** Whether its findings were told by the as-of date. */
  is_fed_back: { kind: 'boolean', hidden: true },
  /** Days from the last organization left to the first one told. */
  feedback_lag: hidden,
  /** Null where the round has no records. */
  problems: hidden,
  /** Done on a known day, and on an unknown one. */
  completed: hidden,
  undated: hidden,
  open: hidden,
  /** Without a reported status. */
  unknown: hidden,
  /** With a due date of the ledger's own, other than by the rules. */
  own_due: hidden,
  known_on: { kind: 'date', hidden: true },
  /** As the round's reports total them, where it has no records. */
  reported_problems: hidden,
  reported_done: hidden,
} as const satisfies Columns

const mark = {
  /** `entry`, `exit`, `feedback`, `plan`, `period`, or `done` for the completions of a week. */
  event: word,
  from_day: { kind: 'date', hidden: true },
  to_day: { kind: 'date', hidden: true },
  /** As the round's reports tell it: a day, a month or a year. */
  period: word,
  /** Known to come after the as-of date. */
  later: { kind: 'boolean', hidden: true },
  /** The time limits that apply. */
  rule: word,
} as const satisfies Columns

/** What the query returns: one row per round and mark. */
export const columns = {
  ...roundColumns,
  ...mark,
  ...facts,
  organizations: { kind: 'count' },
  items: { kind: 'count' },
} as const satisfies Columns

export const derived = {
  ...namedRoundColumns,
  coverage: word,
  ...mark,
  ...facts,
  /** The mark in words. */
  what: { kind: 'text' },
  /** First and last day; where there is none, the period as told or the word for what is missing. */
  first: { kind: 'text' },
  last: { kind: 'text' },
  organizations: { kind: 'count', state: 'organizations_state' },
  organizations_state: word,
  items: { kind: 'count', state: 'items_state' },
  items_state: word,
} as const satisfies Columns

export type CalendarRow = RowOf<typeof columns>
export type MarkRow = RowOf<typeof derived>
