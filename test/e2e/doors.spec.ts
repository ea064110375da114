import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { fileOf, HEADER, open, ROUNDS, ready } from './data-page.ts'

// A service worker would answer for the sample out of its cache.
test.use({ serviceWorkers: 'block' })

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const row = (round: string) => `${HEADER}\n丙市,市,${round},2024-01-01,1,2,3,\n`

/** Pastes a text as the browser would, where the focus is. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    ;(document.activeElement ?? document.body).dispatchEvent(event)
  }, text)

test('tables come in by every door: dropped, pasted, in a zip, in a folder, as the sample', async ({
  page,
}, info) => {
  test.setTimeout(180_000)
  await open(page)

  await test.step('files may be dropped anywhere, and the file button is reached by keyboard', async () => {
    const content = ROUNDS.join('\n')
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }))
      return transfer
    }, content)
    await page.locator('h1').dispatchEvent('dragenter', { dataTransfer: dropped })
    await expect(page.getByText('松开鼠标，载入这些文件')).toBeVisible()
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: dropped })
    await expect(fileOf(page, 'dropped.csv')).toHaveAttribute('data-loaded', '3')

    const reached = async () => page.locator('input[data-import]:focus').count()
    for (let step = 0; step < 40 && (await reached()) === 0; step += 1) {
      await page.keyboard.press('Tab')
    }
    expect(await reached()).toBe(1)
  })

  await test.step('cells are pasted on the page or into a field', async () => {
    const cells = `${HEADER}\n丙市,市,第六轮,2024-01-01,1,2,3,`.replaceAll(',', '\t')
    await paste(page, '不是表格')
    await expect(page.getByText('剪贴板里没有表格')).toBeVisible()
    await paste(page, cells)
    await expect(fileOf(page, '粘贴 1.csv')).toHaveAttribute('data-loaded', '1')
    await expect(page.getByText('剪贴板里没有表格')).toHaveCount(0)
    await ready(page)

    await page.locator('[data-action="paste"]').click()
    const field = page.locator('[data-paste]')
    await field.fill('只有一行')
    await page.locator('[data-action="load-paste"]').click()
    await expect(page.getByRole('alert')).toContainText('不像表格')
    await paste(page, cells)
    await field.fill(row('第九轮'))
    await page.locator('[data-action="load-paste"]').click()
    await expect(fileOf(page, '粘贴 2.csv')).toHaveAttribute('data-loaded', '1')
    await ready(page)
    await expect(page.locator('[data-import-file^="粘贴"]')).toHaveCount(2)
  })

  await test.step('the tables of a zip and of a folder are loaded one by one', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const archive = zipSync({
      'a.csv': bytes(row('第三轮')),
      'sub/b.csv': bytes(row('第四轮')),
      'scan.png': PNG,
      '.DS_Store': bytes('litter'),
    })
    await page
      .locator('input[data-import]')
      .setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) })
    for (const name of ['all.zip/a.csv', 'all.zip/sub/b.csv']) {
      await expect(fileOf(page, name)).toHaveAttribute('data-loaded', '1')
    }
    await ready(page)
    await expect(page.locator('[data-import-file^="all.zip"]')).toHaveCount(3)
    await expect(fileOf(page, 'all.zip/scan.png')).toContainText('图片')
    await expect(page.getByText('1 个系统文件未读')).toBeVisible()

    const folder = info.outputPath('tables')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'c.csv'), row('第五轮'))
    await writeFile(join(folder, 'picture.png'), PNG)
    await page.locator('input[data-import-folder]').setInputFiles(folder)
    await expect(fileOf(page, 'tables/c.csv')).toHaveAttribute('data-loaded', '1')
    await ready(page)
    await expect(page.locator('[data-import-file^="tables/"]')).toHaveCount(2)
    await expect(fileOf(page, 'tables/picture.png')).toContainText('图片')
  })

  await test.step('why the sample did not come is still told once a file has loaded meanwhile', async () => {
    await page.getByRole('button', { name: '清空全部数据' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '清空', exact: true }).click()
    await expect(page.locator('[data-import-file]')).toHaveCount(0)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\.csv$/, async (route) => {
      await held
      await route.fulfill({ status: 503 })
    })
    await page.getByRole('button', { name: '打开示例数据' }).click()
    await page.locator('input[data-import]').setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(ROUNDS.join('\n')),
    })
    await expect(fileOf(page, 'mine.csv')).toHaveAttribute('data-loaded', '3')
    release()
    await expect(page.getByRole('status').filter({ hasText: '读不了这个文件' })).toBeVisible()
  })
})
