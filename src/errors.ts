/** What can go wrong in the program or the platform. A bad row is never an error: it is a reject. */
export type ErrorCode =
  | 'engine_unsupported'
  | 'engine_start_failed'
  | 'engine_restarted'
  | 'engine_closed'
  | 'engine_memory'
  | 'query_failed'
  | 'query_canceled'
  | 'query_not_single'
  | 'param_missing'
  | 'file_unreadable'
  | 'file_changed'
  | 'file_empty'
  | 'file_not_text'
  | 'file_too_large'
  | 'encoding_unknown'
  | 'quote_unclosed'
  | 'not_a_table'
  | 'columns_missing'
  | 'extract_unknown'
  | 'books_unbalanced'
  | 'export_failed'
  | 'storage_full'
  | 'storage_failed'
  | 'workspace_elsewhere'
  | 'workspace_read_only'
  | 'workspace_newer'
  | 'workspace_file_damaged'
  | 'unexpected'

/** Values that fill the sentence of an error; never free text from a file. */
export type Facts = Readonly<Record<string, string | number>>

/** The one error the app throws on purpose: a code to translate, facts to show, a cause to debug. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly facts: Facts

  constructor(code: ErrorCode, facts: Facts = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, { cause })
    this.code = code
    this.facts = facts
  }
}

/** Any thrown value as an AppError, so that what is shown always has a code. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('unexpected', {}, error)
}

/** Facts for the sentence of an error: its kind, or what went over a limit, chooses the sentence. */
export function sentenceFacts({ facts }: AppError): Facts {
  const context = facts['kind'] ?? facts['over']
  return context === undefined ? facts : { ...facts, context }
}
