import { defineMetric } from '../metric.ts'
import sql from '../problem-mix.sql?raw'
import { mixColumns } from '../problem-mix.ts'
import { behindMix } from '../problem-mix-behind.ts'
import { derived } from './columns.ts'
import { derive, residualBy } from './derive.ts'
import { matrix } from './matrix.ts'
import { notes, reasons, size } from './notes.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Where the category mix departs from what the overall mix would have. */
export default defineMetric({
  sql,
  angles: ['by', 'level', 'scheme'],
  columns: mixColumns,
  derived,
  derive,
  key: (row) => row.key ?? '',
  headline,
  size,
  notes,
  draw: (rows, context) =>
    rows.some(({ residual }) => residual !== null)
      ? matrix(rows, context)
      : { as: 'refused', title: headline(rows, context), reasons: reasons(rows, context) },
  behind: (key, rows, context) => {
    const row = rows.find((one) => one.key === key)
    return row ? behindMix(row, residualBy(rows, context) || 'region', context) : null
  },
  words,
})
