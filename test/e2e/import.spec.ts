import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { layoutFaults } from './layout-faults.ts'

const HEADER = '地区,轮次,问题编号,问题类别,反馈日期,整改完成日期,整改状态,联络员'
const ASKING = [
  '甲市第三轮巡察整改台账,,,,,,,',
  HEADER,
  '玉溪市,第二轮,A1,四风,45043,01/02/2023,已完成,一科',
  '玉溪市,第二轮,A2,怪类别,45044,03/04/2023,已整改完毕,二科',
  '玉溪市,第二轮,A3,四风,,,未完成,一科',
  '合计,,,,,,,99',
]
const LATER = [
  HEADER,
  '玉溪市,第三轮,B1,四风,45100,05/06/2023,已整改完毕,一科',
  '玉溪市,第三轮,B2,怪类别,,,未完成,三科',
]

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

const fileOf = (page: Page, name: string): Locator => page.locator(`[data-import-file="${name}"]`)
const question = (page: Page, rule: string) => page.locator(`[data-question="${rule}"]`)
const books = (page: Page) =>
  page
    .locator('.import-parts')
    .evaluate(({ dataset: { read, loaded, rejected, setAside } }) =>
      [read, loaded, rejected, setAside].map(Number),
    )

async function openData(page: Page) {
  await page.goto('/#/data')
  await ready(page)
}

async function drop(page: Page, ...files: ReturnType<typeof csv>[]) {
  await page.locator('input[data-import]').first().setInputFiles(files)
}

