import { defineMetric } from '../metric.ts'
import { chart } from './chart.ts'
import { columns } from './columns.ts'
import sql from './query.sql?raw'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

/** Where the loaded rounds come from. */
export default defineMetric({
  sql,
  columns,
  derived: columns,
  derive: (rows) => [...rows],
  key: (row) => row.place_key ?? '',
  headline: (rows, { lang }) => sentences[lang].headline(rows),
  size: (rows, { lang }) => sentences[lang].size(rows),
  notes: (_, { lang }) => sentences[lang].notes,
  draw: (rows, context) =>
    rows.length > 0
      ? chart(rows, context)
      : { as: 'empty', title: sentences[context.lang].headline(rows), missing: 0 },
  words,
})
