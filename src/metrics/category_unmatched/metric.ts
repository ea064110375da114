import { type Context, defineMetric } from '../metric.ts'
import { schemeName } from '../problem-mix-schemes.ts'
import { columns, derived, type UnmatchedRow } from './columns.ts'
import sql from './query.sql?raw'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

const named = (row: UnmatchedRow, lang: Context['lang']) => row.label || sentences[lang].empty

/** Categories as written that could not be matched to the taxonomy, the most frequent first. */
export default defineMetric({
  sql,
  angles: ['scheme'],
  columns,
  derived,
  derive: (rows, { lang }) =>
    rows.map((row) => ({
      ...row,
      scheme: (row.scheme ?? '')
        .split(' ')
        .map((scheme) => schemeName(scheme, lang))
        .join(' + '),
      key: JSON.stringify([row.label, row.nature]),
    })),
  key: (row) => row.key ?? '',
  headline: (rows, { lang }) => sentences[lang].headline(rows),
  size: (rows, { lang }) => sentences[lang].size(rows),
  notes: (_, { lang }) => [sentences[lang].note],
  draw: (rows, { lang }) =>
    rows.length > 0
      ? {
          as: 'findings',
          findings: rows.map((row) => ({
            key: row.key ?? '',
            subject: named(row, lang),
            text: sentences[lang].row(row),
            round: null,
          })),
          describe: sentences[lang].headline(rows),
        }
      : { as: 'empty', title: sentences[lang].headline(rows), missing: 0 },
  behind: (key, rows, { lang, angle }) => {
    const row = rows.find((one) => one.key === key)
    if (!row) return null
    const [label, nature] = JSON.parse(key) as (string | null)[]
    return {
      records: 'problem',
      where: [
        `category = 'Z8' AND coalesce(category_label, '') = $label`,
        'nature IS NOT DISTINCT FROM $nature',
        `($scheme = '' OR coalesce(scheme, 'builtin') = $scheme)`,
      ].join(' AND '),
      values: { label: label ?? '', nature: nature ?? null, scheme: angle.scheme },
      title: named(row, lang),
    }
  },
  words,
})
