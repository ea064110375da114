import { hasWasmExceptions } from '#engine/wasm-exceptions.ts'
import { cacheNames, fileFor, filesFor, placeOf } from './kept.ts'
import type { Release } from './release.ts'
import { type ServiceWorkerScope, TAKE_OVER } from './service-worker.ts'

// The build writes it in front of this script.
declare const RELEASE: Release

const scope = self as unknown as ServiceWorkerScope
const folder = new URL('./', self.location.href)
const names = cacheNames(folder.pathname, RELEASE)
const LIST = new URL('release.json', folder).href

const addressOf = (path: string) => new URL(path === 'index.html' ? './' : path, folder).href
const cacheOf = (path: string) => caches.open(names[placeOf(path)])

// One after another: the page comes first.
async function install() {
  try {
    for (const [path, sha256] of filesFor(RELEASE, hasWasmExceptions())) {
      const cache = await cacheOf(path)
      if (!(await cache.match(addressOf(path)))) await keep(path, sha256)
    }
    const page = await caches.open(names.page)
    await page.put(LIST, new Response(JSON.stringify(RELEASE)))
  } catch (error) {
    await caches.delete(names.page)
    throw error
  }
}

// What the browser has from loading the page is taken if it is the right one.
async function keep(path: string, sha256: string) {
  const ask = (cache: RequestCache) =>
    fetch(addressOf(path), { cache, redirect: 'error', integrity: `sha256-${sha256}` })
  const response =
    placeOf(path) === 'assets'
      ? await ask('default').catch(() => ask('reload'))
      : await ask('reload')
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${path}`)
  await (await cacheOf(path)).put(addressOf(path), response)
}

// The release before stays, for pages of it that are still open.
async function clear() {
  const own = (await caches.keys()).filter((name) => name.startsWith(names.all))
  const before = own.filter((name) => name.startsWith(names.pages) && name !== names.page).at(-1)
  const stay = [names.page, names.assets, before]
  await Promise.all(own.filter((name) => !stay.includes(name)).map((name) => caches.delete(name)))
  const files = { ...RELEASE.files, ...(before && (await filesOf(before))) }
  const addresses = new Set(Object.keys(files).map(addressOf))
  const assets = await caches.open(names.assets)
  for (const { url } of await assets.keys()) if (!addresses.has(url)) await assets.delete(url)
}

async function filesOf(page: string): Promise<Release['files']> {
  const list = await (await caches.open(page)).match(LIST)
  return list ? ((await list.json()) as Release).files : {}
}

async function answer(request: Request, path: string) {
  const cache = await cacheOf(path)
  const sha256 = RELEASE.files[path]
  if (request.cache === 'reload' && request.mode !== 'navigate' && sha256) await keep(path, sha256)
  return (await cache.match(addressOf(path))) ?? fetch(request)
}

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) =>
  event.waitUntil(clear().then(() => scope.clients.claim())),
)
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const path = request.method === 'GET' ? fileFor(request, folder.href, RELEASE) : null
  if (path !== null) event.respondWith(answer(request, path))
})
