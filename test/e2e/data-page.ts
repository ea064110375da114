import { expect, type Locator, type Page } from '@playwright/test'

export const HEADER = '地区,巡察主体层级,轮次,进驻日期,被巡察党组织数,发现问题数,问题线索数,备注'
export const ROUNDS = [
  HEADER,
  '丙市,市,第一轮,2023年4月27日,12,240,36,',
  '丙市,市,第二轮,2023-10-08,约10,190,—,"两处，待核"',
  '丙市丁县,县,第一轮,2024/3/1,8,０,5,',
]
export const UTF8 = Buffer.from(ROUNDS.join('\r\n'))

export const csv = (name: string, content: Buffer | string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

export const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

export async function open(page: Page) {
  await page.goto('/#/data')
  await ready(page)
  await expect(page.locator('h1')).toBeVisible()
}

export async function load(page: Page, ...files: ReturnType<typeof csv>[]) {
  await page.locator('input[data-import]').setInputFiles(files)
  for (const { name } of files) {
    await expect(fileOf(page, name)).toHaveAttribute('data-status', /ok|failed/)
  }
  await ready(page)
}

export const fileOf = (page: Page, name: string): Locator =>
  page.locator(`[data-import-file="${name.replaceAll('"', '\\"')}"]`)

export async function booksOf(file: Locator) {
  const count = async (name: string) => Number(await file.getAttribute(`data-${name}`))
  return {
    read: await count('read'),
    loaded: await count('loaded'),
    rejected: await count('rejected'),
    setAside: await count('set-aside'),
  }
}

/** The loaded rows of a file as the page shows them, cell by cell. */
export async function rowsOf(page: Page, name: string) {
  await page.getByRole('combobox', { name: '文件', exact: true }).selectOption({ label: name })
  await ready(page)
  return page
    .locator('[data-loaded-rows] tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
}

/** Opens a file's details. */
export const toggle = (page: Page, name: string) =>
  fileOf(page, name)
    .getByRole('button', { name: `查看 ${name} 的详情` })
    .click()
