import { expect, type Page, test } from '@playwright/test'

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
  await open('overview')
})
test.afterAll(() => page.context().close())

const ready = () =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

async function open(path: string) {
  await page.goto(`/#/${path}`)
  await ready()
}

const box = () => page.getByRole('combobox', { name: '搜索' })
const found = (id: string) => page.locator(`[data-found="${id}"]`)

async function search(text: string) {
  await page.keyboard.press('Control+k')
  await box().fill(text)
}

test('a region is found by pinyin and chosen by keyboard', async () => {
  await search('yuxi')
  await expect(found('region 530400')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(box()).toHaveCount(0)
  await expect(page).toHaveURL(/region=530400/)
  await ready()
})

test('a round comes into focus', async () => {
  await open('overview')
  await search('玉溪市第二轮')
  await found('round 530400-r2').click()
  await expect(page).toHaveURL(/focus=530400-r2/)
  await ready()
})

test('a metric leads to its figure on another page', async () => {
  await open('data')
  await page.getByRole('button', { name: '搜索地区、轮次、指标' }).click()
  await box().fill('clue_rate_grid')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/overview/)
  await expect(page.locator('[data-figure="clue_rate_grid"]')).toBeInViewport({ timeout: 30_000 })
  await ready()
})

test('an organization shows its records, and Escape goes back', async () => {
  await open('overview')
  await search('甲市商务局')
  await page.locator('[data-found^="organization "]').first().click()
  const records = page.locator('[data-behind="problem"] tbody tr')
  await expect(records.first()).toContainText('synthetic-problems.csv')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-behind]')).toHaveCount(0)
})

test('what is not there is said', async () => {
  await search('不存在的地方')
  await expect(page.getByText('没有找到')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('the records behind a row and behind a mark, with file and line', async () => {
  await open('overview')
  const figure = page.locator('[data-figure="clue_rate"]')
  const chart = figure.getByRole('application')
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-behind="round_total"] tbody tr')).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await figure.getByRole('button', { name: '表格' }).click()
  await figure.locator('tr[data-row="530400-r2"] .row-open').click()
  const row = page.locator('[data-behind="round_total"] tbody tr')
  await expect(row).toContainText(['113'])
  await expect(row).toContainText(['public-rounds.csv'])
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(page.locator('[data-behind]')).toHaveCount(0)
})
