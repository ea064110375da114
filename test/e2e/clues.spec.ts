import { expect, type Page, test } from '@playwright/test'

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

let page: Page
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(search = '') {
  await page.goto(`/#/clues${search}`)
  await ready(page)
  await expect(figure('clue_funnel')).toBeVisible()
  await ready(page)
}

const figure = (id: string) => page.locator(`[data-figure="${id}"]`)

async function tableOf(id: string) {
  await figure(id).getByRole('button', { name: '表格', exact: true }).click()
  return figure(id).locator('table')
}

test('every figure of the page is drawn', async () => {
  await open()
  for (const id of [
    'clue_funnel',
    'clue_disposal',
    'clue_recipient',
    'clue_series',
    'clue_lag',
    'clue_standardized',
    'clues_per_organization',
  ])
    await expect(figure(id).locator('.chart svg')).toBeVisible()
})

test('the finding tells how many lie outside, and how many would by chance', async () => {
  await open()
  const outside = (await tableOf('clue_funnel')).locator('td', { hasText: '越出' })
  const beyond = await outside.count()
  expect(beyond).toBeGreaterThan(0)
  await expect(page.locator('h1')).toContainText(`中 ${beyond} 家的线索率越出 95% 控制限`)
})

test('the points become rounds, and the address says so', async () => {
  await open()
  await figure('clue_funnel').getByRole('button', { name: '图表', exact: true }).click()
  await figure('clue_funnel').getByRole('button', { name: '图中的点: 轮次' }).click()
  await ready(page)
  expect(page.url()).toContain('by=round')
  await expect(page.locator('h1')).toContainText('轮的线索率')
})

test('clues by recipient, as the ledger lists them', async () => {
  await open()
  const line = (await tableOf('clue_recipient')).locator('tr', { hasText: '纪委监委' })
  await expect(line.locator('td[data-column="clues"]')).toHaveAttribute('data-value', '281')
  await expect(line.locator('td[data-column="total"]')).toHaveAttribute('data-value', '355')
})

test('Yuxi from round to round', async () => {
  await open('?region=530400')
  const line = (await tableOf('clue_series')).locator('tr[data-row="530400-t5-r12"]')
  await expect(line.locator('td[data-column="rate"]')).toHaveText('10.81')
  const ratio = await line.locator('td[data-column="ratio"]').getAttribute('data-value')
  expect(Number(ratio)).toBeCloseTo(32 / 296 / (25 / 124), 6)
})

test('persons are another count, never added to pieces', async () => {
  await open()
  await page.getByRole('button', { name: '人', exact: true }).click()
  await ready(page)
  expect(page.url()).toContain('unit=person')
  await expect(figure('clue_recipient')).toContainText('没有逐条的线索记录')
})
