import type { Finding } from '#charts/drawing.ts'
import { defineMetric } from '../metric.ts'
import { roundName } from '../round.ts'
import { columns, derived, type FindingRow } from './columns.ts'
import sql from './query.sql?raw'
import { findingText } from './text.ts'
import { sentences, words } from './words.ts'

/** What does not add up between totals, parts, records and reports. */
export default defineMetric({
  sql,
  columns,
  derived,
  derive: (rows, { lang }) =>
    rows.map((row) => ({
      ...row,
      round: row.label === null ? null : roundName(row, lang),
      degree: sentences[lang].degree(row.severity),
      text: findingText(row, lang),
      counts_state: row.stated === null && row.summed === null ? 'z' : 'value',
    })),
  key: (row) => String(row.finding_id),
  headline: (rows, { lang }) => sentences[lang].headline(doubtful(rows).length),
  size: (rows, { lang }) => sentences[lang].size(rows.length),
  notes: (_, { lang }) => sentences[lang].notes,
  draw: (rows, { lang }) => ({
    as: 'findings',
    findings: rows.map(toFinding),
    describe: sentences[lang].headline(doubtful(rows).length),
  }),
  words,
})

/** Findings that want a look; the others only say how something was read. */
const doubtful = (rows: readonly FindingRow[]) => rows.filter((row) => row.severity !== 'info')

const toFinding = (row: FindingRow): Finding => ({
  key: String(row.finding_id),
  subject: [row.region, row.round].filter(Boolean).join(' '),
  text: row.text ?? '',
  round: row.round_key,
})
