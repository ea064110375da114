import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { headersFor } from '../headers.ts'
import { complaints, importAndReturn, openOverview } from './journey.ts'
import { dist } from './site.ts'

const built = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

const directives = (policy: string) =>
  Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ')
      return [name, values.join(' ')]
    }),
  )

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

const harmless: Record<string, string> = {
  'http://www.w3.org': 'names XML namespaces',
  'https://github.com': 'in error messages of libraries',
  'https://react.dev': 'in error messages of React',
  'http://localhost': 'what the router resolves a bare path against',
  'https://locize.com': 'in a console notice of i18next, switched off',
  'https://www.i18next.com': 'in warnings of i18next',
  'http://jw.km.gov.cn': 'example of a source in the data dictionary',
}

test('the policy itself allows only this origin', () => {
  const policy = directives(headersFor('/')['Content-Security-Policy'] ?? '')
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'img-src': "'self' data: blob:",
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-src': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  })
})

test('every response carries the headers of its path', async ({ request }) => {
  const files = built().map((path) => `/${path}`)
  expect(files.filter((path) => /\.worker-.*\.js$/.test(path)).length).toBeGreaterThan(0)
  for (const path of ['/', '/?query', ...files]) {
    const response = await request.head(path)
    expect(response.status(), path).toBe(200)
    const expected = lowerCase(headersFor(path.replace('?query', '')))
    expect(response.headers(), path).toMatchObject(expected)
  }
})

test('a missing page carries them too and is kept by nobody', async ({ request }) => {
  for (const path of ['/none', '/none/', '/assets/none.js', '/assets/workers/none.js', '/%E0']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    const { 'cache-control': _, ...expected } = lowerCase(headersFor(path))
    expect(response.headers(), path).toMatchObject({ ...expected, 'cache-control': 'no-cache' })
  }
})

test('files have their type, assets are kept, the page is asked for anew', async ({ request }) => {
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    wasm: 'application/wasm',
    webmanifest: 'application/manifest+json',
    png: 'image/png',
  }
  for (const path of built()) {
    const response = await request.head(`/${path}`)
    const type = types[path.split('.').at(-1) as keyof typeof types]
    if (type) expect(response.headers()['content-type'], path).toContain(type)
    const kept = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    expect(response.headers()['cache-control'], path).toBe(kept)
  }
})

test('files go out compressed where that is taken, the engine as it is to this machine', async ({
  request,
}) => {
  const [script = ''] = built().filter((path) => /^assets\/echarts.*\.js$/.test(path))
  const [engine = ''] = built().filter((path) => /duckdb-eh.*\.wasm$/.test(path))
  const plain = (path: string) => statSync(join(dist, path)).size
  expect(plain(`${engine}.br`) / plain(engine)).toBeLessThan(0.2)
  for (const [path, accepted, coding, ending] of [
    [script, 'gzip, deflate, br', 'br', '.br'],
    [script, 'gzip, deflate', 'gzip', '.gz'],
    [script, 'br;q=0, *', 'gzip', '.gz'],
    [script, 'identity', undefined, ''],
    [engine, 'gzip, deflate, br', undefined, ''],
  ] as const) {
    const asked = { 'Accept-Encoding': accepted }
    const { headers } = await fetchPlain(request, path, asked)
    expect(headers['content-encoding'], accepted).toBe(coding)
    expect(headers['content-length'], accepted).toBe(String(plain(path + ending)))
    expect(headers['vary'], accepted).toContain('Accept-Encoding')
    const again = { ...asked, 'If-None-Match': headers['etag'] ?? '' }
    expect((await fetchPlain(request, path, again)).status, accepted).toBe(304)
  }
})

async function fetchPlain(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string>,
) {
  const response = await request.head(`/${path}`, { headers })
  return { status: response.status(), headers: response.headers() }
}

test('old kernels are given their own word for WebAssembly, the others none that allows eval', () => {
  const policy = (agent: string) =>
    headersFor('/assets/workers/any.js', agent)['Content-Security-Policy']
  expect(policy('Mozilla/5.0 Chrome/89.0.4389.0')).toBe(
    policy('Mozilla/5.0 Chrome/97.0.0.0')?.replaceAll("'wasm-unsafe-eval'", "'unsafe-eval'"),
  )
  for (const agent of ['', 'Chrome/97.0', 'HeadlessChrome/156.0', 'Gecko/20100101 Firefox/128.0']) {
    expect(policy(agent)).not.toContain("'unsafe-eval'")
  }
  expect(policy('Chrome/89.0')).toContain("require-trusted-types-for 'script'")
})

test('the page has no script of its own and states the policy before anything else', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  expect(html).not.toMatch(/\son\w+=/)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)/))
  expect(html.indexOf('charset')).toBeLessThan(1024)
})

test('the built code names no foreign address that could be fetched', () => {
  const found = built()
    .filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path))
    .flatMap((path) => {
      const code = readFileSync(join(dist, path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
      return [...code.matchAll(/\b(?:https?|wss?):\/\/[\w.-]*[a-z]/gi)].map(
        ([address]) => `${path}: ${address}`,
      )
    })
  expect(found.filter((line) => !harmless[line.split(': ')[1] ?? ''])).toEqual([])
})

test('the journey breaks no policy and logs no error', async ({ page, baseURL }) => {
  const found = await complaints(page)
  const bare: string[] = []
  page.on('response', (response) => {
    const { pathname, protocol } = new URL(response.url())
    const policy = response.headers()['content-security-policy']
    if (protocol === 'http:' && policy !== headersFor(pathname)['Content-Security-Policy']) {
      bare.push(response.url())
    }
  })
  await openOverview(page, baseURL ?? '')
  await importAndReturn(page)
  expect(bare).toEqual([])
  expect(found).toEqual([])
})
