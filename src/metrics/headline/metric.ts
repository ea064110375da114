import { defineMetric } from '../metric.ts'
import { sourceNote } from '../sources.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import sql from './query.sql?raw'
import { pageTitle } from './reading.ts'
import { words } from './words.ts'

/** The six numbers of every round; pages show those of the round in focus as tiles. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive: (rows, { lang }) => derive(rows, lang),
  key: (row) => row.round_key ?? '',
  headline: (rows, context) => pageTitle(rows, context).title,
  size: (rows, { lang }) => (lang === 'zh' ? `${rows.length} 轮` : `${rows.length} rounds`),
  notes: (rows, { lang }) => [sourceNote(rows, lang)],
  draw: (_, { lang }) => ({
    as: 'empty',
    title:
      lang === 'zh'
        ? '六项数字见页首，逐轮见表格'
        : 'The numbers head the page; the table lists them',
    missing: 0,
  }),
  words,
})
