import { defineMetric } from '../metric.ts'
import { recordsWhere } from '../rectification-behind.ts'
import { columns, derived } from './columns.ts'
import { derive, majority } from './derive.ts'
import { keyOf, listing } from './listing.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Organizations with open problems past their due date, the share of all that were late, and how far the three lists cover them. */
export default defineMetric({
  sql,
  angles: ['completion', 'longTerm'],
  columns,
  derived,
  derive,
  key: keyOf,
  headline,
  size,
  notes,
  draw: (rows, context) => {
    const most = majority(rows)
    return most && most.late.length > 0
      ? listing(most.late, context)
      : { as: 'empty', title: headline(rows, context), missing: 0 }
  },
  behind: (key, rows, context) => {
    const row = rows.find((one) => keyOf(one) === key)
    if (!row) return null
    const own = row.total
      ? "coalesce(nature, '') = $nature"
      : "round_key = $round AND coalesce(organization, '') = $organization"
    const values = row.total
      ? { nature: row.nature ?? '' }
      : { round: row.round_key, organization: row.organization ?? '' }
    return recordsWhere(
      `((is_open AND due_on < known_on) OR (is_done AND closed_on > due_on)) AND ${own}`,
      values,
      `${row.organization ?? '—'} ${row.total ? '' : row.round}`.trim(),
      context,
    )
  },
  words,
})
