import type { Behind } from '#metrics/metric.ts'
import { clues } from '#schema/clues.ts'
import { statuses } from '#schema/codes.ts'
import { problems } from '#schema/problems.ts'
import { rounds } from '#schema/rounds.ts'
import type { CodeList, Column } from '#schema/table.ts'

/** A column of the records behind a mark. */
export interface RecordColumn {
  id: string
  /** Over the columns of the records. */
  sql: string
  zh: string
  en: string
  kind: 'text' | 'count' | 'day'
  /** Words for codes. */
  codes?: CodeList
  /** SQL of the value's state, where it may be missing. */
  state?: string
}

const named = (id: string, { zh, en, codes }: Column, sql = id): RecordColumn => ({
  id,
  sql,
  zh,
  en,
  kind: 'text',
  ...(codes && { codes }),
})
const day = (id: string, { zh, en }: { zh: string; en: string }): RecordColumn => ({
  id,
  sql: `${id}::VARCHAR`,
  zh,
  en,
  kind: 'day',
})
const count = (id: string, { zh, en }: Column): RecordColumn => ({
  id,
  sql: id,
  zh,
  en,
  kind: 'count',
  state: `${id}_state`,
})

/** Progress as of a day: a status, or none known. */
const progress: CodeList = {
  unknown: 'reject',
  codes: [...statuses.codes, { code: 'nr', zh: '未报', en: 'Not reported' }],
}

const region = {
  id: 'region',
  sql: 'region_label',
  zh: '地区',
  en: 'Region',
  kind: 'text',
} as const
const round = { id: 'round', sql: 'round_label', zh: '轮次', en: 'Round', kind: 'text' } as const

/** What is shown of each kind of record. */
export const recordColumns: Readonly<Record<Behind['records'], readonly RecordColumn[]>> = {
  problem: [
    region,
    round,
    named('problem_id', problems.columns.problem_id),
    named('organization', problems.columns.organization),
    named('org_type', problems.columns.org_type, 'coalesce(org_type, org_type_label)'),
    named('category', problems.columns.category, 'coalesce(category_label, category)'),
    count('count', problems.columns.count),
    named('progress', { ...problems.columns.status, codes: progress }),
    day('fed_back_on', problems.columns.feedback_date),
    day('due_on', problems.columns.due_date),
    day('closed_on', problems.columns.done_on),
  ],
  clue: [
    region,
    round,
    named('clue_id', clues.columns.clue_id),
    named('organization', clues.columns.organization),
    named('org_type', clues.columns.org_type, 'coalesce(org_type, org_type_label)'),
    count('count', clues.columns.count),
    named('unit', clues.columns.unit),
    named('recipient', clues.columns.recipient, 'coalesce(recipient, recipient_label)'),
    named('disposal', clues.columns.disposal, 'coalesce(disposal, disposal_label)'),
    day('transferred_on', clues.columns.transferred_on),
    day('disposed_on', clues.columns.disposed_on),
  ],
  round_total: [
    region,
    round,
    count('organizations', rounds.columns.organizations),
    count('problems', rounds.columns.problems),
    count('clues', rounds.columns.clues),
    count('done', rounds.columns.done),
    named('as_of', rounds.columns.as_of),
    named('source_title', rounds.columns.source_title),
  ],
}
