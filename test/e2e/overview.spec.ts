import { expect, type Locator, type Page, test } from '@playwright/test'

const YUXI_2 = '530400-r2'
const TIANZHEN = '140222-2023-04-27'

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

let page: Page

// One page for all tests: a new address in it loads nothing again.
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(search = '') {
  await page.goto(`/#/overview${search}`)
  await ready(page)
}

const figure = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`)

async function tableOf(page: Page, id: string): Promise<Locator> {
  await figure(page, id)
    .getByRole('button', { name: /^(表格|Table)$/ })
    .click()
  return figure(page, id).locator('table')
}

const row = (table: Locator, key: string) => table.locator(`tr[data-row="${key}"]`)
const cell = (line: Locator, column: string) => line.locator(`td[data-column="${column}"]`)
const near = async (line: Locator, column: string, value: number, digits: number) =>
  expect(Number(await cell(line, column).getAttribute('data-value'))).toBeCloseTo(value, digits)

/** Every number on the page that is meant for machines, in order. */
const numbers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-value], [data-state]')].map(
      (element) =>
        `${element.getAttribute('data-metric') ?? ''}${element.getAttribute('data-value')} ${element.getAttribute('data-state')}`,
    ),
  )

async function allTables(page: Page) {
  for (const id of ['clue_rate', 'province_coverage', 'reconciliation']) await tableOf(page, id)
}

test('Yuxi round 2: its counts, rate and interval, and its ratio to round 12', async () => {
  await open()
  const line = row(await tableOf(page, 'clue_rate'), YUXI_2)
  await expect(cell(line, 'problems')).toHaveAttribute('data-value', '113')
  await expect(cell(line, 'clues')).toHaveAttribute('data-value', '24')
  await near(line, 'rate', 21.238938, 5)
  await near(line, 'rate_low', 13.608, 3)
  await near(line, 'rate_high', 31.602, 3)
  await expect(cell(line, 'rate')).toHaveText('21.24')
  await near(line, 'ratio', 1.9646, 4)
  await near(line, 'ratio_low', 1.1073, 4)
  await near(line, 'ratio_high', 3.4419, 4)
  await near(line, 'ratio_p', 0.01586, 5)
})

test('Tianzhen: 51 organizations, and not reported is never 0', async () => {
  await open(`?focus=${TIANZHEN}`)
  const tile = (id: string) => page.locator(`[data-metric="${id}"]`)
  await expect(tile('organizations')).toHaveAttribute('data-value', '51')
  for (const id of ['problems', 'clues', 'clue_rate', 'problems_per_organization']) {
    await expect(tile(id)).toHaveAttribute('data-state', 'nr')
    await expect(tile(id)).not.toHaveAttribute('data-value')
    await expect(tile(id)).toContainText('未报')
  }
  const line = row(await tableOf(page, 'clue_rate'), TIANZHEN)
  for (const column of ['problems', 'clues', 'rate']) {
    await expect(cell(line, column)).toHaveAttribute('data-state', 'nr')
    await expect(cell(line, column)).not.toHaveAttribute('data-value')
  }
})

test('six numbers of the round in focus carry what machines need', async () => {
  await open(`?focus=${YUXI_2}`)
  const rate = page.locator('[data-metric="clue_rate"]')
  await expect(rate).toHaveAttribute('data-value', '21.238938')
  await expect(rate).toHaveAttribute('data-low', '13.608188')
  await expect(rate).toHaveAttribute('data-high', '31.601856')
  await expect(rate).toHaveAttribute('data-n', '113')
  await expect(rate).toHaveAttribute('data-origin', 'reported')
  await expect(page.locator('[data-metric]')).toHaveCount(6)
})

test('the parts that do not add up are shown, and nothing is mended', async () => {
  await open('?region=140222')
  await expect(figure(page, 'reconciliation')).toContainText('51')
  await expect(figure(page, 'reconciliation')).toContainText('8 + 3 + 39')
})

test('filters change every figure; back and forward walk through them', async () => {
  await open()
  const heads = () => page.locator('[data-figure] .panel-sub, [data-figure] h2').allTextContents()
  const before = await heads()
  await page.getByRole('button', { name: /^地区/ }).click()
  await page.getByPlaceholder('搜索名称或代码').fill('530400')
  await page.getByRole('checkbox', { name: /玉溪市/ }).check()
  await ready(page)
  expect(page.url()).toContain('region=530400')
  const inYuxi = await heads()
  for (const [index, text] of before.entries()) {
    if (text.includes('n ')) expect(inYuxi[index]).not.toBe(text)
  }
  await expect(figure(page, 'clue_rate_grid').locator('tr[data-row]')).toHaveCount(1)

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^轮次/ }).click()
  await page.getByRole('checkbox', { name: '第二轮', exact: true }).check()
  await ready(page)
  expect(page.url()).toContain(`round=${YUXI_2}`)
  await expect(page.locator('[data-metric="clues"]')).toHaveAttribute('data-value', '24')
  await page.keyboard.press('Escape')

  await page.goBack()
  await ready(page)
  expect(await heads()).toEqual(inYuxi)
  await page.goBack()
  await ready(page)
  expect(await heads()).toEqual(before)
  await page.goForward()
  await ready(page)
  expect(await heads()).toEqual(inYuxi)
  await page.getByRole('button', { name: '撤销上一步筛选' }).click()
  await ready(page)
  expect(await heads()).toEqual(before)
})

test('the address says it all: a new tab shows the same numbers', async () => {
  await open(`?region=530400&region=140222&kind=flexible&focus=530400-t5-r12&sort=value`)
  await page.getByRole('button', { name: /去掉巡察类型/ }).click()
  await ready(page)
  await allTables(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await ready(other)
  await allTables(other)
  const seen = await numbers(page)
  expect(seen.length).toBeGreaterThan(40)
  expect(await numbers(other)).toEqual(seen)
  await other.close()
})

test('what the data does not hold is ignored, and said', async () => {
  await open('?region=999999')
  await expect(page.locator('.status-bar')).toContainText('999999')
  await expect(page.locator('[data-metric="clue_rate"]')).toHaveAttribute('data-value', '10.810811')
})

test('a mark that is chosen puts its round in focus', async () => {
  await open()
  const grid = figure(page, 'clue_rate_grid')
  await grid.locator('tr[data-row="530400"]').getByRole('button', { name: '21.2' }).click()
  await ready(page)
  expect(page.url()).toContain(`focus=${YUXI_2}`)
  await expect(page.locator('[data-metric="clue_rate"]')).toHaveAttribute('data-value', '21.238938')
})

test('language and theme are switched in place and stand in the address', async () => {
  await open()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible()
  await expect(figure(page, 'clue_rate').getByRole('button', { name: 'Table' })).toBeVisible()
  await page.getByRole('button', { name: 'Switch to dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(page.url()).toMatch(/lang=en&theme=dark/)
  await ready(page)
  await expect(page.locator('[data-metric="clue_rate"]')).toHaveAttribute('data-value', '10.810811')
})

test('no word of the frame is left untranslated', async () => {
  await open('?lang=__test__')
  const frame = page.locator('.header-right, .filter-bar, .coverage, .tools')
  for (const text of await frame.locator('button, a').allTextContents()) {
    if (text.trim() !== '') expect(text).toMatch(/\[\[[\w.]+\]\]/)
  }
})

test('method, SQL and export of a figure', async () => {
  await open('?region=530400')
  const card = figure(page, 'clue_rate')
  await card.getByRole('button', { name: '方法' }).click()
  await expect(card).toContainText('Garwood')
  await card.getByRole('button', { name: 'SQL' }).click()
  await expect(card.locator('pre')).toContainText('round_in_scope')
  await expect(card.locator('dl').first()).toContainText('530400')
  const download = page.waitForEvent('download')
  await card.getByRole('button', { name: '导出' }).click()
  expect((await download).suggestedFilename()).toMatch(/线索率.*\.csv$/)
})

test('the keyboard reaches navigation, filters and figures, and closes what it opened', async () => {
  await open()
  await page.reload()
  await ready(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  const region = page.getByRole('button', { name: /^地区/ })
  await region.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByPlaceholder('搜索名称或代码')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await ready(page)
  expect(page.url()).toContain('region=')
  await page.keyboard.press('Escape')
  await expect(region).toBeFocused()
})

test('a list is searched and chosen from by keyboard alone', async () => {
  await open()
  await page.getByRole('button', { name: /^地区/ }).click()
  await page.keyboard.type('玉溪')
  await page.keyboard.press('Enter')
  await ready(page)
  expect(page.url()).toContain('region=530400')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await ready(page)
  expect(page.url()).not.toContain('region=530400')
  await page.keyboard.press('Escape')
})

test('an address without a page leads to the overview, an unknown one says so', async () => {
  await page.goto('/')
  await ready(page)
  expect(page.url()).toContain('#/overview')
  await page.goto('/#/nowhere')
  await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
  await page.getByRole('link', { name: '回到总览' }).click()
  await ready(page)
})

test('foreign requests are counted, and there are none', async () => {
  await open()
  await expect(page.locator('[data-foreign-requests]')).toHaveAttribute(
    'data-foreign-requests',
    '0',
  )
})
