import * as script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { integrity } from './integrity.ts'
import { guardWorker } from './worker-guard.ts'

void guardWorker(script, { wasmUrl, sha256: integrity.eh })
