import type { Release } from './release.ts'

/** Where a response is kept: files named by their content in one place for all releases, the others by release. */
export type Place = 'assets' | 'page'

/** Names of the caches of one deployment, told from others of the same origin by its folder. */
export function cacheNames(folder: string, { version, headers }: Release) {
  const pages = `xunxi ${folder} page `
  const all = `xunxi ${folder} `
  return { all, pages, page: pages + version, assets: `${all}assets ${headers}` }
}

export const placeOf = (path: string): Place => (path.startsWith('assets/') ? 'assets' : 'page')

/** The files to keep: all but the engine that this browser does not run. */
export const filesFor = ({ files }: Release, wasmExceptions: boolean): [string, string][] =>
  Object.entries(files).filter(
    ([path]) => !path.includes(wasmExceptions ? 'duckdb-mvp' : 'duckdb-eh'),
  )

/**
 * Which file of a release answers a request, by its path from `folder` on; null when the network does.
 * Files named by their content are answered whatever release they belong to, so that an open page finds its own.
 */
export function fileFor(
  { url, mode }: Pick<Request, 'url' | 'mode'>,
  folder: string,
  { files }: Release,
): string | null {
  const [address = ''] = url.split('#')
  const [plain = '', query] = address.split('?')
  if (!plain.startsWith(folder)) return null
  const path = plain.slice(folder.length) || 'index.html'
  if (mode === 'navigate') return path === 'index.html' ? path : null
  if (query !== undefined) return null
  return placeOf(path) === 'assets' || path in files ? path : null
}
