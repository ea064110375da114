import type { Engine } from '#engine/engine.ts'
import { AppError } from '#errors.ts'
import type { StagedRecords } from '../examine/stage.ts'
import { quoted } from '../examine/staged-cells.ts'
import type { RejectReason } from '../reject.ts'
import { ASIDE } from '../settle/settle.ts'
import type { Borrowed, Draft, DraftBooks, DraftColumn, DraftReject } from './draft.ts'
import type { Prepared } from './prepare.ts'

const SHOWN = 200
const EXAMPLES = 3

/** What a reader has to know and to decide of a prepared file. Asks the engine; changes nothing. */
export async function draftOf(
  engine: Engine,
  { job, recipe, reading: { scanned, ...reading }, staged }: Prepared,
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
    books: await booksIn(engine, staged, scanned?.read ?? 0),
    rejects: await rejectsIn(engine, records),
    asides: await asidesIn(engine, records),
    questions,
    rules,
    labels,
    classified,
  }
}

/** How full each column is, with the first of its distinct cells. */
async function columnsIn(engine: Engine, { base, columns }: StagedRecords): Promise<DraftColumn[]> {
  const counts = columns.map(
    ({ index: i }) =>
      `count(*) FILTER (c${i} <> '')::INTEGER AS f${i}, approx_count_distinct(c${i})::INTEGER AS d${i}`,
  )
  const [row] = await engine.rows(`SELECT ${counts.join(', ')} FROM ${base}`)
  const first = columns.map(
    ({ index: i }) =>
      `SELECT ${i} AS i, c${i} AS cell, min(line) AS line FROM head WHERE c${i} <> '' GROUP BY c${i}`,
  )
  const cells = await engine.rows(
    `WITH head AS MATERIALIZED (SELECT * FROM ${base} ORDER BY line LIMIT 1000)
SELECT i, cell FROM (${first.join(' UNION ALL ')}) QUALIFY row_number() OVER (PARTITION BY i ORDER BY line) <= ${EXAMPLES} ORDER BY i, line`,
  )
  return columns.map(({ index, header }) => ({
    index,
    header,
    examples: cells.filter((cell) => cell['i'] === index).map((cell) => String(cell['cell'])),
    filled: Number(row?.[`f${index}`]),
    distinct: Number(row?.[`d${index}`]),
  }))
}

async function booksIn(
  engine: Engine,
  { records, examined }: NonNullable<Prepared['staged']>,
  read: number,
): Promise<DraftBooks> {
  const { base, aside } = records
  const [row] = await engine.rows(`SELECT
  (SELECT count(DISTINCT line) FROM ${aside} WHERE reason IN (${ASIDE}))::INTEGER AS aside,
  (SELECT count(DISTINCT line) FROM ${aside} WHERE reason NOT IN (${ASIDE}))::INTEGER
    + (SELECT count(DISTINCT line) FROM ${base}_reject)::INTEGER AS rejected,
  count(DISTINCT line)::INTEGER AS loaded, count(*)::INTEGER AS n
FROM ${examined.cells.table} WHERE line NOT IN (SELECT line FROM ${base}_reject)`)
  return {
    read,
    loaded: Number(row?.['loaded']),
    rejected: Number(row?.['rejected']),
    setAside: Number(row?.['aside']),
    rows: Number(row?.['n']),
  }
}

async function rejectsIn(engine: Engine, { base, aside }: StagedRecords): Promise<DraftReject[]> {
  const rows = await engine.rows(`SELECT line, column_id, header, value, reason FROM (
  SELECT line, '' AS column_id, '' AS header, CASE WHEN value = '' THEN record ELSE value END AS value, reason
  FROM ${aside} WHERE reason NOT IN (${ASIDE})
  UNION ALL
  SELECT DISTINCT line, column_id, header, value, reason FROM ${base}_reject
) ORDER BY line, column_id LIMIT ${SHOWN}`)
  return rows.map((row) => ({
    line: Number(row['line']),
    column: String(row['column_id']),
    header: String(row['header']),
    value: String(row['value']),
    reason: row['reason'] as RejectReason,
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
