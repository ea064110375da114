import {
  type AsyncDuckDB,
  type AsyncDuckDBConnection,
  DuckDBDataProtocol,
} from '@duckdb/duckdb-wasm'
import { AppError } from '#errors.ts'
import { inline } from './bind.ts'
import type { Params, Row } from './engine.ts'
import { engineFailure, isPoison } from './failure.ts'
import { freshId } from './fresh-id.ts'
import { IMPORTS } from './lock-down.ts'
import type { MortalEngine } from './mortal.ts'
import { serialQueue } from './queue.ts'
import { arrowRows, requirePlain } from './result.ts'
import type { WorkerLife } from './worker-life.ts'

const CANCEL_MS = 2_000

/** One connection to a DuckDB-WASM worker; calls run one after another. */
export class WasmEngine implements MortalEngine {
  readonly gone: Promise<unknown>
  readonly #db: AsyncDuckDB
  readonly #connection: AsyncDuckDBConnection
  readonly #life: WorkerLife
  readonly #enqueue = serialQueue()

  constructor(db: AsyncDuckDB, connection: AsyncDuckDBConnection, life: WorkerLife) {
    this.#db = db
    this.#connection = connection
    this.#life = life
    this.gone = life.ended
  }

  exec(sql: string) {
    return this.#run(async () => {
      for await (const _batch of await this.#connection.send(sql));
    })
  }

  rows(sql: string, params: Params = {}, signal?: AbortSignal) {
    return this.#run(() => this.#cancelable(() => this.#read(inline(sql, params)), signal), signal)
  }

  addFile(content: Blob) {
    return this.#run(async () => {
      const path = `${IMPORTS}${freshId()}.csv`
      const protocol = DuckDBDataProtocol.BROWSER_FILEREADER
      await this.#db.registerFileHandle(path, content, protocol, true)
      return path
    })
  }

  removeFile(path: string) {
    return this.#run(async () => void (await this.#db.dropFile(path)))
  }

  async close() {
    this.#life.end(new AppError('engine_closed'))
  }

  #run<T>(task: () => Promise<T>, signal?: AbortSignal) {
    return this.#enqueue(async () => {
      try {
        return await task()
      } catch (error) {
        if (!isPoison(error)) throw engineFailure(error)
        this.#life.end(error)
        throw new AppError('engine_restarted', {}, error)
      }
    }, signal)
  }

  async #read(sql: string): Promise<Row[]> {
    const reader = await (await this.#connection.send(sql)).open()
    requirePlain(reader.schema.fields)
    const rows: Row[] = []
    for await (const batch of reader) rows.push(...arrowRows(batch))
    return rows
  }

  async #cancelable<T>(task: () => Promise<T>, signal?: AbortSignal) {
    let timer = 0
    const cancel = () => {
      this.#connection.cancelSent().catch(() => {})
      timer = window.setTimeout(() => this.#life.end(new AppError('query_canceled')), CANCEL_MS)
    }
    signal?.addEventListener('abort', cancel)
    try {
      return await task()
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  }
}
