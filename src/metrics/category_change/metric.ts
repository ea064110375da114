import { defineMetric } from '../metric.ts'
import sql from '../problem-mix.sql?raw'
import { mixColumns } from '../problem-mix.ts'
import { behindMix } from '../problem-mix-behind.ts'
import { chart } from './chart.ts'
import { derived } from './columns.ts'
import { derive } from './derive.ts'
import { headline, notes, reason, size } from './sentences.ts'
import { words } from './words.ts'

/** What changed in the category mix from one round to another. */
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
  draw: (rows, context) => {
    const title = headline(rows, context)
    if (rows.length === 0) return { as: 'empty', title, missing: 0 }
    return rows.some(({ difference }) => difference !== null)
      ? chart(rows, context)
      : { as: 'refused', title, reasons: [reason(rows, context.lang)] }
  },
  behind: (key, rows, context) => {
    const row = rows.find((one) => one.key === key && one.difference !== null)
    if (!row) return null
    const side = (group: string | null, name: string | null) =>
      behindMix({ ...row, group, region: name, round: null }, 'round', context)
    return [side(row.before_key, row.before_name), side(row.after_key, row.after_name)]
  },
  words,
})
