import { estimatedShare } from '../estimate.ts'
import { type Context, defineMetric } from '../metric.ts'
import { nameRounds } from '../round.ts'
import { sourceNote } from '../sources.ts'
import { type CheckedRound, columns, derived, type RecurrenceRow } from './columns.ts'
import { listing } from './listing.ts'
import sql from './query.sql?raw'
import { headline, sentences } from './sentences.ts'
import { words } from './words.ts'

/** Of the problems done before a re-check, how many were found again. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive,
  key: (row) => row.round_key ?? '',
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => sentences[lang].size(rows.length, rows.filter(isKnown).length),
  notes: (rows, { lang }) => [
    {
      label: sentences[lang].unknown,
      text: sentences[lang].without(rows.filter((row) => !isKnown(row)).length),
    },
    sourceNote(rows, lang),
  ],
  draw: (rows, context) =>
    rows.some(isKnown)
      ? listing(rows.filter(isKnown), context)
      : { as: 'empty', title: headline(rows, context.lang), missing: rows.length },
  behind: (key, rows) => {
    const row = rows.find((one) => one.round_key === key)
    if (!row) return null
    return {
      records: 'problem',
      where: 'round_key = $own AND repeat_of IS NOT NULL',
      values: { own: key },
      title: `${row.region} ${row.round}`,
    }
  },
  words,
})

function derive(rows: readonly CheckedRound[], { lang }: Context): RecurrenceRow[] {
  return nameRounds(rows, lang).map((row) => {
    const rate = estimatedShare(
      { value: row.recurred, state: null },
      { value: row.rechecked, state: null },
    )
    return {
      ...row,
      rate: rate.value,
      rate_low: rate.low,
      rate_high: rate.high,
      rate_state: rate.state,
    }
  })
}

const isKnown = ({ rate }: RecurrenceRow) => rate !== null
