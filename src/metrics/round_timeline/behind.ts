import type { Behind, Context } from '../metric.ts'
import { recordsWhere } from '../rectification-behind.ts'
import { fullName } from '../round.ts'
import { roundBehind } from '../round-behind.ts'
import type { MarkRow } from './columns.ts'
import { keyOf } from './key.ts'

/** Of a week, what was done in it; of a time limit, what it is for; of all else, what is on record of the round. */
export function behind(
  key: string,
  rows: readonly MarkRow[],
  context: Context,
): Behind | readonly Behind[] | null {
  const row = rows.find((one) => keyOf(one) === key)
  if (!row) return roundBehind(key, rows, context.lang)
  const title = `${fullName(row, context.lang)} · ${row.what} ${row.first}`
  const own = { own_round: row.round_key, first_day: row.from_day, last_day: row.to_day }
  if (row.event === 'done')
    return recordsWhere(
      `round_key = $own_round AND is_done AND fate NOT IN ('withdrawn', 'nr', 'not_yet')
    AND closed_on BETWEEN $first_day::DATE AND $last_day::DATE`,
      own,
      title,
      context,
    )
  if (row.event === 'feedback' && row.from_day !== null && row.problems !== null)
    return recordsWhere(
      'round_key = $own_round AND fed_back_on BETWEEN $first_day::DATE AND $last_day::DATE',
      own,
      title,
      context,
    )
  return roundBehind(row.round_key ?? '', rows, context.lang)
}
