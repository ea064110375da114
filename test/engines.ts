import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance, type DuckDBResultReader } from '@duckdb/node-api'
import { bind, inline } from '#engine/bind.ts'
import type { Engine } from '#engine/engine.ts'
import { engineFailure } from '#engine/failure.ts'
import { IMPORTS, lockDown } from '#engine/lock-down.ts'
import { serialQueue } from '#engine/queue.ts'
import { arrowRows, plainRows } from '#engine/result.ts'

const MEMORY = 1.5e9

/** DuckDB for Node, locked down like the app's engine; files are written to a directory of their own. */
export const native = (): Promise<Engine> => openNative()

/** The same, with its tables in a database file in place of memory; `whole` gives the file's bytes and ends the engine. */
export async function nativeFile(): Promise<Engine & { whole(): Promise<Buffer> }> {
  const folder = await mkdtemp(join(tmpdir(), 'xunxi-'))
  const path = join(folder, 'data.duckdb')
  const engine = await openNative(
    [`ATTACH '${path}' AS data (BLOCK_SIZE 16384)`, 'USE data'],
    `${folder}/`,
  )
  return {
    ...engine,
    async whole() {
      await engine.exec('CHECKPOINT data; USE memory; DETACH data')
      const bytes = await readFile(path)
      await engine.close()
      return bytes
    },
  }
}

async function openNative(first: readonly string[] = [], folder?: string): Promise<Engine> {
  const directory = folder ?? `${await mkdtemp(join(tmpdir(), 'xunxi-'))}/`
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const db = await instance.connect()
  for (const statement of first) await db.run(statement)
  for (const statement of lockDown(directory, MEMORY)) await db.run(statement)
  const enqueue = serialQueue()
  const guarded = <T>(task: () => Promise<T>, signal?: AbortSignal) =>
    enqueue(() => typed(task), signal)
  let added = 0
  return {
    exec: (sql) => guarded(async () => void (await db.run(sql))),
    rows: (sql, params = {}, signal) =>
      guarded(async () => {
        const { text, values } = bind(sql, params)
        return nativeRows(await interruptible(db, signal, () => db.runAndReadAll(text, values)))
      }, signal),
    addFile: (content) =>
      guarded(async () => {
        const path = `${directory}${++added}.csv`
        await writeFile(path, Buffer.from(await content.arrayBuffer()))
        return path
      }),
    removeFile: (path) => guarded(() => rm(path, { force: true })),
    close: () =>
      guarded(async () => {
        db.closeSync()
        instance.closeSync()
        await rm(directory, { recursive: true, force: true })
      }),
  }
}

/** The browser's WebAssembly build run in Node, locked down like the app's engine. */
export async function wasm(): Promise<Engine> {
  const { db, connection } = await startWasm()
  for (const statement of lockDown(IMPORTS, MEMORY)) connection.query(statement)
  const enqueue = serialQueue()
  const guarded = <T>(task: () => Promise<T>, signal?: AbortSignal) =>
    enqueue(() => typed(task), signal)
  let added = 0
  return {
    exec: (sql) => guarded(async () => void connection.query(sql)),
    rows: (sql, params = {}, signal) =>
      guarded(async () => arrowRows(connection.query(inline(sql, params))), signal),
    addFile: (content) =>
      guarded(async () => {
        const path = `${IMPORTS}${++added}.csv`
        db.registerFileBuffer(path, new Uint8Array(await content.arrayBuffer()))
        return path
      }),
    removeFile: (path) => guarded(async () => db.dropFile(path)),
    close: () =>
      guarded(async () => {
        connection.close()
        db.reset()
      }),
  }
}

/** Both engines by name, for `describe.each`. */
export const engines = [
  ['native', native],
  ['wasm', wasm],
] as const

async function startWasm() {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs')
  const duckdb = require(entry) as typeof import('@duckdb/duckdb-wasm/blocking')
  const at = dirname(entry)
  const bundle = (kind: string) => ({
    mainModule: `${at}/duckdb-${kind}.wasm`,
    mainWorker: `${at}/duckdb-node-${kind}.worker.cjs`,
  })
  const db = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  )
  await db.instantiate(() => {})
  return { db, connection: db.connect() }
}

async function typed<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw engineFailure(error)
  }
}

async function interruptible<T>(
  db: DuckDBConnection,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
) {
  const interrupt = () => db.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    return await run()
  } finally {
    signal?.removeEventListener('abort', interrupt)
  }
}

function nativeRows(result: DuckDBResultReader) {
  const columns = result.getColumnsJS()
  const fields = result
    .columnNames()
    .map((name, column) => ({ name, type: result.columnType(column) }))
  return plainRows(fields, result.currentRowCount, (column, row) => columns[column]?.[row])
}
