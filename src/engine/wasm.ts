import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { AppError } from '#errors.ts'
import EhWorker from './duckdb-eh.worker.ts?worker'
import MvpWorker from './duckdb-mvp.worker.ts?worker'
import { freshId } from './fresh-id.ts'
import { IMPORTS, lockDown, memoryLimit } from './lock-down.ts'
import type { MortalEngine } from './mortal.ts'
import { WasmEngine } from './wasm-engine.ts'
import { hasWasmExceptions } from './wasm-exceptions.ts'
import { watchLife, whenReady } from './worker-life.ts'

/** DuckDB-WASM in a worker of its own, locked down; rejects with `engine_unsupported` or `engine_start_failed`. */
export async function openWasm(): Promise<MortalEngine> {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') {
    throw new AppError('engine_unsupported')
  }
  const name = freshId()
  const worker = hasWasmExceptions() ? new EhWorker({ name }) : new MvpWorker({ name })
  try {
    await whenReady(worker)
    return await openIn(worker, name)
  } catch (error) {
    worker.terminate()
    throw new AppError('engine_start_failed', {}, error)
  }
}

async function openIn(worker: Worker, name: string) {
  const db = new AsyncDuckDB(new VoidLogger(), worker)
  const life = watchLife(worker, name, () => void db.ping())
  const failed = life.ended.then((cause) => {
    throw cause
  })
  return new WasmEngine(db, await Promise.race([connect(db), failed]), life)
}

async function connect(db: AsyncDuckDB) {
  await db.instantiate('loaded by the worker itself')
  await db.open({ path: ':memory:' })
  const connection = await db.connect()
  const { deviceMemory } = navigator as { deviceMemory?: number }
  for (const statement of lockDown(IMPORTS, memoryLimit(deviceMemory))) {
    await connection.query(statement)
  }
  return connection
}
