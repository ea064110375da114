export type Value = string | number | boolean | null | readonly string[]
export type Params = Readonly<Record<string, Value>>
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/**
 * Runs SQL. The browser and the tests each bring one.
 * A query returns only VARCHAR, INTEGER, DOUBLE and BOOLEAN columns, dates as ISO text.
 * Everything rejects with an AppError; an aborted query rejects with `query_canceled`.
 */
export interface Engine {
  /** One or more statements without parameters or result. */
  exec(sql: string): Promise<void>
  /** One statement with `$name` parameters; rows in the order of the result. */
  rows(sql: string, params?: Params, signal?: AbortSignal): Promise<Row[]>
  /** Makes a file readable; the answer is the path to use in `read_csv`. */
  addFile(content: Blob): Promise<string>
  removeFile(path: string): Promise<void>
  close(): Promise<void>
}
