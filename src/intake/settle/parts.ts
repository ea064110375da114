import type { Engine } from '#engine/engine.ts'
import type { BookPart, PartKind } from '../report.ts'

/** Queries of a `line` each; that of records set aside has their `reason` too. */
export interface PartSources {
  aside: string
  data: string
  rejected: string
}

/** A file's records by kind, in the order in which the kinds begin. `headerRows`: records of the header itself. */
export async function partsOf(
  engine: Engine,
  { aside, data, rejected }: PartSources,
  headerRows: number,
): Promise<readonly BookPart[]> {
  const rows =
    await engine.rows(`SELECT kind, count(DISTINCT line)::INTEGER AS n, min(line)::INTEGER AS first, max(line)::INTEGER AS last FROM (
  SELECT line, CASE WHEN reason = 'header' AND row_number() OVER (PARTITION BY reason ORDER BY line) > ${headerRows} THEN 'repeated_header' ELSE reason END AS kind
  FROM (${aside})
  UNION ALL SELECT line, 'data' FROM (${data})
  UNION ALL SELECT line, 'rejected' FROM (${rejected})
) GROUP BY kind ORDER BY first, kind`)
  return rows.map((row) => ({
    kind: row['kind'] as PartKind,
    count: Number(row['n']),
    from: Number(row['first']),
    to: Number(row['last']),
  }))
}
