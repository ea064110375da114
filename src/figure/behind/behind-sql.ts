import type { Behind } from '#metrics/metric.ts'
import { recordColumns } from './record-columns.ts'

const SCOPE = '$regions, $rounds, $kinds, $org_types, $from_month, $to_month, $as_of'

const HELD: Readonly<Record<Behind['records'], string>> = {
  problem: `FROM problem_in_scope(${SCOPE}) AS found
  JOIN (
    SELECT rowid AS record, region_label, round_label, org_type_label, subcategory, repeat_of FROM problem
  ) AS written USING (record)`,
  clue: `FROM clue_in_scope(${SCOPE}) AS found
  JOIN (SELECT rowid AS record, region_label, round_label, org_type_label FROM clue) AS written USING (record)`,
  round_total: `FROM round_total\n  WHERE round_key IN (SELECT round_key FROM round_in_scope(${SCOPE}))`,
}

const heldSql = ({ records, where }: Behind) =>
  `SELECT * FROM (SELECT * ${HELD[records]}) WHERE (${where})`

/** SQL for a page of the records behind a mark, in file order: file, line, and the columns shown. */
export function recordsSql(behind: Behind): string {
  const cells = recordColumns[behind.records].flatMap(({ id, sql, state }) => [
    `${sql} AS ${id}`,
    ...(state ? [state] : []),
  ])
  return `WITH held AS (
  ${heldSql(behind)}
), shown AS (
  SELECT file_id, line AS record_line, row_number() OVER (ORDER BY file_id, line) AS place, ${cells.join(', ')}
  FROM held
)
SELECT file.name AS record_file, shown.* EXCLUDE (place)
FROM shown
LEFT JOIN file USING (file_id)
ORDER BY place
LIMIT $limit
OFFSET $offset`
}

/** SQL for how many records lie behind a mark. */
export const recordCountSql = (behind: Behind): string =>
  `SELECT count(*)::INTEGER AS records FROM (${heldSql(behind)})`
