import { expect, type Page, test } from '@playwright/test'

const R2 = 'a=round%3D530400-r2'
const R12 = 'b=round%3D530400-t5-r12'

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

let page: Page

// One page for all tests: a new address in it loads nothing again.
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(search = '') {
  await page.goto(`/#/compare${search}`)
  await ready(page)
}

const figure = (id: string) => page.locator(`[data-figure="${id}"]`)
const side = (letter: string) => page.locator(`[data-side="${letter}"]`)
const total = (letter: string, id: string) => side(letter).locator(`[data-metric="${id}"]`)

async function tableOf(id: string) {
  await figure(id)
    .getByRole('button', { name: /^(表格|Table)$/ })
    .click()
  return figure(id).locator('table')
}

const near = async (id: string, key: string, column: string, value: number, digits: number) =>
  expect(
    Number(
      await figure(id)
        .locator(`tr[data-row="${key}"] td[data-column="${column}"]`)
        .getAttribute('data-value'),
    ),
  ).toBeCloseTo(value, digits)

test('Yuxi round 2 against round 12: three rates, their ratios and p', async () => {
  await open(`?${R2}&${R12}`)
  await expect(page.locator('h1')).toHaveText(
    '第二轮每百个问题对应的线索约为第十二轮的 2 倍，但平均到每家党组织差别不明显',
  )
  await expect(total('A', 'problems')).toHaveAttribute('data-value', '113')
  await expect(total('A', 'clues')).toHaveAttribute('data-value', '24')
  await expect(total('B', 'problems')).toHaveAttribute('data-value', '296')
  await expect(total('B', 'clues')).toHaveAttribute('data-value', '32')
  await tableOf('compare_rates')
  for (const [measure, ratio, low, high, p] of [
    ['clue_rate', 1.9646, 1.1073, 3.4419, 0.01586],
    ['problems_per_organization', 0.6544, 0.5222, 0.816, 0.00009],
    ['clues_per_organization', 1.2857, 0.7247, 2.253, 0.40595],
  ] as const) {
    const key = `${measure}/B`
    await near('compare_rates', key, 'ratio', ratio, 4)
    await near('compare_rates', key, 'ratio_low', low, 4)
    await near('compare_rates', key, 'ratio_high', high, 2)
    await near('compare_rates', key, 'ratio_p', p, 4)
  }
  await expect(figure('compare_clues_per_organization').locator('h2')).toHaveText(
    '每家线索数：A 与 B 差别不明显，率比区间含 1',
  )
  const chart = figure('compare_clue_rate').getByRole('application')
  await expect(chart).toHaveAttribute('aria-label', /玉溪市第二轮 21\.2 \[13\.6, 31\.6\]/)
})

test('all measures: not reported is never 0, and says so', async () => {
  await open(`?${R2}&${R12}`)
  const row = (key: string) => figure('compare_measures').locator(`tr[data-row="${key}"]`)
  await expect(row('special_reports')).toContainText('B 未报，不能当作 0')
  await expect(row('special_reports').locator('[data-state="nr"]')).toHaveCount(1)
  await expect(row('days').locator('[data-value="29"]')).toHaveCount(1)
  await expect(row('clue_rate')).toContainText('1.96 [1.11, 3.44]')
  await expect(row('median_days').locator('[data-state="nr"]')).toHaveCount(2)
})

test('without a choice A and B are the round in focus and the one before', async () => {
  await open()
  await expect(side('A')).toContainText('玉溪市第十二轮')
  await expect(side('B')).toContainText('玉溪市第十一轮')
  await open('?focus=530400-r2&compare=530400-t5-r12')
  await expect(side('A')).toContainText('玉溪市第二轮')
  await expect(side('B')).toContainText('玉溪市第十二轮')
})

