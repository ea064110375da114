import { defineMetric } from '../metric.ts'
import sql from '../rectification.sql?raw'
import { itemsBehind } from '../rectification-behind.ts'
import { refusal } from '../rectification-refusal.ts'
import { countColumns } from '../rectification-rows.ts'
import { chart } from './chart.ts'
import { derived } from './columns.ts'
import { curvesOf, derive, groupRows } from './derive.ts'
import { notes, size } from './notes.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** The share of problems done by day since feedback, one curve per group. */
export default defineMetric({
  sql,
  angles: ['by', 'completion', 'longTerm'],
  columns: countColumns,
  derived,
  derive,
  key: ({ group_key, days }) => `${group_key}|${days ?? ''}`,
  headline,
  size,
  notes,
  draw: (rows, context) => {
    const curves = curvesOf(rows)
    return curves.length > 0
      ? chart(curves, context)
      : refusal(headline(rows, context), groupRows(rows), context.lang)
  },
  behind: (key, rows, context) => itemsBehind(key, groupRows(rows), context),
  words,
})
