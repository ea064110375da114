import { defineMetric } from '../metric.ts'
import { behind } from './behind.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import { keyOf } from './key.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { timelineOf } from './rounds.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Rounds on the calendar: when they came and left, when they told their findings, what fell due, what was done week by week. */
export default defineMetric({
  sql,
  angles: ['completion', 'longTerm'],
  columns,
  derived,
  derive,
  key: keyOf,
  headline,
  size,
  notes,
  draw: (rows, context) => {
    const timeline = timelineOf(rows, context)
    return timeline.lanes.length > 0
      ? chart(timeline, context)
      : { as: 'empty', title: headline(rows, context), missing: timeline.dayless.length }
  },
  behind,
  words,
})
