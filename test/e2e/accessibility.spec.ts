import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PAGES = ['overview', 'categories', 'clues', 'rectification', 'compare', 'data', 'sql']

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ reducedMotion: 'reduce' })
})
test.afterAll(() => page.close())

/** Findings that keep somebody out: rule, how grave, and where. */
async function gravest() {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${id} (${impact}): ${html}`))
}

for (const path of PAGES) {
  test(`${path}: nothing serious or critical, light and dark`, async () => {
    for (const theme of ['light', 'dark']) {
      await page.goto(`/#/${path}?theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.evaluate(AXE)
      expect(await gravest(), theme).toEqual([])
    }
  })
}
