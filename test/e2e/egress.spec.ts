import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import ts from 'typescript'
import { headersFor } from '../headers.ts'
import { importAndReturn, openOverview } from './journey.ts'
import { openSink, type Sink } from './sink.ts'
import { builtFile, serve } from './site.ts'

const duckdb = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm')
const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const beside = (path: string) => readFileSync(new URL(path, `file://${duckdb}`))

const leaks: Record<string, () => Buffer | string> = {
  '/leaks.html': () => read('leaks/leaks.html'),
  '/assets/leaks.js': () => read('leaks/leaks.js'),
  '/src/app/trusted-types.ts': () =>
    ts.transpile(String(read('../../src/app/trusted-types.ts')), {
      target: ts.ScriptTarget.ESNext,
    }),
  '/assets/workers/leaks.worker.js': () => read('leaks/leaks.worker.js'),
  '/sw.js': () => read('leaks/leaks.sw.js'),
  '/assets/workers/duckdb.js': () => beside('duckdb-browser-eh.worker.js'),
  '/assets/workers/duckdb.wasm': () => beside('duckdb-eh.wasm'),
}
const ways = [
  'page-fetch',
  'page-xhr',
  'page-websocket',
  'page-eventsource',
  'page-beacon',
  'page-image',
  'page-stylesheet',
  'page-font',
  'page-script',
  'page-import',
  'page-frame',
  'page-media',
  'page-form',
  'blob-worker-fetch',
  'service-worker-fetch',
  'worker-fetch',
  'worker-xhr',
  'worker-websocket',
  'worker-importscripts',
  'worker-import',
  'worker-nested',
  'duckdb-file',
  'duckdb-extension',
]
const marks = ways.map((way) => {
  if (way === 'duckdb-extension') return 'extensions.duckdb.org'
  return `${way.replace('worker-nested', 'nested-fetch')}.leak.example`
})

// What the browser itself would like to ask its maker, so that the sink hears the page alone.
const closed = 'http://127.0.0.1:9/'
const silence = [
  `--component-updater=url-source=${closed}`,
  `--gaia-url=${closed}`,
  `--autofill-server-url=${closed}`,
]

// Not this machine in the eyes of the browser: no secure context over plain http.
const PLAIN_HOST = 'xunxi.test'

let sink: Sink
let browser: Browser

test.beforeAll(async () => {
  sink = await openSink()
  const { launchOptions } = test.info().project.use
  browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      ...silence,
      `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1, MAP * 127.0.0.1:${sink.port}, EXCLUDE 127.0.0.1`,
    ],
  })
})

test.beforeEach(() => sink.reset())

test.afterAll(async () => {
  await browser.close()
  sink.close()
})

async function tryEveryWay(headers: (path: string) => Record<string, string>) {
  const site = await serve((path) => leaks[path]?.() ?? null, headers)
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  await page.goto(`${site.origin}/leaks.html`)
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-outcomes', /./, { timeout: 60_000 })
  const outcomes: Record<string, string> = JSON.parse(
    (await root.getAttribute('data-outcomes')) ?? '{}',
  )
  await page.waitForTimeout(2000)
  await page.close()
  site.close()
  return outcomes
}

test('nothing leaves the browser on the whole journey', async () => {
  const site = await serve(builtFile, headersFor)
  const page = await browser.newPage({ serviceWorkers: 'allow' })
  await openOverview(page, site.origin)
  await importAndReturn(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForTimeout(2000)
  await page.close()
  site.close()
  expect(sink.seen()).toEqual({ connections: 0, bytes: 0, hosts: [] })
  const paths = site.requests.map((request) => request.replace(/^GET /, ''))
  expect(paths.filter((path) => builtFile(path) === null)).toEqual([])
  expect(paths).toContain('/')
})

test('without the headers every way out reaches the sink', async () => {
  expect(Object.keys(await tryEveryWay(() => ({})))).toEqual(ways)
  expect(marks.filter((mark) => !sink.heard(mark))).toEqual([])
})

test('with the headers no way out reaches the sink', async () => {
  expect(Object.keys(await tryEveryWay(headersFor))).toEqual(ways)
  // Chromium opens a connection for a frame or a form before it asks the policy, and sends nothing on it.
  expect(sink.seen()).toMatchObject({ bytes: 0, hosts: [] })
})

test('over plain http the journey works in memory, and without the server once the app is open', async () => {
  const site = await serve(builtFile, headersFor)
  const context = await browser.newContext()
  const page = await context.newPage()
  await openOverview(page, site.origin.replace('127.0.0.1', PLAIN_HOST))
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
  ])
  await expect.poll(() => missing(page)).toEqual([])
  await context.setOffline(true)
  expect(await page.evaluate(() => fetch('none').then(String, String))).toContain('Failed to fetch')
  await importAndReturn(page)
  await context.close()
  site.close()
})

/** Scripts and styles of the app that the page has not fetched yet, ahead or in use. */
function missing(page: Page) {
  return page.evaluate(async () => {
    const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
    const { files } = await (await fetch('release.json')).json()
    return Object.keys(files)
      .filter((path) => /^assets\/[^/]*\.(js|css)$/.test(path))
      .filter((path) => !fetched.has(new URL(path, document.baseURI).href))
  })
}
