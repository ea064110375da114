import { expect, type Page, test } from '@playwright/test'
import { layoutFaults } from './layout-faults.ts'

const EVERYWHERE = ['overview', 'data']
const ON_DESKS = ['categories', 'clues', 'rectification', 'compare', 'sql']
const LANGS = ['zh', 'en']
const THEMES = ['light', 'dark']
const WIDTHS = [1440, 1920]
const RESPONSIVE = [1280, 768]
const ON_DESK = [
  ['light', 1440],
  ['dark', 1920],
  ['light', 1280],
] as const
/** Words are longest in English: what fits there fits in Chinese. */
const ON_TABLET = [['light', 768]] as const

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ reducedMotion: 'reduce' })
})
test.afterAll(() => page.close())

async function show(path: string, lang: string, theme: string, width: number) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`/#/${path}?lang=${lang}&theme=${theme}`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  // The code of a page that was not open yet is still on its way when the last one counts as ready.
  await expect(page).toHaveURL(new RegExp(`#/${path}`))
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
  await page.screenshot({
    path: `test/screens/${path}-${lang}-${theme}-${width}.png`,
    fullPage: true,
  })
}

/** Charts take another width a frame or two after their page. */
async function expectWhole(path: string, lang: string, theme: string, width: number) {
  await show(path, lang, theme, width)
  await expect
    .poll(() => page.evaluate(layoutFaults), { message: `${theme} ${width}`, timeout: 3_000 })
    .toEqual([])
}

for (const path of EVERYWHERE) {
  for (const lang of LANGS) {
    test(`${path} in ${lang}: nothing runs over, is cut off or collides`, async () => {
      for (const theme of THEMES) {
        for (const width of WIDTHS) {
          await expectWhole(path, lang, theme, width)
        }
      }
      for (const width of RESPONSIVE) {
        await expectWhole(path, lang, 'light', width)
      }
    })
  }
}

for (const path of ON_DESKS) {
  for (const lang of LANGS) {
    test(`${path} in ${lang} on a desk: nothing runs over, is cut off or collides`, async () => {
      for (const [theme, width] of lang === 'en' ? [...ON_DESK, ...ON_TABLET] : ON_DESK) {
        await expectWhole(path, lang, theme, width)
      }
    })
  }
}

test('every way to look at a figure fits', async () => {
  await show('overview', 'zh', 'light', 1440)
  for (const view of ['表格', '方法', 'SQL']) {
    for (const button of await page.getByRole('button', { name: view, exact: true }).all()) {
      await button.click()
    }
    await page.screenshot({ path: `test/screens/overview-${view}.png`, fullPage: true })
    expect(await page.evaluate(layoutFaults), view).toEqual([])
  }
})
