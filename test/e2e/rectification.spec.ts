import { expect, type Page, test } from '@playwright/test'

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(search = '') {
  await page.goto(`/#/rectification${search}`)
  await ready(page)
}

const figure = (id: string) => page.locator(`[data-figure="${id}"]`)
const heading = () => page.getByRole('heading', { level: 1 })

test('every figure shows, and the head is a finding', async () => {
  await open()
  await expect(heading()).toContainText('180 天')
  for (const id of ['completion_curve', 'ageing', 'round_timeline'])
    await expect(figure(id).locator('.chart svg')).toBeVisible()
  for (const id of ['completion_points', 'overdue', 'roll_forward', 'recurrence'])
    await expect(figure(id).locator('table.listing')).toBeVisible()
})

test('the timeline draws six rounds, then all, and its marks open their records', async () => {
  await open()
  const chart = figure('round_timeline').getByRole('application')
  await expect(chart).toHaveAttribute('aria-label', /^6 轮的日程：.*甲市第六轮，反馈 2024-08-09/)
  await chart.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(chart).toHaveAttribute('aria-label', /^27 轮的日程：/)
  await figure('round_timeline').getByRole('button', { name: '收起' }).click()
  await expect(chart).toHaveAttribute('aria-label', /^6 轮的日程：/)

  const table = figure('round_timeline')
  await table.getByRole('button', { name: '表格' }).click()
  const week = table.locator('tr[data-row="甲市-t6-r6|done|2024-08-12"]')
  const done = await week.locator('[data-column="items"]').getAttribute('data-value')
  await week.getByRole('button').click()
  await expect(page.getByRole('dialog').locator('tbody tr')).toHaveCount(Number(done))
  await page.keyboard.press('Escape')
})

test('the quarters balance: opening + added − done − withdrawn = closing', async () => {
  await open()
  const lines = figure('roll_forward').locator('tr[data-row]')
  for (const line of await lines.all()) {
    const [opening, added, done, withdrawn, closing] = await line
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))))
    expect(opening! + added! - done! - withdrawn!).toBe(closing)
  }
})

test('ten of the overdue are listed, then all', async () => {
  await open()
  const lines = figure('overdue').locator('tr[data-row]')
  await expect(lines).toHaveCount(10)
  await figure('overdue')
    .getByRole('button', { name: /^显示全部/ })
    .click()
  expect(await lines.count()).toBeGreaterThan(10)
  await figure('overdue').getByRole('button', { name: '收起' }).click()
  await expect(lines).toHaveCount(10)
})

test('what is compared and what counts as done stand in the address and change the figures', async () => {
  await open()
  await page.getByRole('button', { name: /^比较/ }).click()
  await page.getByRole('radio', { name: '问题类别' }).click()
  await ready(page)
  expect(page.url()).toContain('by=category')
  await expect(figure('completion_points').locator('tr[data-row]')).toHaveCount(4)
  const before = await figure('ageing').locator('h2').textContent()
  await page.getByRole('button', { name: /^完成口径/ }).click()
  await page.getByRole('radio', { name: '含基本完成' }).click()
  await ready(page)
  expect(page.url()).toContain('completion=broad')
  await expect(figure('ageing').locator('h2')).not.toHaveText(before ?? '')
})

test('the deadline rules are edited by keyboard, checked, and put back', async () => {
  await open()
  const button = page.getByRole('button', { name: /^期限规则/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '期限规则' })
  await expect(dialog.locator('tbody tr')).toHaveCount(5)
  const months = dialog.getByLabel('第 1 条 · 月数')
  await months.fill('0')
  await expect(dialog.getByRole('button', { name: '应用并重算' })).toBeDisabled()
  await months.fill('2')
  await dialog.getByRole('button', { name: '增加一条' }).click()
  await dialog.getByRole('button', { name: '应用并重算' }).click()
  await expect(dialog).toHaveCount(0)
  await ready(page)
  await expect(button).toContainText('6 条')
  await button.click()
  await dialog.getByRole('button', { name: '恢复内置规则' }).click()
  await dialog.getByRole('button', { name: '应用并重算' }).click()
  await ready(page)
  await expect(button).toContainText('5 条')
})
