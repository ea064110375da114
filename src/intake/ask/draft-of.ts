import type { Engine } from '#engine/engine.ts'
import { AppError } from '#errors.ts'
import type { StagedRecords } from '../examine/stage.ts'
import { quoted, recordSql } from '../examine/staged-cells.ts'
import type { RejectReason } from '../reject.ts'
import type { PartKind } from '../report.ts'
import { partsOf } from '../settle/parts.ts'
import { ASIDE } from '../settle/settle.ts'
import { columnsIn } from './columns-in.ts'
import type { Borrowed, Draft, DraftBooks, DraftReject } from './draft.ts'
import type { Prepared } from './prepare.ts'

const SHOWN = 200

/** What a reader has to know and to decide of a prepared file. Asks the engine; changes nothing. */
export async function draftOf(
  engine: Engine,
  { job, recipe, reading: { scanned: _, ...reading }, staged }: Prepared,
  loaded: boolean,
  borrowed: Borrowed | null,
): Promise<Draft> {
  const { failure } = reading
  const draft: Draft = {
    fileId: job.fileId,
    file: job.file,
    loaded,
    reading,
    recipe,
    borrowed,
    columns: [],
    books: null,
    rejects: [],
    asides: [],
    rules: reading.rules,
    questions: reading.questions,
    labels: [],
    classified: null,
    error: failure && new AppError(failure.code, failure.facts),
  }
  if (!staged) return draft
  const { records, examined } = staged
  const { questions, rules, labels, classified } = examined
  return {
    ...draft,
    columns: await columnsIn(engine, records),
    books: await booksIn(engine, staged),
    rejects: await rejectsIn(engine, records),
    asides: await asidesIn(engine, records),
    questions,
    rules,
    labels,
    classified,
  }
}

async function booksIn(
  engine: Engine,
  { records, examined, reading }: NonNullable<Prepared['staged']>,
): Promise<DraftBooks> {
  const { base, aside } = records
  const kept = `FROM ${examined.cells.table} WHERE line NOT IN (SELECT line FROM ${base}_reject)`
  const sources = {
    aside: `SELECT line, reason FROM ${aside} WHERE reason IN (${ASIDE})`,
    data: `SELECT line ${kept}`,
    rejected: `SELECT line FROM ${aside} WHERE reason NOT IN (${ASIDE}) UNION ALL SELECT line FROM ${base}_reject`,
  }
  const parts = await partsOf(engine, sources, reading.header?.rows ?? 0)
  const countOf = (kind: PartKind) => parts.find((part) => part.kind === kind)?.count ?? 0
  const [loaded, rejected] = [countOf('data'), countOf('rejected')]
  const counted = parts.reduce((sum, { count }) => sum + count, 0)
  const [row] = await engine.rows(`SELECT count(*)::INTEGER AS n ${kept}`)
  return {
    read: reading.scanned.read,
    loaded,
    rejected,
    setAside: counted - loaded - rejected,
    rows: Number(row?.['n']),
    parts,
  }
}

async function rejectsIn(
  engine: Engine,
  { base, aside, columns, delimiter }: StagedRecords,
): Promise<DraftReject[]> {
  const rows =
    await engine.rows(`SELECT r.line, column_id, header, value, reason, coalesce(record, ${recordSql(columns.length, delimiter)}) AS record FROM (
  SELECT line, '' AS column_id, '' AS header, CASE WHEN value = '' THEN record ELSE value END AS value, reason, record
  FROM ${aside} WHERE reason NOT IN (${ASIDE})
  UNION ALL
  SELECT DISTINCT line, column_id, header, value, reason, NULL FROM ${base}_reject
  ORDER BY line, column_id LIMIT ${SHOWN}
) AS r LEFT JOIN ${base} AS s USING (line) ORDER BY r.line, column_id`)
  return rows.map((row) => ({
    line: Number(row['line']),
    column: String(row['column_id']),
    header: String(row['header']),
    value: String(row['value']),
    reason: row['reason'] as RejectReason,
    record: String(row['record']),
  }))
}

async function asidesIn(engine: Engine, { aside }: StagedRecords) {
  const rows = await engine.rows(
    `SELECT line, reason, record FROM ${aside} WHERE reason IN (${ASIDE}) AND reason <> ${quoted('blank')} ORDER BY line LIMIT ${SHOWN}`,
  )
  return rows.map((row) => ({
    line: Number(row['line']),
    reason: String(row['reason']),
    record: String(row['record']),
  }))
}
