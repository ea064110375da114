import type { Columns, RowOf } from './metric.ts'
import { namedRoundColumns, roundColumns } from './round.ts'

const hidden = { kind: 'count', hidden: true } as const
const word = { kind: 'text', hidden: true } as const

/** What `rectification.sql` tells of a whole group. */
const facts = {
  /** Whether it is a round that re-checks earlier ones. */
  lookback: { kind: 'boolean', hidden: true },
  fed_back_on: { kind: 'date', hidden: true },
  known_on: { kind: 'date', hidden: true },
  organizations: hidden,
  /** The largest share of one organization, and which. */
  largest: { kind: 'share', hidden: true },
  holder: word,
  /** The share of completions on the three days with the most. */
  heaped: { kind: 'share', hidden: true },
  /** Done before feedback. */
  early: hidden,
  /** Days from feedback to the due date: the first decile, the median and the last decile. */
  due_low: hidden,
  due_days: hidden,
  due_high: hidden,
} as const satisfies Columns

/** What `rectification.sql` returns: one row per group, cluster, fate and day. */
export const countColumns = {
  group_key: word,
  ...roundColumns,
  ...facts,
  cluster: word,
  fate: word,
  days: hidden,
  items: hidden,
} as const satisfies Columns

/** What every derived row says of its group, for words and marks; not for the table. */
export const groupColumns = {
  group_key: word,
  ...namedRoundColumns,
  region: word,
  round: word,
  basis: word,
  coverage: word,
  group: { kind: 'text' },
  ...facts,
  /** The place among the curves that are drawn; null: not drawn. */
  place: hidden,
  problems: hidden,
  done: hidden,
  open: hidden,
  withdrawn: hidden,
  nr: hidden,
  undated: hidden,
  no_feedback: hidden,
  not_yet: hidden,
} as const satisfies Columns

export type CountRow = RowOf<typeof countColumns>
export type GroupRow = RowOf<typeof groupColumns>
