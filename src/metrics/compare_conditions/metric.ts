import { columns } from '../compare_measures/columns.ts'
import sql from '../compare_measures/query.sql?raw'
import { defineMetric } from '../metric.ts'
import { derived } from './columns.ts'
import { derive } from './derive.ts'
import { listing } from './listing.ts'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** Whether the sides of a comparison are alike in what bears on it. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive,
  key: (row) => row.condition_id ?? '',
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => (lang === 'zh' ? `${rows.length} 项` : `${rows.length} conditions`),
  notes: (_, { lang }) => [REMARK[lang]],
  draw: (rows, context) =>
    rows.length > 0
      ? listing(rows, context)
      : { as: 'empty', title: headline(rows, context.lang), missing: 0 },
  words,
})

const REMARK = {
  zh: { label: '说明', text: '“不同”不阻止比较，但须随结论一并说明；数据性质不同则不作比较。' },
  en: {
    label: 'Note',
    text: '“different” does not forbid comparing, but belongs beside the finding; data of different nature is not compared.',
  },
}
