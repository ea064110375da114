import { expect, type Page, test, type Worker } from '@playwright/test'
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

test('the numbers come back by themselves after the worker dies', async ({ page }) => {
  await open(page)
  const before = await totals(page)
  expect(before.length).toBeGreaterThan(0)
  const lost = engineWorker(page)
  const count = await settled(page)
  await lost.evaluate(() => self.close())
  await expectRestart(page, lost, count)
  expect(await totals(page)).toEqual(before)
})

test('the numbers come back by themselves after WebAssembly traps', async ({ page }) => {
  await open(page)
  const before = await totals(page)
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

test('one failed download of the engine goes unnoticed', async ({ page }) => {
  let asked = 0
  await page.route('**/*.wasm', (route) => {
    asked += 1
    return asked === 1 ? route.abort() : route.continue()
  })
  await open(page)
  expect(asked).toBeGreaterThan(1)
})

for (const [what, tamper] of [
  ['is missing', async () => null],
  ['was changed', async (body: Buffer) => body.fill(1, body.length >> 1, (body.length >> 1) + 1)],
] as const) {
  test(`the page says so when the engine ${what}`, async ({ page }) => {
    await page.route('**/*.wasm', async (route) => {
      const response = await route.fetch()
      const body = await tamper(await response.body())
      await route.fulfill(body ? { response, body } : { status: 404 })
    })
    await page.goto('/#/overview')
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
    expect(page.workers()).toEqual([])
  })
}

test('no SQL reaches out of the engine, and its worker has no network', async ({ page }) => {
  await open(page)
  const outcome = await engineWorker(page).evaluate((statements) => {
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
  }, hostile)
  expect(outcome).toEqual({ ran: [], network: [] })
})
