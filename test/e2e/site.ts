import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

export interface Site {
  origin: string
  /** Method and address of every request so far. */
  requests: string[]
  /** Stops serving, also on connections that are open. */
  close: () => void
}

export const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/** The file of the built app at a path, if there is one. */
export function builtFile(path: string): Buffer | null {
  const file = join(dist, path === '/' ? 'index.html' : path)
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null
}

/** Serves what `read` finds, with the headers given for its path, and writes down who asked for what. */
export async function serve(
  read: (path: string) => Buffer | string | null,
  headers: (path: string, userAgent?: string) => Record<string, string>,
): Promise<Site> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const [path = '/'] = (request.url ?? '/').split('?')
    const body = read(path)
    const type = types[extname(path)] ?? 'text/html; charset=utf-8'
    const own = headers(path, request.headers['user-agent'])
    response.setHeaders(new Map(Object.entries({ ...own, 'Content-Type': type })))
    response.writeHead(body === null ? 404 : 200).end(body ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${port}`, requests, close }
}
