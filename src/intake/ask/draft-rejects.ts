import type { Engine, Row } from '#engine/engine.ts'
import { baseOf, recordSql } from '../examine/staged-cells.ts'
import { ASIDE } from '../settle/settle.ts'
import type { Draft } from './draft.ts'

interface Page {
  limit: number
  offset: number
}

/**
 * What would be rejected if a draft were loaded as it stands, in the order of the file: `file_name`, `line`,
 * `column_id`, `header`, `value`, `reason`, `record` as it stood; a line as a whole has no column. Rejects with
 * `query_failed` when the draft was dropped or is being read anew.
 */
export async function draftRejects(
  engine: Engine,
  { fileId, file, reading }: Pick<Draft, 'fileId' | 'file' | 'reading'>,
  { limit, offset }: Page,
): Promise<Row[]> {
  const base = baseOf(fileId)
  const record = recordSql(reading.columns.length, reading.delimiter ?? ',')
  const rows = await engine.rows(
    `SELECT line, column_id, header, value, reason, record FROM (
  SELECT line, '' AS column_id, '' AS header, value, reason, record FROM ${base}_aside WHERE reason NOT IN (${ASIDE})
  UNION ALL
  SELECT f.line, f.column_id, f.header, f.value, f.reason, ${record}
  FROM (SELECT DISTINCT * FROM ${base}_reject) AS f JOIN ${base} AS s USING (line)
) ORDER BY line, column_id, header, value, reason LIMIT $limit OFFSET $offset`,
    { limit, offset },
  )
  return rows.map((row) => ({ ...row, file_name: file.name }))
}
