import { AppError } from '#errors.ts'
import type { Cell, Row } from './engine.ts'

/** A column's name, and its type as DuckDB or Arrow calls it. */
interface Field {
  name: string
  type: { toString(): string }
}

interface ArrowBatch {
  numRows: number
  schema: { fields: readonly Field[] }
  getChildAt(index: number): { get(row: number): unknown } | null
}

const PLAIN = new Set(
  'VARCHAR INTEGER DOUBLE BOOLEAN SQLNULL Utf8 Int32 Float64 Bool Null'.split(' '),
)

/** Refuses a result with another type than text, integer, double or boolean: a mistake in the SQL, `query_failed`. */
export function requirePlain(fields: readonly Field[]) {
  for (const { name, type } of fields) {
    if (!PLAIN.has(String(type))) {
      throw new AppError('query_failed', { column: name, type: String(type) })
    }
  }
}

/** Rows from columns read by position, so that a column may have any name. */
export function plainRows(
  fields: readonly Field[],
  count: number,
  cell: (column: number, row: number) => unknown,
): Row[] {
  requirePlain(fields)
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(
      fields.map(({ name }, column) => [name, (cell(column, row) ?? null) as Cell]),
    ),
  )
}

/** The same for an Arrow table or batch. */
export function arrowRows(batch: ArrowBatch): Row[] {
  const { fields } = batch.schema
  const vectors = fields.map((_, column) => batch.getChildAt(column))
  return plainRows(fields, batch.numRows, (column, row) => vectors[column]?.get(row))
}
