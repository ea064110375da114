import { defineMetric } from '../metric.ts'
import { behind } from './behind.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive, keyOf } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Who received the clues. */
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
  draw: (rows, context) =>
    rows.length > 0
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context), missing: 0 },
  behind,
  words,
})
