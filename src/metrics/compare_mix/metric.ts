import { sideProblems } from '../compare_measures/side-behind.ts'
import { defineMetric } from '../metric.ts'
import { OTHER } from '../problem-mix-classes.ts'
import { chart } from './chart.ts'
import { columns, derived } from './columns.ts'
import { derive } from './derive.ts'
import { notes, size } from './notes.ts'
import sql from './query.sql?raw'
import { headline } from './sentences.ts'
import { words } from './words.ts'

/** The mix of main categories, side by side. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive,
  key: (row) => `${row.code}/${row.side}`,
  headline: (rows, { lang }) => headline(rows, lang),
  size: (rows, { lang }) => size(rows, lang),
  notes: (rows, { lang }) => notes(rows, lang),
  draw: (rows, context) =>
    rows.length > 0
      ? chart(rows, context)
      : { as: 'refused', title: headline(rows, context.lang), reasons: REASONS[context.lang] },
  behind: (key, rows) => {
    const row = rows.find(({ code, side }) => `${code}/${side}` === key)
    if (!row || row.part === null) return null
    const where = row.code === OTHER ? 'category = $class' : 'axis = $class'
    const title = `${row.side} · ${row.category}`
    return sideProblems(row.side ?? '', title, { where, values: { class: row.code } })
  },
  words,
})

const REASONS = {
  zh: ['构成要逐条的问题清单：公开通报只给总数，选有记录的轮次或载入问题清单后即可对比。'],
  en: [
    'A mix needs problem records: reports state totals only. Choose rounds with records, or load a problem list.',
  ],
}
