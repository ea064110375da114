// Usage: node test/crash/run.mjs [--seeds 30] [--from 1] [--url http://127.0.0.1:4173]
// Kills the browser at a random moment of random imports and looks at what is there afterwards.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'
import { startKillable } from './killable-browser.mjs'

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: '30' },
    from: { type: 'string', default: '1' },
    url: { type: 'string' },
  },
})

const READY_MS = 120_000
const LATEST_MS = 800
const ENDINGS = ['SIGKILL of the browser', 'crash of the page', 'reload']

function randomFrom(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** Files of 1 to 3,000 rows, with what must be said of each once it is loaded. */
function filesOf(seed, random) {
  return Array.from({ length: 1 + random(4) }, (_, index) => {
    const rows = 1 + random(random(2) ? 30 : 3000)
    const wrong = random(3)
    const lines = Array.from(
      { length: rows },
      (_, row) => `甲${row % 7}市,第${row + 1}轮,${random(500)}`,
    )
    lines.push(...Array.from({ length: wrong }, (_, row) => `乙市,第${row + 1}轮,x${row}`))
    return {
      name: `seed-${seed}-${index}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(['地区,轮次,发现问题数', ...lines, ''].join('\n')),
      expected: `${rows + wrong + 1} read, ${rows} loaded, ${wrong} rejected, 1 set aside`,
    }
  })
}

const ready = (page) => page.waitForSelector('html[data-ready="true"]', { timeout: READY_MS })

async function open(page, site) {
  await page.goto(`${site}/#/data`)
  await ready(page)
}

/** A profile in which the data is kept on disk and the sample is gone, so that it opens fast. */
async function prepare(profile, site) {
  const browser = await startKillable(profile)
  const { page } = browser
  await open(page, site)
  await page.getByRole('button', { name: '移除示例' }).click()
  await page.locator('input[data-import]').waitFor({ state: 'attached' })
  await page.locator('input[data-import]').setInputFiles(filesOf(0, randomFrom(0))[0])
  await page.locator('[data-keep-choice="disk"]').click()
  await page.waitForSelector('[data-keep="disk"]', { state: 'attached' })
  await kept(page, 1)
  await browser.kill()
}

/** Waits until the manifest names so many files. */
async function kept(page, files) {
  for (let waited = 0; waited < READY_MS; waited += 100) {
    if ((await onDisk(page)).named.length >= files) return
    await pause(100)
  }
  throw new Error('nothing was kept')
}

/** Loads files until the end comes, some time after so many were told; names of those the page said were loaded. */
async function importUntilKilled(browser, files, { ending, told: enough, afterMs }) {
  const { page } = browser
  const told = new Set()
  await page.exposeFunction('tellLoaded', (names) => {
    for (const name of names) told.add(name)
  })
  await page.evaluate(() => {
    const tell = () => {
      const loaded = document.querySelectorAll('[data-import-file][data-status="ok"]')
      window.tellLoaded([...loaded].map(({ dataset }) => dataset.importFile))
    }
    tell()
    new MutationObserver(tell).observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-status'],
    })
  })
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  const importing = page
    .locator('input[data-import]')
    .setInputFiles(files)
    .catch(() => undefined)
  for (let waited = 0; told.size <= enough && waited < READY_MS; waited += 20) await pause(20)
  await pause(afterMs)
  if (ending === 0) await browser.kill()
  else if (ending === 1) {
    page.goto('chrome://crash').catch(() => undefined)
    await Promise.race([page.waitForEvent('crash').catch(() => undefined), pause(5_000)])
  } else await page.reload({ waitUntil: 'commit' }).catch(() => undefined)
  await Promise.race([importing, pause(1_000)])
  return told
}

/** What the page shows of each file. */
const shown = (page) =>
  page.locator('[data-import-file]').evaluateAll((rows) =>
    rows.map(({ dataset }) => ({
      name: dataset.importFile,
      status: dataset.status,
      books: `${dataset.read} read, ${dataset.loaded} loaded, ${dataset.rejected} rejected, ${dataset.setAside} set aside`,
    })),
  )

/** What lies on disk, and what the latest manifest names. */
const onDisk = (page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('xunxi')
    const sources = []
    let latest = { seq: 0, files: [], aside: [] }
    for await (const [name, handle] of folder.entries()) {
      if (name.startsWith('source-')) sources.push(name.slice('source-'.length))
      if (!name.startsWith('manifest-')) continue
      const text = await (await handle.getFile()).text()
      const manifest = JSON.parse(text.slice(text.indexOf('\n') + 1))
      if (manifest.seq > latest.seq) latest = manifest
    }
    return { sources: sources.sort(), named: latest.files.map(({ sha256 }) => sha256).sort() }
  })

/** What is wrong after a crash; empty when nothing is. */
async function faultsIn(page, files, told) {
  const found = await shown(page)
  const faults = []
  for (const { name, status, books } of found) {
    const file = files.find((one) => one.name === name)
    if (file && (status !== 'ok' || books !== file.expected)) {
      faults.push(`${name} is ${status} with ${books}, not ${file.expected}`)
    }
  }
  for (const name of told) {
    if (!found.some((one) => one.name === name)) faults.push(`${name} was acknowledged and is gone`)
  }
  for (const text of await page.locator('[data-keep-finding]').allInnerTexts()) faults.push(text)
  const { sources, named } = await onDisk(page)
  if (sources.join() !== named.join()) faults.push('bytes and manifest do not match')
  return faults
}

async function runSeed(seed, template, site) {
  const random = randomFrom(seed)
  const files = filesOf(seed, random)
  const ending = random(ENDINGS.length)
  const moment = { ending, told: random(files.length + 1), afterMs: random(LATEST_MS) }
  const profile = mkdtempSync(join(tmpdir(), 'xunxi-crash-'))
  cpSync(template, profile, { recursive: true, filter: (path) => !path.includes('Singleton') })
  let browser = await startKillable(profile)
  try {
    await open(browser.page, site)
    const told = await importUntilKilled(browser, files, moment)
    if (ending === 0) browser = await startKillable(profile)
    const page = ending === 1 ? await browser.context.newPage() : browser.page
    await open(page, site)
    const faults = await faultsIn(page, files, told)
    const there = (await shown(page)).length - 1
    const what = `${ENDINGS[ending]} ${moment.afterMs} ms after file ${moment.told} of ${files.length}, ${told.size - 1} acknowledged, ${there} there`
    process.stdout.write(
      `seed ${seed}: ${what}${faults.length ? ` FAILED: ${faults.join('; ')}` : ''}\n`,
    )
    return { passed: faults.length === 0, cut: there < files.length }
  } finally {
    await browser.kill().catch(() => undefined)
    rmSync(profile, { recursive: true, force: true })
  }
}

async function serve() {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const outDir = mkdtempSync(join(tmpdir(), 'xunxi-crash-site-'))
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const server = await preview({ root, build: { outDir }, preview: { port: 4412 } })
  return {
    site: server.resolvedUrls.local[0].replace(/\/$/, ''),
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

const { site, close } = options.url
  ? { site: options.url, close: async () => undefined }
  : await serve()
const template = mkdtempSync(join(tmpdir(), 'xunxi-crash-profile-'))
await prepare(template, site)
const from = Number(options.from)
const results = []
for (let seed = from; seed < from + Number(options.seeds); seed++) {
  results.push({ seed, ...(await runSeed(seed, template, site)) })
}
rmSync(template, { recursive: true, force: true })
await close()
const failed = results.filter(({ passed }) => !passed).map(({ seed }) => seed)
const cut = results.filter((result) => result.cut).length
process.stdout.write(
  `${results.length - failed.length} of ${results.length} seeds passed; ${cut} were cut short of an import` +
    `${failed.length ? `; failed: ${failed.join(', ')}` : ''}\n`,
)
process.exitCode = failed.length ? 1 : 0
