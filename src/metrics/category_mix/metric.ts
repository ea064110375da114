import { defineMetric } from '../metric.ts'
import sql from '../problem-mix.sql?raw'
import { mixColumns, silentRounds } from '../problem-mix.ts'
import { behindMix } from '../problem-mix-behind.ts'
import { axisCodes } from '../problem-mix-classes.ts'
import { chart } from './chart.ts'
import { derived } from './columns.ts'
import { derive, mixBy } from './derive.ts'
import { notes, size } from './notes.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Shares of the kinds of problems, group by group. */
export default defineMetric({
  sql,
  angles: ['by', 'axis', 'scheme'],
  columns: mixColumns,
  derived,
  derive,
  key: (row) => row.key ?? '',
  headline,
  size,
  notes,
  draw: (rows, context) =>
    rows.some(({ share }) => share !== null)
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context), missing: silentRounds(rows) },
  turn: (key, { angle }) => {
    const code = key.slice(key.lastIndexOf('|') + 1)
    const axis = axisCodes.find((one) => one === code)
    return angle.axis === '' && axis ? { axis: axis as typeof angle.axis } : undefined
  },
  behind: (key, rows, context) => {
    const row = rows.find((one) => one.key === key && one.code !== null)
    return row ? behindMix(row, mixBy(context), context) : null
  },
  words,
})
