import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { AppError } from '#errors.ts'
import { IMPORTS, lockDown, memoryLimit } from './lock-down.ts'
import type { MortalEngine } from './mortal.ts'
import { type StartedWorker, startWorker } from './start-worker.ts'
import { WasmEngine } from './wasm-engine.ts'
import { watchLife } from './worker-life.ts'

/**
 * DuckDB-WASM in a worker of its own, locked down; rejects with `engine_unsupported` or `engine_start_failed`.
 * @param started A worker that nobody uses yet.
 */
export async function openWasm(started: StartedWorker | null = null): Promise<MortalEngine> {
  const { worker, name, ready } = started ?? startWorker()
  try {
    await ready
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
