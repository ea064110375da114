const NETWORK = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']
const PAUSES = [0, 500, 2000]
/** Classes that DuckDB's script tests files against, and that old browsers and plain http lack. */
const FILE_CLASSES = ['FileSystemFileHandle', 'FileSystemSyncAccessHandle']

/** What DuckDB's worker says first: nothing when all is well, or what went wrong. */
export type FirstMessage = { failure: string | null }

interface Guard {
  wasmUrl: string
  /** In base64. */
  sha256: string
  /** Functions of the module that DuckDB's script calls by their global names, with an underscore before. */
  globals?: readonly string[]
}

/**
 * Runs in DuckDB's worker: loads the WebAssembly module, whose SHA-256 must fit, cuts the worker off from the network,
 * holds the lock named like the worker for as long as it lives, and then sends its first message.
 * @param _script DuckDB's worker script; passing it keeps the bundler from dropping its side effects.
 */
export async function guardWorker(_script: unknown, { wasmUrl, sha256, globals = [] }: Guard) {
  const module = loadModule(new URL(wasmUrl, self.location.href).href, sha256)
  handOver(module, globals)
  self.addEventListener('unhandledrejection', fail)
  const say = (message: FirstMessage) => self.postMessage(message)
  try {
    await Promise.all([module, lockHeld()])
    say({ failure: null })
  } catch (error) {
    say({ failure: String(error) })
  }
}

// DuckDB asks for its module in its own way and gets the one loaded here; nothing else can be fetched.
function handOver(loading: Promise<WebAssembly.Module>, globals: readonly string[]) {
  self.fetch = async () => new Response()
  for (const name of FILE_CLASSES) if (!(name in self)) Object.assign(self, { [name]: class {} })
  for (const name of NETWORK) Object.defineProperty(self, name, { value: undefined })
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    const module = await loading
    const instance = await WebAssembly.instantiate(module, imports)
    for (const name of globals) Object.assign(self, { [`_${name}`]: instance.exports[name] })
    return { module, instance }
  }
}

// DuckDB does not notice when its module can't be instantiated; this way the worker's owner gets an error event.
function fail({ reason }: PromiseRejectionEvent) {
  setTimeout(() => {
    throw reason
  })
}

function lockHeld() {
  if (!navigator.locks) return
  return new Promise<void>((resolve, reject) => {
    const hold = () => {
      resolve()
      return new Promise(() => {})
    }
    navigator.locks.request(self.name, hold).catch(reject)
  })
}

async function loadModule(url: string, sha256: string) {
  const load = self.fetch.bind(self)
  let failure: unknown
  for (const [attempt, pause] of PAUSES.entries()) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      return await loadOnce(load, url, sha256, attempt === 0 ? 'default' : 'reload')
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

// Compiles while it loads. Plain http has no crypto.subtle: there the browser checks, before the first byte arrives.
async function loadOnce(load: typeof fetch, url: string, sha256: string, cache: RequestCache) {
  const subtle = crypto.subtle as SubtleCrypto | undefined
  const response = await load(url, subtle ? { cache } : { cache, integrity: `sha256-${sha256}` })
  if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}: ${url}`)
  const [code, copy] = response.body.tee()
  const headers = { 'Content-Type': 'application/wasm' }
  const compiled = WebAssembly.compileStreaming(new Response(code, { headers }))
  compiled.catch(() => {})
  const bytes = await new Response(copy).arrayBuffer()
  if (subtle && (await digest(subtle, bytes)) !== sha256) throw new Error(`not as built: ${url}`)
  return compiled
}

async function digest(subtle: SubtleCrypto, bytes: ArrayBuffer) {
  return btoa(String.fromCharCode(...new Uint8Array(await subtle.digest('SHA-256', bytes))))
}
