import { defineMetric } from '../metric.ts'
import sql from '../problem-mix.sql?raw'
import { mixColumns, silentRounds } from '../problem-mix.ts'
import { behindMix } from '../problem-mix-behind.ts'
import { chart } from './chart.ts'
import { derived } from './columns.ts'
import { coverageBy, derive } from './derive.ts'
import { headline, notes, size } from './sentences.ts'
import { words } from './words.ts'

/** How many of the listed problems have a category. */
export default defineMetric({
  sql,
  angles: ['by', 'scheme'],
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
  behind: (key, rows, context) => {
    const row = rows.find((one) => one.key === key && one.listed !== null)
    return row
      ? behindMix({ ...row, group: row.key, code: null }, coverageBy(context), context)
      : null
  },
  words,
})
