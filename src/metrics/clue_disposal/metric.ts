import { defineMetric } from '../metric.ts'
import { behind } from './behind.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive, keyOf, shownIn } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** How clues were disposed of, region by region. */
export default defineMetric({
  sql,
  angles: ['unit'],
  columns,
  derived,
  derive,
  key: keyOf,
  headline,
  size,
  notes,
  draw: (rows, context) => {
    const shown = shownIn(rows)
    return shown
      ? chart(shown, context)
      : { as: 'empty', title: headline(rows, context), missing: rows.length }
  },
  behind,
  words,
})
