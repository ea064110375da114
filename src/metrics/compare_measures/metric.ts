import { defineMetric } from '../metric.ts'
import { columns, derived } from './columns.ts'
import { deriveFor } from './derive.ts'
import { headline } from './headline.ts'
import { listing } from './listing.ts'
import { measureIds } from './measures.ts'
import { notes } from './notes.ts'
import sql from './query.sql?raw'
import { sideBehind } from './side-behind.ts'
import { words } from './words.ts'

/** All measures of the sides of a comparison. */
export default defineMetric({
  sql,
  angles: ['completion', 'longTerm'],
  columns,
  derived,
  derive: deriveFor(measureIds),
  key: (row) => `${row.measure_id}/${row.side}`,
  headline: (rows, { lang }) => headline(rows, lang),
  size: (_, { lang }) =>
    lang === 'zh' ? `${measureIds.length} 项` : `${measureIds.length} measures`,
  notes: (rows, { lang }) => notes(rows, lang).slice(0, 1),
  draw: (rows, context) =>
    rows.length > 0
      ? listing(rows, context)
      : { as: 'empty', title: headline(rows, context.lang), missing: 0 },
  behind: sideBehind,
  words,
})
