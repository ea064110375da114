import * as script from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url'
import { integrity } from './integrity.ts'
import { guardWorker } from './worker-guard.ts'

// This build's script never defines them, so that every SQL error would end in a ReferenceError
// (duckdb/duckdb-wasm#1966).
const globals = [
  'setThrew',
  '__cxa_can_catch',
  '__cxa_get_exception_ptr',
  '__cxa_increment_exception_refcount',
  '__cxa_decrement_exception_refcount',
]

void guardWorker(script, { wasmUrl, sha256: integrity.mvp, globals })
