import type { Engine } from './engine.ts'

/** An engine that may stop working for good. */
export interface MortalEngine extends Engine {
  /** Settles when that happens, with the cause; an AppError `query_canceled` when it was stopped for a query. */
  readonly gone: Promise<unknown>
}
