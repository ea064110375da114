import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { csv, fileOf, open, ready, toggle } from './data-page.ts'
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
const lines = (name: string, rows: readonly string[]) => csv(name, rows.join('\r\n'))
const asking = () => lines('asking.csv', ASKING)

const question = (page: Page, rule: string) => page.locator(`[data-question="${rule}"]`)
const part = (page: Page, kind: string) => page.locator(`.import-parts [data-part="${kind}"]`)
const loadButton = (page: Page) => page.locator('[data-action="load-draft"]')
const books = (page: Page) =>
  page
    .locator('.import-parts')
    .evaluate(({ dataset: { read, loaded, rejected, setAside } }) =>
      [read, loaded, rejected, setAside].map(Number),
    )

/** Chooses files that have something to ask, and waits for the wizard. */
async function drop(page: Page, ...files: ReturnType<typeof csv>[]) {
  await page.locator('input[data-import]').first().setInputFiles(files)
  await expect(page).toHaveURL(/#\/import/)
  await expect(page.locator('[data-draft]')).toBeVisible()
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

test('a file that leaves something to ask, from the drop to the next file of its shape', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)

  await test.step('what is not answered is rejected, and each part is told with its lines', async () => {
    await drop(page, asking())
    expect(await books(page)).toEqual([6, 1, 2, 3])
    await expect(part(page, 'title')).toContainText('第 1 行')
    await expect(part(page, 'header')).toContainText('第 2 行')
    await expect(part(page, 'rejected')).toContainText('第 3–4 行')
    await expect(part(page, 'data')).toContainText('第 5 行')
    await expect(part(page, 'total')).toContainText('第 6 行')
    await expect(page.locator('h1')).toContainText('3 行为标题、表头与合计')
  })

  await test.step('each column says what it looks like and where it goes', async () => {
    await expect(page.locator('[data-source="联络员"]')).toHaveAttribute('data-column', '')
    const kind = (header: string) => page.locator(`[data-source="${header}"] [data-kind]`)
    await expect(kind('反馈日期')).toHaveText('整数＋空')
    await expect(kind('轮次')).toHaveText('文本 1 值')
    await expect(kind('整改状态')).toHaveAttribute('title', '有值 3 格')
  })

  await test.step('totals can be counted as data', async () => {
    const totals = page.locator('[data-fact="totals"]')
    await expect(totals).toContainText('第 6 行')
    await totals.getByRole('combobox').selectOption({ label: '作为数据' })
    await expect(part(page, 'total')).toHaveCount(0)
    await expect(question(page, 'total_rows')).toHaveAttribute('data-answer', 'data')
    await totals.getByRole('combobox').selectOption({ label: '不计入' })
    await expect(part(page, 'total')).toContainText('第 6 行')
  })

  await test.step('the rows that would be rejected are downloaded before anything is loaded', async () => {
    const saved = page.waitForEvent('download')
    await page.locator('[data-action="save-rejects"]').click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('asking.csv_被拒绝的行.csv')
    const text = await readFile(await download.path(), 'utf8')
    const [head, ...rejects] = text.split('\r\n').filter((line) => line !== '')
    expect(head).toBe('\uFEFF"文件","行号","列","原值","原因","原文"')
    expect(rejects).toContain(
      '"asking.csv",4,"整改状态","已整改完毕","不在可填的值之内","玉溪市,第二轮,A2,怪类别,45044,03/04/2023,已整改完毕,二科"',
    )
    expect(new Set(rejects.map((line) => line.split(',')[1]))).toEqual(new Set(['3', '4']))
  })

  await test.step('a discarded file leaves nothing', async () => {
    await page.locator('[data-action="discard-draft"]').click()
    await expect(page).toHaveURL(/#\/data/)
    await expect(fileOf(page, 'asking.csv')).toHaveCount(0)
  })

  await test.step('it is held back, and answered by keyboard alone', async () => {
    await drop(page, asking())
    await expect(loadButton(page)).toBeEnabled()
    await page.locator('[data-handling="load"]').focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-handling="hold"]')).toBeChecked()
    await expect(loadButton(page)).toBeDisabled()
    await expect(page.locator('[data-open-questions]')).toContainText(
      '2 行被拒绝的处理好之前不载入',
    )
    await answer(page, 'excel_serial', '1900')
    await answer(page, 'ambiguous_date', 'dmy')
    await expect(loadButton(page)).toBeDisabled()
    await answer(page, 'total_rows', 'aside')
    await place(page, '已整改完毕', '已完成')
    await expect(page.locator('[data-open-questions]')).toHaveAttribute('data-open-questions', '0')
    await expect(part(page, 'rejected')).toContainText('0')
    await expect(loadButton(page)).toBeEnabled()
    expect(await books(page)).toEqual([6, 3, 0, 3])
    await loadButton(page).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/data/)
    await expect(fileOf(page, 'asking.csv')).toHaveAttribute('data-status', 'ok')
    await expect(fileOf(page, 'asking.csv')).toHaveAttribute('data-loaded', '3')
  })

  await test.step('the data page has the same parts with their lines', async () => {
    await toggle(page, 'asking.csv')
    const kept = (kind: string) => fileOf(page, 'asking.csv').locator(`[data-part="${kind}"]`)
    await expect(kept('title')).toContainText('第 1 行')
    await expect(kept('loaded')).toContainText('第 3–5 行')
    await expect(kept('total')).toContainText('第 6 行')
  })

  await test.step('the next file of its shape takes the answers over', async () => {
    await page.locator('input[data-import]').setInputFiles(lines('later.csv', LATER))
    const later = fileOf(page, 'later.csv')
    await expect(later).toHaveAttribute('data-status', 'ok')
    await expect(later).toHaveAttribute('data-loaded', '2')
    await toggle(page, 'later.csv')
    await expect(later).toContainText('asking.csv')
  })
})

