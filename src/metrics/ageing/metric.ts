import { type AgeSection, ageBars } from '#charts/age-bars.ts'
import { percent } from '#charts/numbers.ts'
import { type Context, defineMetric } from '../metric.ts'
import { recordsWhere } from '../rectification-behind.ts'
import { type AgeRow, columns, derived } from './columns.ts'
import { BUCKETS, derive, majority, onClock } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline, sentences } from './sentences.ts'
import { words } from './words.ts'

/** How long open problems have been open, and how long past their due date. */
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
    return most
      ? chart(most.rows, context)
      : { as: 'empty', title: headline(rows, context), missing: 0 }
  },
  behind: (key, rows, context) => {
    const row = rows.find((one) => keyOf(one) === key)
    return row ? behind(row, context) : null
  },
  words,
})

function keyOf({ nature, clock, bucket }: AgeRow) {
  return `${nature}|${clock}|${bucket}`
}

/** From half a year on, in the stronger colour. */
const LONG = 5

function chart(rows: readonly AgeRow[], context: Context) {
  const say = sentences[context.lang]
  const section = (clock: 'since_feedback' | 'past_due'): AgeSection => {
    const own = onClock(rows, clock)
    return {
      title: own[0]?.since ?? '',
      bars: own.map((row) => ({
        key: keyOf(row),
        label: row.range ?? '',
        value: row.items ?? 0,
        strong: clock === 'past_due' ? row.bucket !== 0 : (row.bucket ?? 0) >= LONG,
        tips: [say.items(row.items ?? 0), row.share === null ? '—' : percent(row.share)],
      })),
    }
  }
  const { option, height } = ageBars(
    { sections: [section('since_feedback'), section('past_due')], tips: say.tips },
    context.tokens,
  )
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

function behind(row: AgeRow, context: Context) {
  const [low, high] = BUCKETS[row.bucket ?? 0] ?? [0, 0]
  const isPast = row.clock === 'past_due'
  const age = isPast ? 'known_on - due_on' : 'known_on - fed_back_on'
  const first = isPast && row.bucket !== 0 ? Math.max(1, low) : low
  const within =
    row.bucket === 0
      ? `${age} <= 0`
      : `${age} >= ${first}${high === null ? '' : ` AND ${age} <= ${high}`}`
  return recordsWhere(
    `is_open AND fate IN ('open', 'no_feedback') AND coalesce(nature, '') = $nature AND ${within}`,
    { nature: row.nature },
    `${row.since} ${row.range}`,
    context,
  )
}
