import { AppError } from '#errors.ts'
import EhWorker from './duckdb-eh.worker.ts?worker'
import MvpWorker from './duckdb-mvp.worker.ts?worker'
import { freshId } from './fresh-id.ts'
import { hasWasmExceptions } from './wasm-exceptions.ts'
import { whenReady } from './worker-life.ts'

export interface StartedWorker {
  worker: Worker
  /** Of the lock that it holds while it lives. */
  name: string
  /** Rejects with what went wrong. */
  ready: Promise<void>
}

/** Starts DuckDB's worker, which fetches and compiles its module by itself; throws `engine_unsupported`. */
export function startWorker(): StartedWorker {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') {
    throw new AppError('engine_unsupported')
  }
  const name = freshId()
  const worker = hasWasmExceptions() ? new EhWorker({ name }) : new MvpWorker({ name })
  const ready = whenReady(worker)
  ready.catch(() => {})
  return { worker, name, ready }
}
