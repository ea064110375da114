import type { MarkRow } from './columns.ts'

/** A mark: its round, what it is, and its first day. */
export const keyOf = ({ round_key, event, from_day }: MarkRow) =>
  `${round_key}|${event}|${from_day ?? ''}`
