import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

const FILES = new Map([
  ['/worker.js', ['duckdb-browser-eh.worker.js', 'text/javascript']],
  ['/duckdb.wasm', ['duckdb-eh.wasm', 'application/wasm']],
])

// DuckDB's own worker and messages, nothing else: load the module, open, connect, SELECT 1.
const PAGE = `<!doctype html><title>bare engine</title><script>
const worker = new Worker('worker.js')
const steps = [
  ['INSTANTIATE', [new URL('duckdb.wasm', location.href).href, null]],
  ['OPEN', { path: ':memory:' }],
  ['CONNECT', null],
  ['RUN_QUERY', null],
]
let connection = null
function next(step) {
  const [type, data] = steps[step]
  worker.postMessage({ messageId: step, type, data: type === 'RUN_QUERY' ? [connection, 'SELECT 1'] : data })
}
worker.onmessage = ({ data: { requestId, type, data } }) => {
  if (type === 'INSTANTIATE_PROGRESS' || type === 'LOG') return
  if (type === 'ERROR') throw new Error(data.message)
  if (type === 'CONNECTION_INFO') connection = data
  if (requestId + 1 < steps.length) next(requestId + 1)
  else performance.mark('bare-engine')
}
next(0)
</script>`

/** Serves a page that boots DuckDB-WASM as it comes and marks `bare-engine`. */
export async function serveBareEngine() {
  const { resolve } = createRequire(import.meta.url)
  const server = createServer(({ url = '/' }, response) => {
    const [file, type] = FILES.get(url) ?? []
    response.setHeader('Content-Type', type ?? 'text/html')
    if (file) createReadStream(resolve(`@duckdb/duckdb-wasm/dist/${file}`)).pipe(response)
    else response.end(PAGE)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
