import type { FindingKind } from '#intake/reconcile/finding.ts'
import { fieldsOf } from '#schema/ddl.ts'
import { columnsOf } from '#schema/extracts.ts'
import type { Extract, ExtractId } from '#schema/table.ts'
import { LIST, type Shown, shownColumns } from './typed-rows.ts'

type Relevant = Partial<Record<ExtractId, readonly string[]>>

const PROBLEM = ['problem_id', 'organization'] as const
const CLUE = ['clue_id', 'organization'] as const
const ORGANIZATION = ['organization', 'org_type'] as const
const REPORT = ['as_of', 'source_title'] as const
const STAY = ['start_date', 'end_date', 'feedback_date'] as const
const DAYS: Relevant = {
  rounds: [...STAY, 'as_of'],
  problems: [...PROBLEM, 'feedback_date', 'due_date', 'done_on', 'verified_on'],
  clues: [...CLUE, 'transferred_on', 'disposed_on', 'outcome_on'],
  measures: ['problem_id', 'measure_id', 'due_date', 'done_on'],
  inspections: [...ORGANIZATION, ...STAY],
}

const RELEVANT: Record<FindingKind, Relevant> = {
  parts_mismatch: { rounds: ['organizations', 'organization_parts', ...REPORT] },
  completion_parts_mismatch: {
    rounds: ['problems', 'done', 'basically_done', 'ongoing', 'not_done', ...REPORT],
  },
  records_vs_reported: {
    rounds: REPORT,
    problems: [...PROBLEM, 'category', 'count'],
    clues: [...CLUE, 'count', 'unit'],
    inspections: ORGANIZATION,
  },
  round_reported_twice: { rounds: REPORT },
  dates_reversed: DAYS,
  done_before_feedback: { problems: [...PROBLEM, 'feedback_date', 'done_on', 'status'] },
  due_before_feedback: { problems: [...PROBLEM, 'feedback_date', 'due_date', 'status'] },
  date_implausible: DAYS,
  done_without_date: { problems: [...PROBLEM, 'status', 'done_on', 'count'] },
  clue_units_mixed: { clues: [...CLUE, 'count', 'unit'] },
  duplicate_records: {
    rounds: ['organizations', 'problems', 'clues', ...REPORT],
    problems: [...PROBLEM, 'category', 'text'],
    clues: [...CLUE, 'discipline', 'count', 'transferred_on'],
    measures: ['problem_id', 'measure_id', 'text'],
    inspections: [...ORGANIZATION, 'kind', 'start_date'],
  },
  repeat_unknown: { problems: [...PROBLEM, 'repeat_of', 'text'] },
  measure_orphan: { measures: ['problem_id', 'measure_id', 'text', 'responsible_unit'] },
  pooled_not_split: { rounds: ['scope', 'problems', 'clues', ...REPORT] },
}

/** What the rows behind a finding show: region and round, the measure that it is about, and what bears on its kind. */
export function behindColumns(kind: string, detail: string, extract: Extract): readonly Shown[] {
  const relevant = Object.hasOwn(RELEVANT, kind) ? RELEVANT[kind as FindingKind] : {}
  const isReport = extract.id === 'rounds'
  const ids = ['region', 'round', ...(isReport ? [detail] : []), ...(relevant[extract.id] ?? [])]
  const columns = shownColumns(extract)
  return [...new Set(ids)].flatMap((id) => columns.find((column) => column.id === id) ?? [])
}

/** SQL for the listed rows of a finding that are in one extract: one row per row, in file order, labels as written. */
export function behindSql(extract: Extract, shown: readonly Shown[]): string {
  const cells = shown.flatMap(({ id, state }) => [
    `${writtenSql(extract, id)} AS ${id}`,
    ...(state ? [`held.${state} AS ${state}`] : []),
  ])
  return `SELECT
  file.file_id AS file_id,
  file.name AS file_name,
  held.line AS line,
  ${cells.join(',\n  ')}
FROM finding_row
JOIN file ON file.file_id = finding_row.file_id
JOIN ${extract.table} AS held ON held.file_id = finding_row.file_id AND held.line = finding_row.line
WHERE finding_row.finding_id = $finding
ORDER BY held.file_id, held.line, held.rowid
LIMIT $limit
OFFSET $offset`
}

function writtenSql(extract: Extract, id: string): string {
  const column = columnsOf(extract).find((each) => each.id === id)!
  const names = fieldsOf(column).map(({ name }) => name)
  const value = {
    codes: `array_to_string(held.${id}, '${LIST}')`,
    date: `held.${id}::VARCHAR`,
  }[String(column.type)]
  const label = `${id}_label`
  if (!names.includes(label)) return value ?? `held.${id}`
  return names.includes(id) ? `coalesce(held.${label}, ${value ?? `held.${id}`})` : `held.${label}`
}