test('columns without a known name, cells between unknown signs, and a file read anew', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)

  await test.step('columns are given a name, and the file then loads', async () => {
    const strange = ['哪里,哪回,几个', '玉溪市,第二轮,113', '玉溪市,第三轮,12']
    await drop(page, lines('strange.csv', strange))
    await expect(page.locator('[data-error="extract_unknown"]')).toBeVisible()
    await page.locator('[data-fact="extract"] select').selectOption({ label: '轮次汇总' })
    for (const [header, field] of [
      ['哪里', '地区'],
      ['哪回', '轮次'],
      ['几个', '发现问题数'],
    ]) {
      await page.locator(`[data-source="${header}"] select`).selectOption({ label: field! })
    }
    await expect(loadButton(page)).toBeEnabled()
    expect(await books(page)).toEqual([3, 2, 0, 1])
    await loadButton(page).click()
    await expect(fileOf(page, 'strange.csv')).toHaveAttribute('data-loaded', '2')
  })

  await test.step('signs between cells that nobody can guess are typed', async () => {
    const signs = ['地区->轮次->发现问题数', '红河州->第二轮->5', '红河州->第三轮->6']
    await drop(page, lines('signs.txt', signs))
    await expect(page.locator('[data-error="not_a_table"]')).toBeVisible()
    await expect(page.locator('[data-line="1"]')).toContainText('地区->轮次->发现问题数')
    await page.locator('[data-fact="delimiter"] select').selectOption({ label: '其他…' })
    await page.keyboard.type('->')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-source="发现问题数"]')).toHaveAttribute(
      'data-column',
      'problems',
    )
    expect(await books(page)).toEqual([3, 2, 0, 1])
    await loadButton(page).click()
    await expect(fileOf(page, 'signs.txt')).toHaveAttribute('data-loaded', '2')
  })

  await test.step('the region and the round of a whole file are written once', async () => {
    await drop(page, lines('ledger.csv', ['问题编号,问题类别,整改状态', 'C1,四风,未完成']))
    await expect(page.locator('[data-error="columns_missing"]')).toBeVisible()
    for (const [column, value] of [
      ['region', '玉溪市'],
      ['round', '第二轮'],
    ]) {
      await page.locator(`[data-constant="${column}"] input`).fill(value!)
      await page.keyboard.press('Enter')
    }
    await expect(loadButton(page)).toBeEnabled()
    expect(await books(page)).toEqual([2, 1, 0, 1])
    await loadButton(page).click()
    await expect(fileOf(page, 'ledger.csv')).toHaveAttribute('data-loaded', '1')
  })

  await test.step('a loaded file is read anew with another choice', async () => {
    const plain = [HEADER, '玉溪市,第二轮,A1,四风,2023-04-27,,未完成,一科']
    await page.locator('input[data-import]').setInputFiles(lines('plain.csv', plain))
    const file = fileOf(page, 'plain.csv')
    await expect(file).toHaveAttribute('data-status', 'ok')
    await toggle(page, 'plain.csv')
    await file.locator('[data-action="reopen-file"]').click()
    await expect(page.locator('[data-draft]')).toBeVisible()
    const contact = page.locator('[data-source="联络员"]')
    await contact.locator('select').selectOption({ label: '责任单位' })
    await expect(contact).toHaveAttribute('data-column', 'responsible_unit')
    await loadButton(page).click()
    await expect(page).toHaveURL(/#\/data/)
    await expect(file).toHaveAttribute('data-status', 'ok')
    await expect(file).toHaveAttribute('data-loaded', '1')
  })
})

test('the wizard: nothing runs over, is cut off or collides', async ({ page }) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await drop(page, asking())
  for (const lang of ['zh', 'en']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate((hash) => location.assign(hash), `#/import?lang=${lang}&theme=${theme}`)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(lang))
        await ready(page)
        await page.screenshot({
          path: `test/screens/import-${lang}-${theme}-${width}.png`,
          fullPage: true,
        })
        expect(await page.evaluate(layoutFaults), `${lang} ${theme} ${width}`).toEqual([])
      }
    }
  }
})