/** Answers a question without a mouse: to the button by Tab, chosen by Space. */
async function answer(page: Page, rule: string, choice: string) {
  const button = question(page, rule).locator(`[data-choice="${choice}"]`)
  await question(page, rule).locator('[data-choice]').first().focus()
  for (let i = 0; i < 6 && !(await button.evaluate((own) => own === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  await expect(question(page, rule)).toHaveAttribute('data-answer', choice)
}

/** Gives a label its code without a mouse: opened, searched for, the first one found taken. */
async function place(page: Page, label: string, search: string) {
  const row = page.locator(`[data-label="${label}"]`)
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(row.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(search)
  await page.keyboard.press('Enter')
  await expect(row).not.toHaveAttribute('data-code', '')
  await expect(row.getByRole('button')).toBeFocused()
}

test('a file that leaves something to ask is asked about once, by keyboard alone', async ({
  page,
}) => {
  await openData(page)
  await drop(page, csv('asking.csv', ASKING))
  await expect(page.locator('[data-draft]')).toBeVisible()
  await expect(page).toHaveURL(/#\/import/)
  await expect(page.locator('[data-source="联络员"]')).toHaveAttribute('data-column', '')
  await answer(page, 'excel_serial', '1900')
  await answer(page, 'ambiguous_date', 'dmy')
  await answer(page, 'total_rows', 'aside')
  await place(page, '已整改完毕', '已完成')
  await expect(page.locator('[data-open-questions]')).toHaveAttribute('data-open-questions', '0')
  expect(await books(page)).toEqual([6, 3, 0, 3])
  await page.locator('[data-action="load-draft"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/data/)
  const file = fileOf(page, 'asking.csv')
  await expect(file).toHaveAttribute('data-status', 'ok')
  await expect(file).toHaveAttribute('data-loaded', '3')

  await drop(page, csv('later.csv', LATER))
  await expect(fileOf(page, 'later.csv')).toHaveAttribute('data-status', 'ok')
  await expect(fileOf(page, 'later.csv')).toHaveAttribute('data-loaded', '2')
  await fileOf(page, 'later.csv')
    .getByRole('button', { name: /later\.csv/ })
    .click()
  await expect(fileOf(page, 'later.csv')).toContainText('asking.csv')
})

test('what is not answered is rejected, and a discarded file leaves nothing', async ({ page }) => {
  await openData(page)
  await drop(page, csv('asking.csv', ASKING))
  await expect(page.locator('[data-draft]')).toBeVisible()
  expect(await books(page)).toEqual([6, 1, 2, 3])
  await page.locator('[data-action="discard-draft"]').click()
  await expect(page).toHaveURL(/#\/data/)
  await expect(fileOf(page, 'asking.csv')).toHaveCount(0)
})

test('the rows that would be rejected are downloaded before anything is loaded', async ({
  page,
}) => {
  await openData(page)
  await drop(page, csv('asking.csv', ASKING))
  const saved = page.waitForEvent('download')
  await page.locator('[data-action="save-rejects"]').click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('asking.csv_被拒绝的行.csv')
  const text = await readFile(await download.path(), 'utf8')
  const [head, ...lines] = text.split('\r\n').filter((line) => line !== '')
  expect(head).toBe('\uFEFF"文件","行号","列","原值","原因","原文"')
  expect(lines).toContain(
    '"asking.csv",4,"整改状态","已整改完毕","不在可填的值之内","玉溪市,第二轮,A2,怪类别,45044,03/04/2023,已整改完毕,二科"',
  )
  expect(new Set(lines.map((line) => line.split(',')[1]))).toEqual(new Set(['3', '4']))
})

test('a file can be held back until none of its rows is rejected', async ({ page }) => {
  await openData(page)
  await drop(page, csv('asking.csv', ASKING))
  const load = page.locator('[data-action="load-draft"]')
  await expect(load).toBeEnabled()
  await page.locator('[data-handling="load"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-handling="hold"]')).toBeChecked()
  await expect(load).toBeDisabled()
  await expect(page.locator('[data-open-questions]')).toContainText('2 行被拒绝的处理好之前不载入')
  await answer(page, 'excel_serial', '1900')
  await answer(page, 'ambiguous_date', 'dmy')
  await expect(load).toBeDisabled()
  await place(page, '已整改完毕', 'done')
  await expect(page.locator('[data-part="rejected"]')).toContainText('0')
  await expect(load).toBeEnabled()
})

test('each part of the file is told with its lines, and totals can be counted as data', async ({
  page,
}) => {
  await openData(page)
  await drop(page, csv('asking.csv', ASKING))
  const part = (kind: string) => page.locator(`[data-part="${kind}"]`)
  await expect(part('title')).toContainText('第 1 行')
  await expect(part('header')).toContainText('第 2 行')
  await expect(part('rejected')).toContainText('第 3–4 行')
  await expect(part('data')).toContainText('第 5 行')
  await expect(part('total')).toContainText('第 6 行')
  await expect(page.locator('h1')).toContainText('3 行为标题、表头与合计')
  const totals = page.locator('[data-fact="totals"]')
  await expect(totals).toContainText('第 6 行')
  await totals.getByRole('combobox').selectOption({ label: '作为数据' })
  await expect(part('total')).toHaveCount(0)
  await expect(question(page, 'total_rows')).toHaveAttribute('data-answer', 'data')
  await totals.getByRole('combobox').selectOption({ label: '不计入' })
  await expect(part('total')).toContainText('第 6 行')
})

test('columns without a known name are given one, and the file then loads', async ({ page }) => {
  await openData(page)
  await drop(page, csv('strange.csv', ['哪里,哪回,几个', '玉溪市,第二轮,113', '玉溪市,第三轮,12']))
  await expect(page.locator('[data-draft]')).toBeVisible()
  await expect(page.locator('[data-error="extract_unknown"]')).toBeVisible()
  await page.locator('[data-fact="extract"] select').selectOption({ label: '轮次汇总' })
  for (const [header, field] of [
    ['哪里', '地区'],
    ['哪回', '轮次'],
    ['几个', '发现问题数'],
  ]) {
    await page.locator(`[data-source="${header}"] select`).selectOption({ label: field! })
  }
  await expect(page.locator('[data-action="load-draft"]')).toBeEnabled()
  expect(await books(page)).toEqual([3, 2, 0, 1])
  await page.locator('[data-action="load-draft"]').click()
  await expect(fileOf(page, 'strange.csv')).toHaveAttribute('data-loaded', '2')
})

test('a loaded file is read anew with another choice, or left as it was', async ({ page }) => {
  await openData(page)
  await drop(page, csv('plain.csv', [HEADER, '玉溪市,第二轮,A1,四风,2023-04-27,,未完成,一科']))
  const file = fileOf(page, 'plain.csv')
  await expect(file).toHaveAttribute('data-status', 'ok')
  await file.getByRole('button', { name: /plain\.csv/ }).click()
  await file.locator('[data-action="reopen-file"]').click()
  await expect(page.locator('[data-draft]')).toBeVisible()
  await page.locator('[data-source="联络员"] select').selectOption({ label: '责任单位' })
  await expect(page.locator('[data-source="联络员"]')).toHaveAttribute(
    'data-column',
    'responsible_unit',
  )
  await page.locator('[data-action="load-draft"]').click()
  await expect(page).toHaveURL(/#\/data/)
  await expect(file).toHaveAttribute('data-status', 'ok')
  await expect(file).toHaveAttribute('data-loaded', '1')
})

for (const lang of ['zh', 'en']) {
  test(`the wizard in ${lang}: nothing runs over, is cut off or collides`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openData(page)
    await drop(page, csv('asking.csv', ASKING))
    await expect(page.locator('[data-draft]')).toBeVisible()
    for (const theme of ['light', 'dark']) {
      for (const width of [1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate((hash) => location.assign(hash), `#/import?lang=${lang}&theme=${theme}`)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await ready(page)
        await page.screenshot({
          path: `test/screens/import-${lang}-${theme}-${width}.png`,
          fullPage: true,
        })
        expect(await page.evaluate(layoutFaults), `${theme} ${width}`).toEqual([])
      }
    }
  })
}
