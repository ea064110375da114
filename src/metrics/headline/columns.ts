import type { Columns, RowOf } from '../metric.ts'
import { namedRoundColumns, roundColumns } from '../round.ts'

const counted = <S extends string>(state: S) => ({ kind: 'count', state }) as const
const hidden = { kind: 'text', hidden: true } as const

const measured = {
  organizations: counted('organizations_state'),
  organizations_state: hidden,
  organizations_origin: hidden,
  problems: counted('problems_state'),
  problems_state: hidden,
  problems_origin: hidden,
  clues: counted('clues_state'),
  clues_state: hidden,
  clues_origin: hidden,
  done: counted('done_state'),
  done_state: hidden,
  done_origin: hidden,
  completion_base: { kind: 'count', hidden: true },
} as const satisfies Columns

export const columns = {
  ...roundColumns,
  ...measured,
  completion_rate: { kind: 'share', state: 'completion_rate_state' },
  completion_rate_state: hidden,
  as_of: { kind: 'date' },
} as const satisfies Columns

export const derived = {
  ...namedRoundColumns,
  ...measured,
  clue_rate: { kind: 'rate', state: 'clue_rate_state' },
  clue_rate_low: { kind: 'rate', state: 'clue_rate_state' },
  clue_rate_high: { kind: 'rate', state: 'clue_rate_state' },
  clue_rate_state: hidden,
  problems_per_organization: { kind: 'rate', state: 'problems_per_organization_state' },
  problems_per_organization_low: { kind: 'rate', state: 'problems_per_organization_state' },
  problems_per_organization_high: { kind: 'rate', state: 'problems_per_organization_state' },
  problems_per_organization_state: hidden,
  completion_strict: { kind: 'share', state: 'completion_strict_state' },
  completion_strict_low: { kind: 'share', state: 'completion_interval_state' },
  completion_strict_high: { kind: 'share', state: 'completion_interval_state' },
  completion_strict_state: hidden,
  completion_interval_state: hidden,
  as_of: { kind: 'date' },
} as const satisfies Columns

export type MeasuredRound = RowOf<typeof columns>
export type HeadlineRow = RowOf<typeof derived>
