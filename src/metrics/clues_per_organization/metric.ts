import { defineMetric } from '../metric.ts'
import { roundBehind } from '../round-behind.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive, isKnown } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Clues per organization inspected, round by round. */
export default defineMetric({
  sql,
  angles: ['unit'],
  columns,
  derived,
  derive,
  key: (row) => row.round_key ?? '',
  headline,
  size,
  notes,
  draw: (rows, context) =>
    rows.some(isKnown)
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context), missing: rows.length },
  behind: (key, rows, { lang }) => roundBehind(key, rows, lang),
  words,
})
