import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { serveBareEngine } from './bare-engine.ts'
import { nativeLoad } from './native-load.ts'
import { writeProblems } from './problems-csv.ts'

const STARTS = 7
const LOADS = 3
const ROWS = 1_000_000
const FILE = '问题清单.csv'

test('cold start to the first chart, against DuckDB-WASM alone', async ({ browser, baseURL }) => {
  const bare = await serveBareEngine()
  const app: number[] = []
  const alone: number[] = []
  for (let start = 0; start < STARTS; start += 1) {
    alone.push(await timeToMark(browser, bare.url, 'bare-engine'))
    app.push(await timeToMark(browser, `${baseURL}/`, 'xunxi:first-chart'))
  }
  bare.close()
  say('Cold start to first chart', 'DuckDB-WASM alone', median(app), median(alone))
})

test('loading a million problems, against native DuckDB', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'xunxi-bench-'))
  try {
    const path = join(folder, FILE)
    await writeProblems(path, ROWS)
    const native: number[] = []
    for (let load = 0; load < LOADS; load += 1) native.push(await nativeLoad(path, ROWS))
    const app = await loadInApp(page, path)
    const size = Math.round((await stat(path)).size / 1e6)
    say(`Loading ${ROWS} rows, ${size} MB`, 'native DuckDB, 1 thread', app, median(native))
  } finally {
    await rm(folder, { recursive: true })
  }
})

async function timeToMark(browser: Browser, url: string, mark: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  const time = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  await context.close()
  return time ?? Number.NaN
}

async function loadInApp(page: Page, path: string) {
  await page.goto('/#/data')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
  await page.evaluate(() => performance.clearMarks())
  await page.locator('input[data-import]').setInputFiles(path)
  const file = page.locator(`[data-import-file="${FILE}"][data-status=ok]`)
  await expect(file).toHaveAttribute('data-loaded', String(ROWS), { timeout: 600_000 })
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN
    return at('xunxi:import-done') - at('xunxi:import-start')
  })
}

function median(times: readonly number[]) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function say(what: string, against: string, app: number, other: number) {
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`
  const ratio = (app / other).toFixed(2)
  process.stdout.write(`${what}: ${seconds(app)}; ${against}: ${seconds(other)}; ratio ${ratio}\n`)
}
