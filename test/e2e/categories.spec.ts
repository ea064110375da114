import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

let page: Page

// One page for all tests: a new address in it loads nothing again.
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(search = '') {
  await page.goto(`/#/categories${search}`)
  await ready(page)
  await expect(figure('category_mix')).toBeVisible()
}

const figure = (id: string) => page.locator(`[data-figure="${id}"]`)

async function tableOf(id: string): Promise<Locator> {
  await figure(id)
    .getByRole('button', { name: /^(表格|Table)$/ })
    .click()
  return figure(id).locator('table')
}

const row = (table: Locator, key: string) => table.locator(`tr[data-row="${key}"]`)
const cell = (line: Locator, column: string) => line.locator(`td[data-column="${column}"]`)

/** The sample's problem list as it is written: one row is one problem. */
const listed = readFileSync('data/synthetic-problems.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))

const inRound = (region: string, round: string) =>
  listed.filter(([name, , label]) => name === region && label === round)

test('every figure states its finding, and counts what the file holds', async () => {
  await open()
  for (const id of ['mix', 'residual', 'pareto', 'change', 'coverage', 'unmatched'])
    await expect(figure(`category_${id}`).locator('h2')).not.toBeEmpty()
  await expect(page.locator('h1')).toContainText('问题多于预期')
  await expect(figure('category_coverage').locator('h2')).toContainText('/3,000')
  const problems = inRound('甲市', '第二轮')
  const table = await tableOf('category_mix')
  const line = row(table, await keyOf(table, '甲市', '第二轮', '决策部署落实'))
  const counts = await Promise.all(
    ['classified', 'unclassified', 'unreported'].map(async (column) =>
      Number(await cell(line, column).getAttribute('data-value')),
    ),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(problems.length)
})

/** The key of the row with these names. */
const keyOf = async (table: Locator, ...names: string[]) => {
  let rows = table.locator('tbody tr')
  for (const name of names) rows = rows.filter({ hasText: name })
  return (await rows.first().getAttribute('data-row')) ?? ''
}

test('an axis that the scheme lacks is not applicable, never 0', async () => {
  await open()
  const table = await tableOf('category_mix')
  const line = row(table, await keyOf(table, '丙县', '整改与成果运用'))
  await expect(cell(line, 'share')).toHaveAttribute('data-state', 'z')
  await expect(cell(line, 'share')).not.toHaveAttribute('data-value')
  await expect(page.locator('.notice').filter({ hasText: '口径不同，不可直接比较' })).toContainText(
    '丙县按“三个聚焦”登记',
  )
})

test('the crosswalk opens, and Escape closes it', async () => {
  await open()
  await page.getByRole('button', { name: '查看口径对照' }).click()
  const dialog = page.getByRole('dialog', { name: '口径对照' })
  await expect(dialog).toContainText('党的领导弱化')
  await expect(dialog).toContainText('包含于')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a bar looks into its axis, the crumb leads out', async () => {
  await open()
  await figure('category_mix')
    .getByRole('button', { name: /^(图表?|Chart)$/ })
    .click()
  await figure('category_mix').locator('.chart').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await expect(page).toHaveURL(/axis=A/)
  await expect(figure('category_mix')).toContainText('理论学习与政治意识')
  await figure('category_mix')
    .getByRole('button', { name: /四个方面/ })
    .click()
  await expect(page).not.toHaveURL(/axis=/)
})

test('what is compared changes columns; too few for classes falls back to axes and says so', async () => {
  await open()
  const matrix = figure('category_residual')
  await expect(matrix.locator('thead th')).toHaveCount(7)
  await expect(matrix.locator('tbody tr')).toHaveCount(18)
  await matrix.getByRole('button', { name: '轮次' }).click()
  await expect(matrix.locator('thead th')).toHaveCount(28)
  await expect(matrix.locator('tbody tr')).toHaveCount(4)
  await expect(matrix).toContainText('样本不足')
  await open('?level=axis')
  await expect(matrix.locator('tbody tr')).toHaveCount(4)
})

test('a cell tells its numbers to pointer and keyboard, and opens its records', async () => {
  await open()
  const matrix = figure('category_residual')
  const button = matrix.getByRole('button', { name: /重点领域廉政风险 · 甲市/ })
  await button.focus()
  const tip = page.getByRole('tooltip')
  await expect(tip).toContainText('BH 校正 q')
  const [, observed = ''] = (await tip.textContent())?.match(/实际\/预期(\d+)/) ?? []
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(observed)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('one scheme alone, and a scope without any problem list', async () => {
  await open('?scheme=t3j')
  await expect(figure('category_coverage').locator('h2')).toContainText('/524')
  await expect(figure('category_residual').locator('tbody tr')).toHaveCount(3)
  await open('?scheme=t3j&by=region')
  await expect(figure('category_residual')).toContainText('可比的列不足两个')
  await open('?region=530400')
  await expect(figure('category_mix').locator('h2')).toHaveText('所选轮次都没有类别明细')
  await expect(figure('category_change').locator('h2')).toHaveText(
    '所选轮次都没有类别明细，无从比较',
  )
})

test('in English every sentence is there', async () => {
  await open('?lang=en')
  await expect(page.locator('h1')).toContainText('more problems than expected in')
  await expect(figure('category_pareto').locator('h2')).toContainText('categories make up')
})

test('two rounds of the reader’s choice are held against each other', async () => {
  await open('?level=axis')
  const change = figure('category_change')
  await change.getByRole('combobox', { name: '后一轮' }).selectOption({ label: '己县 第三轮' })
  await ready(page)
  await change.getByRole('combobox', { name: '前一轮' }).selectOption({ label: '丙县 第六轮' })
  await ready(page)
  await expect(page).toHaveURL(/focus=.*compare=/)
  await expect(change.locator('h2')).toContainText('己县第三轮')
  await expect(change).toContainText('两轮口径不同，只按一级')
})
