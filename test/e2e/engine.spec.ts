import { expect, type Page, type Route, test, type Worker } from '@playwright/test'
import { hostile } from '../engine/hostile.ts'

/** What DuckDB leaves in its worker's global scope. */
interface WorkerScope {
  DUCKDB_BINDINGS: {
    connect(): { query(sql: string): unknown; close(): void }
    startPendingQuery(): unknown
  }
}

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

async function open(page: Page) {
  await page.goto('/#/overview')
  await ready(page)
  await expect(page.locator('[data-figure]').first()).toBeVisible()
}

const engineWorker = (page: Page) =>
  page.workers().find((worker) => worker.url().includes('duckdb')) as Worker

/** Every headline number with its state. */
const totals = (page: Page) =>
  page
    .locator('[data-metric]')
    .evaluateAll((elements) =>
      elements.map(({ dataset }) => [dataset['metric'], dataset['value'], dataset['state']]),
    )

const settled = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('xunxi:settled').length)

/** Another worker has taken over, and the page has settled on its answers. */
async function expectRestart(page: Page, lost: Worker, settledBefore: number) {
  await expect.poll(() => engineWorker(page), { timeout: 60_000 }).not.toBe(lost)
  await expect.poll(() => settled(page), { timeout: 60_000 }).toBeGreaterThan(settledBefore)
  await ready(page)
}

/** Answers in turn for the file that is asked for; from the last one on it is the true file. */
async function spoil(page: Page, file: string, ...spoilt: ((route: Route) => Promise<void>)[]) {
  let asked = 0
  await page.route(file, (route) => {
    asked += 1
    return spoilt[asked - 1]?.(route) ?? route.continue()
  })
  return () => asked
}

const drop = (route: Route) => route.abort('connectionreset')
const missing = (route: Route) => route.fulfill({ status: 404 })
const otherPage = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' })
const changed = (change: (body: Buffer) => Buffer) => async (route: Route) => {
  const response = await route.fetch()
  await route.fulfill({ response, body: change(await response.body()) })
}
const cut = changed((body) => body.subarray(0, body.length >> 1))
const tampered = changed((body) => body.fill(1, body.length >> 1, (body.length >> 1) + 1))

test('the numbers survive bad downloads of the engine, its death and its traps; no SQL reaches out of it', async ({
  page,
}) => {
  const asked = await spoil(page, '**/*.wasm', drop, cut)
  await open(page)
  expect(asked()).toBe(3)
  const before = await totals(page)
  expect(before.length).toBeGreaterThan(0)

  expect(await engineWorker(page).evaluate(tryHostile, hostile)).toEqual({ ran: [], network: [] })

  await test.step('the worker dies', async () => {
    const lost = engineWorker(page)
    const count = await settled(page)
    await lost.evaluate(() => self.close())
    await expectRestart(page, lost, count)
    expect(await totals(page)).toEqual(before)
  })

  await test.step('WebAssembly traps', async () => {
    const lost = engineWorker(page)
    const count = await settled(page)
    await lost.evaluate(() => {
      const { DUCKDB_BINDINGS } = self as unknown as WorkerScope
      DUCKDB_BINDINGS.startPendingQuery = () => {
        throw new WebAssembly.RuntimeError('unreachable')
      }
    })
    await page.evaluate(() => location.assign('#/overview?to=2019-12'))
    await expectRestart(page, lost, count)
    await page.evaluate(() => location.assign('#/overview'))
    await expect.poll(() => totals(page)).toEqual(before)
  })
})

/** Runs in the engine's worker: which statements ran, and which ways to the network are there. */
function tryHostile(statements: readonly string[]) {
  const { DUCKDB_BINDINGS } = self as unknown as WorkerScope
  const connection = DUCKDB_BINDINGS.connect()
  const ran = statements.filter((sql) => {
    try {
      connection.query(sql)
      return true
    } catch {
      return false
    }
  })
  connection.close()
  const network = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']
  return { ran, network: network.filter((name) => name in self && self[name as never]) }
}

test('the page says so when the engine is not to be had, and runs no other', async ({
  context,
}) => {
  for (const spoilt of [missing, otherPage, tampered]) {
    const page = await context.newPage()
    const asked = await spoil(page, '**/*.wasm', spoilt, spoilt, spoilt)
    await page.goto('/#/overview')
    await expect(page.getByRole('alert')).toContainText('本机数据库没能启动', { timeout: 60_000 })
    expect(asked()).toBe(3)
    expect(page.workers()).toEqual([])
    await page.close()
  }
})

test('a browser that can not run the app says why, and never stays white', async ({ browser }) => {
  const script = '**/assets/index-*.js'
  const body = 'let newer = than this browser'
  const broken = (route: Route) => route.fulfill({ contentType: 'text/javascript', body })
  const opened = async (prepare: (page: Page) => Promise<unknown>, options = {}) => {
    const page = await (await browser.newContext(options)).newPage()
    await prepare(page)
    await page.goto('/#/overview')
    return page
  }

  const bare = await opened((page) =>
    page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
  )
  await expect(bare.getByRole('alert')).toContainText('WebAssembly')

  const old = await opened((page) => page.route(script, broken), { userAgent: 'Chrome/78.0' })
  const reason = old.locator('[data-reason="old-kernel"]')
  await expect(reason).toContainText(/内核是 Chromium 78，版本太低.*Chromium 78 inside/s)
  await expect(reason).toHaveCSS('visibility', 'visible')

  for (const spoilt of [broken, drop]) {
    const page = await opened((page) => page.route(script, spoilt))
    const text = page.locator('[data-reason="not-loaded"]')
    await expect(text).toContainText(/没有取到或不完整.*missing or incomplete/s)
    await expect(text).toHaveCSS('visibility', 'visible')
  }
})

test('after a new release an open page reloads once to find its files, not again and again', async ({
  page,
}) => {
  const loaded = new Set<string>()
  page.on('response', (response) => loaded.add(response.url()))
  await open(page)
  const before = new Set(loaded)
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.route('**/assets/*', (route) =>
    before.has(route.request().url()) ? route.continue() : missing(route),
  )
  await page.getByRole('link', { name: '线索' }).click()
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
  expect(loads).toBe(1)
  await page.getByRole('link', { name: '总览' }).click()
  await expect(page.locator('[data-figure]').first()).toBeVisible()
  expect(loads).toBe(1)
})
