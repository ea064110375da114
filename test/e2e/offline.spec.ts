import { createHash } from 'node:crypto'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Release } from '../../src/app/offline/release.ts'
import { headersFor } from '../headers.ts'
import { importAndReturn, openOverview } from './journey.ts'
import { builtFile, serve } from './site.ts'

type Files = Record<string, string | Buffer>

test.use({ serviceWorkers: 'allow' })

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')

/** The built service worker, its list of files and their contents; some of them replaced. */
function built(changed: Files = {}) {
  const script = String(builtFile('/sw.js'))
  const end = script.indexOf('\n')
  const list = JSON.parse(script.slice('const RELEASE='.length, end - 1))
  return { release: listOf(list, changed), code: script.slice(end + 1) }
}

function listOf(release: Release, changed: Files): Release {
  const hashes = Object.entries(changed).map(([path, content]) => [path, sha256(content)])
  const files = { ...release.files, ...Object.fromEntries(hashes) }
  return { ...release, version: sha256(JSON.stringify(files)), files }
}

const scriptOf = ({ release, code }: { release: Release; code: string }) =>
  `const RELEASE=${JSON.stringify(release)};\n${code}`

/** A site whose files can be replaced while it runs. */
async function serveFiles(
  files: Files,
  read = (_path: string): Buffer | null => null,
  headers = headersFor,
) {
  const site = await serve((path) => files[path.slice(1)] ?? read(path), headers)
  return { ...site, files }
}

const active = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise((go) => setTimeout(go, 50))
  })

const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const kept: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      kept[name] = requests.map(({ url }) => url.slice(location.origin.length + 1)).toSorted()
    }
    return kept
  })

test('after the first visit the app opens without its server; a new version waits to be asked for', async ({
  context,
  page,
}) => {
  const site = await serveFiles({}, builtFile)
  await openOverview(page, site.origin)
  await active(page)

  const html = String(builtFile('/')).replace('</body>', '<!-- next --></body>')
  site.files[''] = html
  site.files['sw.js'] = scriptOf(built({ 'index.html': html }))
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const notice = page.locator('[data-new-version]')
  await expect(notice).toContainText('新版本已就绪')
  const isNext = () => page.evaluate(() => document.documentElement.innerHTML.includes('<!-- next'))
  expect(await isNext()).toBe(false)
  const boots = () => page.evaluate(() => performance.getEntriesByName('xunxi:shell').length)
  expect(await boots()).toBe(1)
  await notice.getByRole('button', { name: '重新载入' }).click()
  // While the page is being replaced there is nothing to ask.
  await expect.poll(() => isNext().catch(() => false)).toBe(true)

  await goOffline(context, site)
  await page.reload()
  await importAndReturn(page)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  expect(await isNext()).toBe(true)
})

async function goOffline(context: BrowserContext, site: { close: () => void }) {
  await context.setOffline(true)
  site.close()
}

test('only what was built is kept, one release whole, and it can be switched off', async ({
  context,
  page,
}) => {
  const blank = '<!doctype html><title>blank</title>'
  const first: Files = {
    'index.html': `${blank}first`,
    'assets/a-1.js': '1',
    'assets/workers/duckdb-eh-1.wasm': 'eh',
    'assets/workers/duckdb-mvp-1.wasm': 'mvp',
  }
  const { code } = built()
  const empty = { version: '', headers: 'one', files: {} }
  const releaseOf = (files: Files) => ({ code, release: listOf(empty, files) })
  // The blank page has no policy of its own, so that the test may register from it.
  const site = await serveFiles({ ...first, '': `${blank}first` }, undefined, (path) =>
    path === '/' ? {} : headersFor(path),
  )
  const register = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('sw.js', {
        updateViaCache: 'none',
      })
      await registration.update().catch(() => {})
    })
  const text = (path: string) => page.evaluate(async (path) => (await fetch(path)).text(), path)
  const take = async (files: Files) => {
    Object.assign(site.files, files, { '': files['index.html'] })
    site.files['sw.js'] = scriptOf(releaseOf(files))
    await register()
    await page.evaluate(async () => {
      const { waiting, installing } = await navigator.serviceWorker.ready
      const next = waiting ?? installing
      while (next?.state === 'installing') await new Promise((go) => setTimeout(go, 20))
      next?.postMessage('take-over')
      while (next && next.state !== 'activated') await new Promise((go) => setTimeout(go, 20))
    })
  }

  // One byte is not as built: nothing is kept of it.
  site.files['sw.js'] = scriptOf(releaseOf(first))
  site.files['assets/a-1.js'] = '2'
  await page.goto(`${site.origin}/`)
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('sw.js')
    while (installing && installing.state !== 'redundant') {
      await new Promise((go) => setTimeout(go, 20))
    }
  })
  expect(Object.values(await keptFiles(page)).flat()).toEqual([])

  await take(first)
  await active(page)
  const all = Object.values(await keptFiles(page)).flat()
  expect(all.toSorted()).toEqual([
    '',
    'assets/a-1.js',
    'assets/workers/duckdb-eh-1.wasm',
    'release.json',
  ])
  const policy = await page.evaluate(async () => {
    const { headers } = await fetch('assets/workers/duckdb-eh-1.wasm')
    return headers.get('Content-Security-Policy')
  })
  expect(policy).toBe(headersFor('/assets/workers/duckdb-eh-1.wasm')['Content-Security-Policy'])

  // The page of the first release goes on finding its files under the second, no longer under the third.
  await take({ 'index.html': `${blank}second`, 'assets/b-2.js': 'b' })
  for (const path of Object.keys(first)) delete site.files[path]
  expect(await text('assets/a-1.js')).toBe('1')
  await take({ 'index.html': `${blank}third`, 'assets/c-3.js': 'c' })
  const left = Object.values(await keptFiles(page)).flat()
  expect(left.filter((path) => /\.(js|wasm)$/.test(path)).toSorted()).toEqual([
    'assets/b-2.js',
    'assets/c-3.js',
  ])

  await context.setOffline(true)
  await page.goto(`${site.origin}/?from=a-link#/overview`)
  await expect(page.locator('body')).toHaveText('third')
  await context.setOffline(false)

  site.files['sw.js'] = String(builtFile('/sw-off.js'))
  site.files[''] = `${blank}from the server`
  await register()
  await expect.poll(() => keptFiles(page)).toEqual({})
  await page.reload()
  await expect(page.locator('body')).toHaveText('from the server')
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  site.close()
})
