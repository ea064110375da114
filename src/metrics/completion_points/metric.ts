import { defineMetric } from '../metric.ts'
import sql from '../rectification.sql?raw'
import { itemsBehind } from '../rectification-behind.ts'
import { refusal } from '../rectification-refusal.ts'
import { countColumns } from '../rectification-rows.ts'
import { derived } from './columns.ts'
import { derive } from './derive.ts'
import { listing } from './listing.ts'
import { notes, size } from './notes.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** What is read from the completion curves: the share done by some days, and the median. */
export default defineMetric({
  sql,
  angles: ['by', 'completion', 'longTerm', 'cluster'],
  columns: countColumns,
  derived,
  derive,
  key: ({ group_key }) => group_key ?? '',
  headline,
  size,
  notes,
  draw: (rows, context) =>
    rows.some(({ place }) => place !== null)
      ? listing(rows, context)
      : refusal(headline(rows, context), rows, context.lang),
  behind: itemsBehind,
  words,
})
