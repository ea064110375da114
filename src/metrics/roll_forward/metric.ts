import type { ListCell, ListingDrawing } from '#charts/listing.ts'
import { count } from '#charts/numbers.ts'
import { majorityOf } from '../clue-majority.ts'
import { natureBasis } from '../clue-natures.ts'
import { type Context, defineMetric } from '../metric.ts'
import { recordsWhere } from '../rectification-behind.ts'
import { columns, derived, type QuarterRow } from './columns.ts'
import { notes } from './notes.ts'
import sql from './query.sql?raw'
import { headline, quarterName, words as said } from './sentences.ts'
import { words } from './words.ts'

/** Open problems quarter by quarter: opening + added − done − withdrawn = closing. */
export default defineMetric({
  sql,
  angles: ['completion', 'longTerm'],
  columns,
  derived,
  derive: (rows, { lang }) => rows.map((row) => ({ ...row, basis: natureBasis(row, lang) })),
  key: keyOf,
  headline: (rows, context) => headline(majorityRows(rows), context.lang),
  size: (rows, { lang }) => said[lang].size(majorityRows(rows).length),
  notes: (rows, context) => notes(rows, context),
  draw: (rows, context) => {
    const own = majorityRows(rows)
    return own.length > 0
      ? listing(own, context)
      : { as: 'empty', title: headline(own, context.lang), missing: 0 }
  },
  behind: (key, rows, context) => {
    const row = rows.find((one) => keyOf(one) === key)
    if (!row) return null
    return recordsWhere(
      `fate IN ('done', 'open', 'withdrawn') AND coalesce(nature, '') = $nature
    AND year(fed_back_on)::VARCHAR || '-Q' || quarter(fed_back_on)::VARCHAR = $quarter`,
      { nature: row.nature, quarter: row.quarter },
      said[context.lang].came(quarterName(row.quarter, context.lang)),
      context,
    )
  },
  words,
})

function keyOf({ nature, quarter }: QuarterRow) {
  return `${nature}|${quarter}`
}

/** The quarters of the kind of data with the most problems, the latest first. */
function majorityRows(rows: readonly QuarterRow[]) {
  const added = (some: readonly QuarterRow[]) =>
    some.reduce((sum, row) => sum + (row.added ?? 0), 0)
  return majorityOf(rows, added)?.rows ?? []
}

const FIRST = 8

function listing(rows: readonly QuarterRow[], { lang, expanded }: Context): ListingDrawing {
  const say = said[lang]
  const shown = expanded ? rows : rows.slice(0, FIRST)
  const most = Math.max(1, ...rows.map(({ closing }) => closing ?? 0))
  return {
    as: 'listing',
    columns: [
      { header: say.quarter, align: 'left' },
      { header: say.opening, align: 'right' },
      { header: say.added, align: 'right' },
      { header: say.done, align: 'right' },
      { header: say.withdrawn, align: 'right' },
      { header: say.closing, align: 'bar' },
    ],
    sections: [
      {
        title: '',
        rows: shown.map((row) => ({
          key: keyOf(row),
          focus: false,
          cells: [
            { as: 'text', text: quarterName(row.quarter, lang) },
            cell(row.opening, ''),
            cell(row.added, '+'),
            cell(row.done, '−'),
            cell(row.withdrawn, '−'),
            {
              as: 'number',
              text: count(row.closing ?? 0),
              value: row.closing ?? 0,
              strong: true,
              bar: { filled: (row.closing ?? 0) / most, track: false },
            },
          ],
        })),
      },
    ],
    more: rows.length > shown.length ? say.more(rows.length) : null,
    describe: say.describe(shown.length),
  }
}

const cell = (value: number | null, sign: string): ListCell => ({
  as: 'number',
  text: value ? sign + count(value) : '0',
  value: value ?? 0,
})
