import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import { shownIn } from './finding.ts'
import { behind, keyOf } from './key.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Clues per 100 problems of organizations or rounds by their size, and who lies beyond the limits of chance. */
export default defineMetric({
  sql,
  angles: ['by', 'unit'],
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
