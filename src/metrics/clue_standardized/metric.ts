import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive, isPaired, keyOf } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Clues per 100 problems if all regions inspected the same mix of organization types. */
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
    rows.some(isPaired)
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context), missing: rows.length },
  behind: (key, rows, { angle }) => {
    const row = rows.find((one) => keyOf(one) === key)
    if (!row) return null
    const own = {
      values: { of_region: row.region_key, of_nature: row.nature },
      title: row.region ?? '',
    }
    const where =
      'NOT pooled AND region_key = $of_region AND nature IS NOT DISTINCT FROM $of_nature'
    return [
      {
        records: 'clue',
        where: `${where} AND unit = $unit`,
        ...own,
        values: { ...own.values, unit: angle.unit },
      },
      { records: 'problem', where, ...own },
    ]
  },
  words,
})
