import { columns, derived } from '../compare_measures/columns.ts'
import { deriveFor } from '../compare_measures/derive.ts'
import { reasonsOfSides } from '../compare_measures/headline.ts'
import { rateIds } from '../compare_measures/measures.ts'
import { notes } from '../compare_measures/notes.ts'
import sql from '../compare_measures/query.sql?raw'
import { sideBehind } from '../compare_measures/side-behind.ts'
import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { headline } from './headline.ts'
import { refused } from './refused.ts'
import { othersOf } from './verdict.ts'
import { words } from './words.ts'

/** The ratios of side A to the others by the three rates. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive: deriveFor(rateIds),
  key: (row) => `${row.measure_id}/${row.side}`,
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) =>
    lang === 'zh' ? `${othersOf(rows).length} 项` : `${othersOf(rows).length} ratios`,
  notes: (rows, { lang }) => notes(rows, lang),
  draw: (rows, context) => {
    const title = headline(rows, context.lang)
    if (othersOf(rows).length === 0) return { as: 'empty', title, missing: 0 }
    return refused(rows, reasonsOfSides, title, context.lang) ?? chart(rows, context)
  },
  behind: sideBehind,
  words,
})
