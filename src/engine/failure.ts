import { AppError, type ErrorCode } from '#errors.ts'

const ALLOCATION = /of size (?<needed>[\d.]+ \w+).*\/(?<limit>[\d.]+ \w+) used/
const KINDS: readonly [RegExp, ErrorCode][] = [
  [/out of memory error|array buffer allocation failed/i, 'engine_memory'],
  [/query was canceled|^INTERRUPT Error/, 'query_canceled'],
  [/NotReadableError|NotFoundError|file could not be (?:read|found)/, 'file_changed'],
]
const DUCKDB = /^[A-Z][\w-]*(?: \w+){0,3} Error:|^query was canceled/
const FATAL = /^(?:INTERNAL|FATAL) Error/
const TRAP =
  /unreachable|out of bounds|null function|table index|signature mismatch|call stack size|aborted\(/i

/** What DuckDB or its WebAssembly module threw, as an AppError; no other file reads the text of an error. */
export function engineFailure(error: unknown): AppError {
  if (error instanceof AppError) return error
  const message = textOf(error)
  const code = KINDS.find(([pattern]) => pattern.test(message))?.[1] ?? 'query_failed'
  return new AppError(code, factsOf(code, message), error)
}

/** Whether the instance can't be trusted after what it threw: a WebAssembly trap or an invalidated database. */
export function isPoison(error: unknown): boolean {
  if (error instanceof AppError) return false
  const message = textOf(error)
  if (FATAL.test(message)) return true
  if (DUCKDB.test(message)) return false
  return (error instanceof Error && error.name === 'RuntimeError') || TRAP.test(message)
}

function factsOf(code: ErrorCode, message: string) {
  if (code === 'query_failed') return { message: message.slice(0, 300) }
  if (code !== 'engine_memory') return {}
  const { needed = '', limit = '' } = ALLOCATION.exec(message)?.groups ?? {}
  return { needed, limit }
}

// A parser error comes as JSON; as text it looks like the others.
function textOf(error: unknown) {
  const text = error instanceof Error ? error.message : String(error)
  if (!text.startsWith('{"exception_type"')) return text
  const { exception_type, exception_message } = JSON.parse(text) as Record<string, string>
  return `${exception_type} Error: ${exception_message}`
}
