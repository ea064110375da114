import { sideProblems } from '../compare_measures/side-behind.ts'
import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import sql from './query.sql?raw'
import { headline, notes, reasons, size } from './sentences.ts'
import { words } from './words.ts'

/** How fast the sides' problems are rectified. */
export default defineMetric({
  sql,
  angles: ['completion', 'longTerm'],
  columns,
  derived,
  derive,
  key: (row) => `${row.side}/${row.days ?? ''}`,
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => size(rows, lang),
  notes: (rows, { lang }) => notes(rows, lang),
  draw: (rows, context) => {
    if (rows.some(({ days }) => days !== null)) return chart(rows, context)
    const title = headline(rows, context.lang)
    return rows.length === 0
      ? { as: 'empty', title, missing: 0 }
      : { as: 'refused', title, reasons: reasons(rows, context.lang) }
  },
  behind: (key, rows) => {
    const side = key.split('/')[0] ?? ''
    const drawn = rows.some((row) => row.side === side && row.days !== null)
    return drawn ? sideProblems(side, side, { where: 'true', values: {} }) : null
  },
  words,
})
