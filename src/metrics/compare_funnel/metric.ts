import { sideBehind } from '../compare_measures/side-behind.ts'
import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import { headline } from './headline.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { words } from './words.ts'

/** Where the sides of a comparison lie among the rounds in scope. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive,
  key: (row) => row.key ?? '',
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => size(rows, lang),
  notes: (rows, { lang }) => notes(rows, lang),
  draw: (rows, context) =>
    rows.some((row) => row.side !== null && row.centre !== null)
      ? chart(rows, context)
      : { as: 'empty', title: headline(rows, context.lang), missing: rows.length },
  behind: (key, rows) => {
    const row = rows.find((one) => one.key === key)
    if (row?.side) return sideBehind(`/${row.side}`, [{ side: row.side, selection: row.name }])
    if (!row) return null
    const own = {
      where: 'round_key = $own_round',
      values: { own_round: key },
      title: row.name ?? '',
    }
    return (['round_total', 'problem', 'clue'] as const).map((records) => ({ records, ...own }))
  },
  words,
})
