import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Browser, expect, test } from '@playwright/test'
import { encodeGb18030 } from '../e2e/fixtures/gb18030.ts'
import { serveBareEngine } from './bare-engine.ts'
import { nativeLoad } from './native-load.ts'
import { writeProblems } from './problems-csv.ts'

const STARTS = 7
const LOADS = 3
const ROWS = 1_000_000
const FILE = '问题清单.csv'
const GBK_FILE = '问题清单-gbk.csv'

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

test('loading a million problems in UTF-8 and in GBK, against native DuckDB', async ({
  browser,
  baseURL,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'xunxi-bench-'))
  try {
    const utf8 = join(folder, FILE)
    const gbk = join(folder, GBK_FILE)
    await writeProblems(utf8, ROWS)
    await pipeline(createReadStream(utf8, 'utf8'), recode, createWriteStream(gbk))
    const native: number[] = []
    const app = { utf8: [] as number[], gbk: [] as number[] }
    for (let load = 0; load < LOADS; load += 1) {
      native.push(await nativeLoad(utf8, ROWS))
      app.utf8.push(await loadInApp(browser, `${baseURL}/#/data`, utf8))
      app.gbk.push(await loadInApp(browser, `${baseURL}/#/data`, gbk))
    }
    const size = Math.round((await stat(utf8)).size / 1e6)
    const [own, other] = [median(app.utf8), median(app.gbk)]
    say(`Loading ${ROWS} rows, ${size} MB, UTF-8`, 'native DuckDB, 1 thread', own, median(native))
    say(`The same in GBK`, 'native DuckDB, 1 thread, UTF-8', other, median(native))
    say(`The same in GBK`, 'UTF-8', other, own)
  } finally {
    await rm(folder, { recursive: true })
  }
})

async function* recode(pieces: AsyncIterable<string>) {
  for await (const piece of pieces) yield encodeGb18030(piece)
}

async function timeToMark(browser: Browser, url: string, mark: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  const time = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  await context.close()
  return time ?? Number.NaN
}

async function loadInApp(browser: Browser, url: string, path: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
  await page.evaluate(() => performance.clearMarks())
  await page.locator('input[data-import]').setInputFiles(path)
  const file = page.locator(`[data-import-file="${basename(path)}"][data-status=ok]`)
  await expect(file).toHaveAttribute('data-loaded', String(ROWS), { timeout: 600_000 })
  const time = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN
    return at('xunxi:import-done') - at('xunxi:import-start')
  })
  await context.close()
  return time
}

function median(times: readonly number[]) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

function say(what: string, against: string, app: number, other: number) {
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`
  const ratio = (app / other).toFixed(2)
  process.stdout.write(`${what}: ${seconds(app)}; ${against}: ${seconds(other)}; ratio ${ratio}\n`)
}
