import { defineMetric } from '../metric.ts'
import sql from '../problem-mix.sql?raw'
import { mixColumns } from '../problem-mix.ts'
import { behindMix } from '../problem-mix-behind.ts'
import { chart } from './chart.ts'
import { derived } from './columns.ts'
import { derive } from './derive.ts'
import { headline, notes, size } from './sentences.ts'
import { words } from './words.ts'

/** How few categories make up most problems. */
export default defineMetric({
  sql,
  angles: ['level', 'scheme'],
  columns: mixColumns,
  derived,
  derive,
  key: (row) => row.key ?? '',
  headline,
  size,
  notes,
  draw: (rows, context) =>
    rows.length > 0
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context), missing: 0 },
  behind: (key, rows, context) => {
    const row = rows.find((one) => one.key === key)
    return row
      ? behindMix({ ...row, group: null, region: null, round: null }, 'round', context)
      : null
  },
  words,
})
