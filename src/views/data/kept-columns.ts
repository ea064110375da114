import type { Params } from '#engine/engine.ts'
import type { FileReport } from '#intake/report.ts'
import type { Extract } from '#schema/table.ts'

/** One value of a column that is kept beside the rows; empty: every row. */
export interface KeptValue {
  header: string
  value: string
}

export const ANY: KeptValue = { header: '', value: '' }

/** Longer values are no choices. */
const LONGEST = 200

/** SQL for the headers that a file's rows have something under; an empty cell is not kept. */
export const keptHeadersSql = (extract: Extract): string => `SELECT DISTINCT
  unnest(map_keys(attributes)) AS header
FROM ${extract.table}
WHERE file_id = $file
ORDER BY header`

/** SQL for the most frequent values under a header. */
export const keptValuesSql = (extract: Extract): string => `WITH kept AS (
  SELECT attributes[$header::VARCHAR]::VARCHAR AS value FROM ${extract.table} WHERE file_id = $file
)
SELECT value, count(*)::INTEGER AS lines
FROM kept
WHERE length(value) <= ${LONGEST}
GROUP BY value
ORDER BY lines DESC, value
LIMIT $limit`

/** SQL for the cells under the first so many headers, and the parameters that name these. */
export const keptCellsSql = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, i) => `attributes[$header_${i}::VARCHAR]::VARCHAR AS ${keptCell(i)}`,
  )

export const keptParams = (headers: readonly string[]): Params =>
  Object.fromEntries(headers.map((header, i) => [`header_${i}`, header]))

/** Column of the result that holds the cell under a header, by its place. */
export const keptCell = (i: number) => `kept_${i}`

/** SQL that keeps the rows of one value, `$header` and `$value`. */
export const KEPT_FILTER = `($value = '' OR attributes[$header::VARCHAR]::VARCHAR = $value)`

/** Headers in the order of the file. */
export function inFileOrder(headers: readonly string[], { columns }: FileReport) {
  const place = new Map(columns.map(({ header, index }) => [header, index]))
  const at = (header: string) => place.get(header) ?? Number.MAX_SAFE_INTEGER
  return [...headers].sort((a, b) => at(a) - at(b))
}
