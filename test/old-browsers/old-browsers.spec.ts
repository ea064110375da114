import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtFile, serve } from '../e2e/site.ts'
import { headersFor } from '../headers.ts'
import { type OldPage, openPage } from './devtools.ts'
import { oldBrowser } from './old-browser.ts'

const CSV =
  '地区,轮次,被巡察党组织数,发现问题数,移交线索数\n丙市,第一轮,12,240,36\n丙市,第二轮,10,190,21\n'
const READY = `document.querySelector('html[data-ready=true]') !== null`
const PAGES = ['categories', 'clues', 'rectification', 'compare', 'data', 'sql', 'overview']

const browsers: [major: string, packageName: string][] = [
  ['89', 'chrome-aws-lambda@6.0.0'],
  ['92', 'chrome-aws-lambda@10.1.0'],
  ['109', '@sparticuz/chromium@109'],
]

async function sampleJourney(page: OldPage, origin: string) {
  await page.open(`${origin}/#/overview`)
  await page.until(`${READY} && document.querySelector('[data-figure] svg')`, 120_000)
  const total = `Array.from(document.querySelectorAll('[data-metric]'), ({ dataset }) => dataset.value).join()`
  const all = await page.value(total)
  await page.value(`location.assign('#/overview?to=2019-12')`)
  await page.until(`${READY} && ${total} !== ${JSON.stringify(all)}`)
  for (const path of PAGES) {
    await page.value(`location.assign('#/${path}')`)
    await page.until(
      `${READY} && document.querySelector('#content') && !document.querySelector('.busy')`,
    )
    expect(await page.value(`document.querySelector('[role=alert]')?.innerText ?? ''`), path).toBe(
      '',
    )
  }
}

async function importJourney(page: OldPage) {
  const path = join(mkdtempSync(join(tmpdir(), 'xunxi-csv-')), 'old-browser.csv')
  writeFileSync(path, CSV)
  await page.value(`location.assign('#/data')`)
  await page.until(`${READY} && document.querySelector('input[data-import]')`)
  await page.chooseFile('input[data-import]', path)
  await page.until(`document.querySelector('[data-import-file="old-browser.csv"][data-status=ok]')`)
  const file = `document.querySelector('[data-import-file="old-browser.csv"]').dataset`
  expect(await page.value(`${file}.loaded`)).toBe('2')
}

for (const [major, packageName] of browsers) {
  test(`the sample journey on Chromium ${major}`, async () => {
    const site = await serve(builtFile, headersFor)
    const page = await openPage(
      oldBrowser(packageName),
      '--host-resolver-rules=MAP xunxi.test 127.0.0.1',
    )
    try {
      expect(page.version).toContain(`/${major}.`)
      await sampleJourney(page, site.origin)
      await importJourney(page)
      await page.value('navigator.serviceWorker.ready.then(() => true)')
      await page.open('about:blank')
      await sampleJourney(page, site.origin.replace('127.0.0.1', 'xunxi.test'))
      await importJourney(page)
      expect(await page.value('isSecureContext')).toBe(false)
      expect(page.complaints).toEqual([])
    } finally {
      writeFileSync(test.info().outputPath('page.png'), await page.screenshot())
      page.close()
      site.close()
    }
  })
}

test('a browser that is too old is told so', async () => {
  const site = await serve(builtFile, headersFor)
  const page = await openPage(oldBrowser('chrome-aws-lambda@2.1.1'))
  try {
    await page.open(`${site.origin}/`)
    await page.until(`document.querySelector('[data-reason="old-kernel"]')`)
    const text = String(await page.value('document.body.innerText'))
    const [, major] = /Chrome\/(\d+)/.exec(page.version) ?? []
    expect(text).toContain(`Chromium ${major}，版本太低`)
    expect(text).toContain(`Chromium ${major} inside, which is too old`)
    expect(await page.value(`getComputedStyle(document.querySelector('p')).visibility`)).toBe(
      'visible',
    )
  } finally {
    page.close()
    site.close()
  }
})