test('swapping turns the ratio round, and back restores it', async () => {
  await open(`?${R2}&${R12}`)
  await page.getByRole('button', { name: '交换 A 与 B' }).click()
  await ready(page)
  await expect(side('A')).toContainText('玉溪市第十二轮')
  await expect(figure('compare_clue_rate').locator('h2')).toHaveText('线索率：A 约为 B 的一半')
  await page.goBack()
  await ready(page)
  await expect(side('A')).toContainText('玉溪市第二轮')
})

test('a column is chosen by round, by region and by organization type; the address keeps it', async () => {
  await open(`?${R2}&${R12}`)
  await side('B').getByRole('button', { name: /^更改/ }).click()
  await page.getByPlaceholder('搜索地区或轮次').fill('玉溪市 第十一轮')
  await page.getByRole('radio').first().click()
  await ready(page)
  expect(decodeURIComponent(page.url())).toContain('b=round=530400-t5-r11')
  await expect(total('B', 'problems')).toHaveAttribute('data-value', '124')

  await page.getByRole('button', { name: /加一列 C/ }).click()
  await page.getByPlaceholder('搜索地区或轮次').fill('甲市')
  await page.getByRole('radio').first().click()
  await ready(page)
  await expect(side('C')).toContainText('甲市')
  await expect(figure('compare_rates').locator('h2')).toContainText('A 与其他 2 列')

  await side('C').getByRole('button', { name: /^更改/ }).click()
  await side('C').getByRole('button', { name: '组织类型', exact: true }).click()
  await page.getByRole('checkbox', { name: /国企/ }).check()
  await ready(page)
  await page.keyboard.press('Escape')
  await expect(side('C')).toContainText('国企')
  expect(decodeURIComponent(page.url())).toContain('org_type=soe')

  await side('C')
    .getByRole('button', { name: /去掉 C 列/ })
    .click()
  await ready(page)
  await expect(side('C')).toHaveCount(0)
})

test('real and synthetic data are refused aloud, and their counts stay', async () => {
  await open(`?${R2}&b=region%3D甲市`)
  await expect(page.locator('h1')).toContainText('不可比')
  await expect(figure('compare_conditions').locator('h2')).toContainText('真实与模拟数据不可比')
  for (const id of ['clue_rate', 'problems_per_organization', 'clues_per_organization'])
    await expect(figure(`compare_${id}`).locator('h2')).toContainText('不可比')
  await expect(total('B', 'problems')).toHaveAttribute('data-value', /\d+/)
  await tableOf('compare_rates')
  await expect(
    figure('compare_rates').locator('tr[data-row="clue_rate/B"] td[data-column="ratio"]'),
  ).toHaveAttribute('data-state', 'z')
})

test('the rows behind a column are there, though the page looks elsewhere', async () => {
  await open(`?region=140222&${R2}&${R12}`)
  const table = await tableOf('compare_rates')
  await table.locator('tr[data-row="clue_rate/B"] button').first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('玉溪市第十二轮')
  await expect(dialog.locator('tbody tr')).toHaveCount(1)
  await expect(dialog).toContainText('296')
  await page.keyboard.press('Escape')
})

test('two regions of records: mixes with differences in points, and the medians of their curves', async () => {
  await open('?a=region%3D甲市&b=region%3D乙市')
  const [a, b] = await figure('compare_measures')
    .locator('tr[data-row="median_days"] [data-value]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')))
  await expect(figure('compare_completion').locator('h2')).toContainText(
    `A 半数问题用 ${a} 天、B 半数问题用 ${b} 天`,
  )
  await expect(page.locator('h1')).toContainText('模拟数据')
  await expect(figure('compare_mix').locator('h2')).toContainText('个百分点')
  await tableOf('compare_mix')
  await near('compare_mix', 'B/B', 'difference', 18.36, 1)
})

test('the comparison stays when a filter, the language or the page changes', async () => {
  await open(`?${R2}&${R12}`)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(side('A')).toContainText('玉溪市 round 2')
  await page.getByRole('link', { name: 'Overview' }).click()
  await ready(page)
  await page.getByRole('link', { name: 'Compare' }).click()
  await ready(page)
  await expect(side('B')).toContainText('玉溪市 round 12')
})
