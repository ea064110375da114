import { readdirSync, statSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { join, relative } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { complaints, importAndReturn, openOverview } from '../e2e/journey.ts'
import { openSink } from '../e2e/sink.ts'
import { dist } from '../e2e/site.ts'
import { headersFor } from '../headers.ts'
import { hasNginx, type Nginx, startNginx } from './nginx.ts'

const KERNELS = ['Chrome/156.0.0.0', 'Chrome/89.0.4389.0']

let nginx: Nginx

test.beforeAll(async () => {
  if (!hasNginx()) throw new Error('nginx is not installed: apt-get install -y nginx-light')
  nginx = await startNginx()
})

test.afterAll(() => nginx?.stop())

const built = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^_headers$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const sizeOf = (path: string) => statSync(join(dist, path)).size

/** Status and headers alone, repeated headers joined as browsers do, and nothing unpacked. */
function head(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: Record<string, string> }>((resolve, reject) => {
    const answer = (response: IncomingMessage) => {
      response.resume()
      const all: Record<string, string> = {}
      for (const [name, values] of Object.entries(response.headersDistinct)) {
        all[name] = (values ?? []).join(', ')
      }
      resolve({ status: response.statusCode ?? 0, headers: all })
    }
    request(`${nginx.origin}${path}`, { method: 'HEAD', headers }, answer).on('error', reject).end()
  })
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

test('nginx sends every header, type and compressed file', async () => {
  const types: Record<string, string> = {
    html: 'text/html; charset=utf-8',
    js: 'application/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    wasm: 'application/wasm',
    webmanifest: 'application/manifest+json',
  }
  for (const path of ['', ...built()]) {
    for (const agent of KERNELS) {
      const { status, headers } = await head(`/${path}`, { 'User-Agent': agent })
      expect(status, path).toBe(200)
      expect(headers, path).toMatchObject({
        'cache-control': 'no-cache',
        ...lowerCase(headersFor(`/${path}`, agent)),
      })
      const type = types[path === '' ? 'html' : (path.split('.').at(-1) ?? '')]
      if (type) expect(headers['content-type'], path).toBe(type)
    }
  }
  for (const path of ['/none', '/assets/none.js', '/assets/workers/none.js']) {
    const { status, headers } = await head(path, {})
    expect(status).toBe(404)
    const expected = { ...lowerCase(headersFor(path)), 'cache-control': 'no-cache' }
    expect(headers, path).toMatchObject(expected)
  }
})

test('nginx serves the compressed files, and says that they depend on what was asked', async () => {
  const large = built().filter((path) => /\.(js|css|wasm|csv)$/.test(path) && sizeOf(path) > 2000)
  expect(large.filter((path) => path.endsWith('.wasm'))).toHaveLength(2)
  const codings = [
    ['br, gzip', nginx.brotli ? 'br' : 'gzip', nginx.brotli ? '.br' : '.gz'],
    ['gzip', 'gzip', '.gz'],
    ['identity', undefined, ''],
  ] as const
  for (const path of large) {
    const tags = new Set<string>()
    for (const [accepted, coding, ending] of codings) {
      const { headers } = await head(`/${path}`, { 'Accept-Encoding': accepted })
      expect(headers['content-encoding'], path).toBe(coding)
      expect(headers['content-length'], path).toBe(String(sizeOf(path + ending)))
      if (coding) expect(headers['vary'], path).toBe('Accept-Encoding')
      const tag = headers['etag'] ?? ''
      const again = { 'Accept-Encoding': accepted, 'If-None-Match': tag }
      expect((await head(`/${path}`, again)).status, path).toBe(304)
      tags.add(tag)
    }
    expect(tags.size, path).toBe(nginx.brotli ? 3 : 2)
  }
  const [eh = ''] = large.filter((path) => path.includes('duckdb-eh') && path.endsWith('.wasm'))
  expect(sizeOf(`${eh}.br`) / sizeOf(eh)).toBeLessThan(0.2)
})

test('the sample journey behind nginx, with every other address cut off, and without nginx in the end', async () => {
  const sink = await openSink()
  const { launchOptions } = test.info().project.use
  const rule = `MAP * 127.0.0.1:${sink.port}, EXCLUDE 127.0.0.1`
  const args = [...(launchOptions?.args ?? []), `--host-resolver-rules=${rule}`]
  const closed = ['component-updater=url-source', 'gaia-url', 'autofill-server-url']
  args.push(...closed.map((name) => `--${name}=http://127.0.0.1:9/`))
  const browser = await chromium.launch({ ...launchOptions, args })
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  const found = await complaints(page)
  const codings = new Map<string, string | undefined>()
  page.on('response', (response) => {
    codings.set(new URL(response.url()).pathname, response.headers()['content-encoding'])
  })
  await openOverview(page, nginx.origin)
  await importAndReturn(page)
  const wasm = [...codings].find(([path]) => path.endsWith('.wasm'))
  expect(wasm?.[1]).toBe(nginx.brotli ? 'br' : 'gzip')
  await page.evaluate(() => navigator.serviceWorker.ready)

  await nginx.stop()
  await openOverview(page, nginx.origin)
  await page.reload()
  await importAndReturn(page)
  expect(found).toEqual([])
  expect(sink.seen()).toEqual({ connections: 0, bytes: 0, hosts: [] })
  await browser.close()
  sink.close()
  nginx = await startNginx()
})
