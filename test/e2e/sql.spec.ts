import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

let page: Page

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
})
test.afterAll(() => page.context().close())

async function open(path: string) {
  await page.goto(`/#/${path}`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
}

const input = () => page.getByRole('textbox', { name: '查询语句' })
const answer = () => page.locator('[data-answer]')

async function ask(sql: string) {
  await input().fill(sql)
  await input().press('Control+Enter')
}

test('the SQL of a figure runs as it stands', async () => {
  await open('overview?region=530400')
  const figure = page.locator('[data-figure="clue_rate"]')
  await figure.getByRole('button', { name: 'SQL' }).click()
  const sql = await figure.locator('pre').textContent()
  await figure.getByRole('link', { name: '在 SQL 控制台打开' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/SQL 控制台/)
  await expect(input()).toHaveValue(sql ?? '')
  await page.getByRole('button', { name: '执行' }).click()
  await expect(answer().locator('tbody tr')).toHaveCount(5)
  await expect(answer()).toContainText('玉溪市')
})

test('a query of the reader is answered, and saved whole', async () => {
  await open('sql')
  await ask(`SELECT i::INTEGER AS i, '=1+1' AS text FROM range(700) t(i) ORDER BY i`)
  await expect(answer().locator('tbody tr')).toHaveCount(500)
  await expect(page.getByText('只显示前 500 行')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出 CSV' }).click()
  const lines = (await readFile(await (await saved).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(701)
  expect(lines[1]).not.toMatch(/"=/)
})

test('nothing is changed, and a wrong query says where it is wrong', async () => {
  await open('sql')
  await ask('SELECT 1; DROP TABLE problem')
  await expect(page.getByText('一次只能执行一条查询。')).toBeVisible()
  await ask('DROP TABLE problem')
  await expect(page.getByText(/Parser Error/)).toBeVisible()
  await ask('SELECT nothing FROM problem')
  await expect(page.getByText(/nothing/).last()).toBeVisible()
  await ask('SELECT count(*) AS problems FROM problem')
  await expect(answer().locator('tbody td')).toHaveText('3000')
})
