import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Ending } from './compressed-files.ts'

const CODINGS: [coding: string, ending: Ending][] = [
  ['br', 'br'],
  ['gzip', 'gz'],
]

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Whether an Accept-Encoding allows a coding: named, or by `*`, and not at quality 0. */
function allows(accepted: string, coding: string): boolean {
  const qualities = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
      return [name, Number(quality)]
    }),
  )
  return (qualities.get(coding) ?? qualities.get('*') ?? 0) > 0
}

/**
 * Middleware before a static file server: directs it to the compressed file beside the one asked for, if the client
 * takes it. What `keepPlain` names goes out as it is.
 * @param folder where the files are.
 */
export function compressedServing(
  folder: string,
  keepPlain: (path: string, request: IncomingMessage) => boolean,
) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    const name = path.endsWith('/') ? `${path}index.html` : path
    const there = CODINGS.filter(([, ending]) => isFile(join(folder, `${name}.${ending}`)))
    if (there.length > 0) {
      response.setHeader('Vary', 'Accept-Encoding')
      const accepted = request.headers['accept-encoding'] ?? ''
      const best = there.find(([coding]) => allows(accepted, coding))
      if (best && !keepPlain(path, request)) request.url = `${name}.${best[1]}`
    }
    next()
  }
}
