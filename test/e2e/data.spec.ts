import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page, test } from '@playwright/test'
import { encodeGb18030 } from './fixtures/gb18030.ts'

const HEADER = '地区,巡察主体层级,轮次,进驻日期,被巡察党组织数,发现问题数,问题线索数,备注'
const ROUNDS = [
  HEADER,
  '丙市,市,第一轮,2023年4月27日,12,240,36,',
  '丙市,市,第二轮,2023-10-08,约10,190,—,"两处，待核"',
  '丙市丁县,县,第一轮,2024/3/1,8,０,5,',
]
const UTF8 = Buffer.from(ROUNDS.join('\r\n'))
const GB18030 = encodeGb18030(ROUNDS.join('\r\n'))

const csv = (name: string, content: Buffer | string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

async function open(page: Page) {
  await page.goto('/#/data')
  await ready(page)
  await expect(page.locator('h1')).toBeVisible()
}

async function load(page: Page, ...files: ReturnType<typeof csv>[]) {
  await page.locator('input[data-import]').setInputFiles(files)
  for (const { name } of files) {
    await expect(fileOf(page, name)).toHaveAttribute('data-status', /ok|failed/)
  }
  await ready(page)
}

const fileOf = (page: Page, name: string): Locator =>
  page.locator(`[data-import-file="${name.replaceAll('"', '\\"')}"]`)

async function booksOf(file: Locator) {
  const count = async (name: string) => Number(await file.getAttribute(`data-${name}`))
  return {
    read: await count('read'),
    loaded: await count('loaded'),
    rejected: await count('rejected'),
    setAside: await count('set-aside'),
  }
}

/** The loaded rows of a file as the page shows them, cell by cell. */
async function rowsOf(page: Page, name: string) {
  await page.getByRole('combobox', { name: '文件', exact: true }).selectOption({ label: name })
  await ready(page)
  return page
    .locator('[data-loaded-rows] tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

test('a UTF-8 file and its GB18030 copy become the same rows', async ({ page }) => {
  await open(page)
  await load(page, csv('utf8.csv', UTF8), csv('gbk.csv', GB18030))
  await expect(fileOf(page, 'utf8.csv')).toHaveAttribute('data-encoding', 'utf-8')
  await expect(fileOf(page, 'gbk.csv')).toHaveAttribute('data-encoding', 'gb18030')
  for (const name of ['utf8.csv', 'gbk.csv']) {
    await expect(fileOf(page, name)).toHaveAttribute('data-status', 'ok')
    await expect(fileOf(page, name)).toHaveAttribute('data-extract', 'rounds')
    expect(await booksOf(fileOf(page, name))).toEqual({
      read: 4,
      loaded: 3,
      rejected: 0,
      setAside: 1,
    })
  }
  const rows = await rowsOf(page, 'utf8.csv')
  expect(rows).toHaveLength(4)
  expect(rows[1]).toEqual(expect.arrayContaining(['2', '丙市', '2023-04-27', '12', '240', '36']))
  expect(rows[2]).toEqual(expect.arrayContaining(['3', '约 10', '未报', '两处，待核']))
  expect(rows[3]).toEqual(expect.arrayContaining(['4', '0', '5']))
  expect(await rowsOf(page, 'gbk.csv')).toEqual(rows)
})

test('a broken row is listed with its line, value and reason, and can be taken out', async ({
  page,
}) => {
  await open(page)
  const lines = [
    '丙市巡察情况,,,,,,,',
    ...ROUNDS,
    '丙市,市,第三轮,2024-02-30,9,20,3,',
    '丙市,市,第四轮,2024-05-01,9,许多,3,=1+1',
    '丙市,市,第五轮,2024-05-01,9',
  ]
  await load(page, csv('broken.csv', lines.join('\n')))
  const books = await booksOf(fileOf(page, 'broken.csv'))
  expect(books).toEqual({ read: 8, loaded: 3, rejected: 3, setAside: 2 })

  const rejects = page.locator('[data-rejects] tbody tr')
  await expect(rejects).toHaveCount(3)
  await expect(rejects.nth(0)).toContainText('6')
  await expect(rejects.nth(0)).toContainText('2024-02-30')
  await expect(rejects.nth(0)).toContainText('没有这一天')
  await expect(rejects.nth(1)).toContainText('许多')
  await expect(rejects.nth(1)).toContainText('不是计数')
  await expect(rejects.nth(2)).toContainText('格数比表头少')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载被拒绝的行' }).click()
  const text = await textOf(await saved)
  expect(text.startsWith('\uFEFF"文件","行号"')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(5)
  expect(text).toContain('"没有这一天"')
})

test('a file that is no known table fails in words, and the others go on', async ({ page }) => {
  await open(page)
  const before = await booksOf(page.locator('[data-import-file]').first())
  await load(
    page,
    csv('strange.csv', '水果,颜色\n苹果,红\n'),
    csv('名单.xlsx', Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1')),
    csv('good.csv', UTF8),
  )
  const strange = fileOf(page, 'strange.csv')
  await expect(strange).toHaveAttribute('data-status', 'failed')
  await expect(strange).toContainText('看不出这是哪一种数据表')
  await expect(strange).toContainText('模板')
  await expect(fileOf(page, '名单.xlsx')).toContainText('另存为 CSV')
  await expect(fileOf(page, 'good.csv')).toHaveAttribute('data-status', 'ok')
  await expect(page.locator('h1')).toContainText('2 个没有载入')
  expect(await booksOf(page.locator('[data-import-file]').first())).toEqual(before)
})

test('a canceled import leaves no row, and nothing that waited is begun', async ({ page }) => {
  await open(page)
  const before = await page.locator('h1').textContent()
  const rows = Array.from({ length: 300_000 }, (_, row) => `丙市,第${(row % 9) + 1}轮,作风,${row}`)
  const big = csv('big.csv', ['地区,轮次,问题类别,问题描述', ...rows].join('\n'))
  await page.locator('input[data-import]').setInputFiles([big, csv('second.csv', UTF8)])
  await page.getByRole('button', { name: '取消', exact: true }).click()
  await ready(page)
  await expect(fileOf(page, 'big.csv')).toHaveAttribute('data-status', 'failed')
  await expect(fileOf(page, 'big.csv')).toContainText('没有留下任何行')
  await expect(fileOf(page, 'second.csv')).toHaveCount(0)
  const after = await page.locator('h1').textContent()
  expect(after?.split('，').slice(-3)).toEqual(before?.split('，').slice(-3))
})

test('clearing asks first, then nothing is left, also after a reload', async ({ page }) => {
  await page.goto('/#/data?region=530400')
  await ready(page)
  await page.getByRole('button', { name: '清空全部数据' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不清空' }).click()
  await expect(page.locator('[data-import-file]').first()).toBeVisible()

  await page.getByRole('button', { name: '清空全部数据' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '清空', exact: true }).click()
  await expect(page.locator('h1')).toHaveText('比较不同地区、不同轮次的巡察成果')
  await expect(page.locator('[data-import-file]')).toHaveCount(0)
  await expect(page).toHaveURL(/#\/data$/)

  await page.reload()
  await ready(page)
  await expect(page.locator('[data-import-file]')).toHaveCount(0)
  await page.getByRole('button', { name: '打开示例数据' }).click()
  await expect(page.locator('[data-import-file]').first()).toHaveAttribute('data-status', 'ok')
})

test('the sample can be removed and loaded again', async ({ page }) => {
  await open(page)
  await load(page, csv('good.csv', UTF8))
  const all = await page.locator('[data-import-file]').count()
  await page.getByRole('button', { name: '移除示例' }).click()
  await expect(page.locator('[data-import-file]')).toHaveCount(1)
  await ready(page)
  await page.getByRole('button', { name: '载入示例' }).click()
  await expect(page.locator('[data-import-file]')).toHaveCount(all)
})

test('what a file says is shown as text, never run', async ({ page }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const attack = '<img src=x onerror="window.__xss=1">'
  const quoted = `"${attack.replaceAll('"', '""')}"`
  const name = '<b onmouseover=alert(1)>坏</b>.csv'
  await open(page)
  await load(
    page,
    csv(
      name,
      [
        `${HEADER},${quoted},__proto__,constructor`,
        `${quoted},市,第一轮,2024-01-01,1,2,3,"javascript:alert(1)",1,2,3`,
        `丙市,市,第二轮,${quoted},1,2,3,"=HYPERLINK(""http://x"")",1,2,3`,
      ].join('\n'),
    ),
  )
  const file = fileOf(page, name)
  await expect(file).toHaveAttribute('data-status', 'ok')
  await file.getByRole('button', { name: `查看 ${name} 的详情` }).click()
  await expect(file).toContainText(attack)
  await expect(page.locator('[data-rejects]')).toContainText(attack)
  expect(await rowsOf(page, name)).toHaveLength(2)
  expect(await page.locator('img, [onerror], [onmouseover]').count()).toBe(0)
  expect(await page.evaluate(() => '__xss' in window)).toBe(false)
  expect(dialogs).toEqual([])
})

test('files may be dropped anywhere, and the file button is reached by keyboard', async ({
  page,
}) => {
  await open(page)
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

test('templates hold Chinese headers, and every address is text', async ({ page }) => {
  await open(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载轮次汇总模板' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('轮次汇总模板.csv')
  expect(await textOf(download)).toMatch(/^\uFEFF"地区","行政区划代码",.*\r\n$/)

  await expect(page.locator('[data-sources]')).toContainText('http')
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.filter((href) => !href?.startsWith('#'))).toEqual([])
})
