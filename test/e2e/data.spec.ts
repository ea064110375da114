import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import {
  booksOf,
  csv,
  fileOf,
  HEADER,
  load,
  open,
  ROUNDS,
  ready,
  rowsOf,
  toggle,
  UTF8,
} from './data-page.ts'
import { encodeGb18030 } from './fixtures/gb18030.ts'

const GB18030 = encodeGb18030(ROUNDS.join('\r\n'))
const BROKEN = [
  '丙市巡察情况,,,,,,,',
  ...ROUNDS,
  '丙市,市,第三轮,2024-02-30,9,20,3,',
  '丙市,市,第四轮,2024-05-01,9,许多,3,=1+1',
  '丙市,市,第五轮,2024-05-01,9',
]
const KEPT = [
  '地区,轮次,问题编号,问题类别,整改完成日期,整改状态,联络员,包案领导',
  '玉溪市,第二轮,A1,四风,2023年4月27日,已完成,一科,甲',
  '玉溪市,第二轮,A2,四风,２０２３/5/1,已完成,二科,',
  '玉溪市,第二轮,A3,四风,,未完成,一科,乙',
].join('\n')
const ATTACK = '<img src=x onerror="window.__xss=1">'
const HOSTILE = '<b onmouseover=alert(1)>坏</b>.csv'

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')
const heading = (page: Page) => page.locator('h1')
const files = (page: Page) => page.locator('[data-import-file]')
const namesOf = (page: Page) =>
  files(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-import-file')))

test('what is loaded: rows, rejects, texts that would run, columns of one’s own, templates', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await open(page)

  await test.step('templates hold Chinese headers, and every address is text', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载模板：轮次汇总' }).click()
    const download = await saved
    expect(download.suggestedFilename()).toBe('轮次汇总模板.csv')
    expect(await textOf(download)).toMatch(/^\uFEFF"地区","行政区划代码",.*\r\n$/)
    await expect(page.locator('[data-sources]')).toContainText('http')
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([])
  })

  await test.step('a UTF-8 file and its GB18030 copy become the same rows', async () => {
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

  await test.step('a broken row is listed with its line, value and reason, and can be taken out', async () => {
    await load(page, csv('broken.csv', BROKEN.join('\n')))
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

  await test.step('what a file says is shown as text, never run', async () => {
    const quoted = `"${ATTACK.replaceAll('"', '""')}"`
    await load(
      page,
      csv(
        HOSTILE,
        [
          `${HEADER},${quoted},__proto__,constructor`,
          `${quoted},市,第一轮,2024-01-01,1,2,3,"javascript:alert(1)",1,2,3`,
          `丙市,市,第二轮,${quoted},1,2,3,"=HYPERLINK(""http://x"")",1,2,3`,
        ].join('\n'),
      ),
    )
    const file = fileOf(page, HOSTILE)
    await expect(file).toHaveAttribute('data-status', 'ok')
    await toggle(page, HOSTILE)
    await expect(file).toContainText(ATTACK)
    await expect(page.locator('[data-rejects]')).toContainText(ATTACK)
    expect(await rowsOf(page, HOSTILE)).toHaveLength(2)
    expect(await page.locator('img, [onerror], [onmouseover]').count()).toBe(0)
    expect(await page.evaluate(() => '__xss' in window)).toBe(false)
    expect(dialogs).toEqual([])
  })

  const others = await files(page).count()
  const kept = fileOf(page, 'kept.csv')
  await test.step('a column that the template lacks is kept beside the rows, shown and filtered by', async () => {
    await load(page, csv('kept.csv', KEPT))
    await toggle(page, 'kept.csv')
    const note = kept.locator('[data-note="column_kept"]')
    await expect(note).toContainText('2 列不在模板内，随行保留')
    await expect(note).toContainText('联络员、包案领导')
    await expect(kept.locator('[data-column="kept"]')).toHaveCount(2)

    const rows = await rowsOf(page, 'kept.csv')
    expect(rows[0]?.slice(-2)).toEqual(['联络员', '包案领导'])
    expect(rows.slice(1).map((row) => row.slice(-2))).toEqual([
      ['一科', '甲'],
      ['二科', ''],
      ['一科', '乙'],
    ])
    await page.getByRole('combobox', { name: '附加列', exact: true }).selectOption('联络员')
    const value = page.getByRole('combobox', { name: '附加列的值' })
    await expect(value.locator('option')).toHaveText(['值：不限', '一科（2）', '二科（1）'])
    await value.selectOption('一科')
    await expect(page.locator('[data-row]')).toHaveCount(2)
    await expect(page.locator('[data-row="3"]')).toHaveCount(0)
    await page.getByRole('combobox', { name: '附加列', exact: true }).selectOption('')
    await expect(page.locator('[data-row]')).toHaveCount(3)
  })

  await test.step('what was read otherwise than written is listed, and a file is removed alone', async () => {
    const dates = kept.locator('[data-rule="date_form"]')
    await expect(dates).toContainText('整改完成日期')
    await expect(dates).toContainText('2023年4月27日 → 2023-04-27')
    await expect(kept.locator('[data-rule]').first()).toHaveAttribute('data-count', /[1-9]/)

    await kept.locator('[data-action="remove-file"]').click()
    await expect(kept.getByRole('button', { name: '不移除' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(kept.locator('[data-action="remove-file"]')).toBeFocused()
    await kept.locator('[data-action="remove-file"]').click()
    await kept.locator('[data-action="remove-file-now"]').click()
    await expect(kept).toHaveCount(0)
    await ready(page)
    await expect(files(page)).toHaveCount(others)
    await expect(page.getByRole('combobox', { name: '文件', exact: true })).not.toContainText(
      'kept',
    )
  })
})

test('what is not loaded or goes again: waiting, canceled, the sample, everything', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)
  const sample = await namesOf(page)

  await test.step('a file that is no known table waits for its reader, and the others go on', async () => {
    const before = await booksOf(files(page).first())
    await page
      .locator('input[data-import]')
      .setInputFiles([
        csv('名单.xlsx', Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1')),
        csv('strange.csv', '水果,颜色\n苹果,红\n'),
        csv('good.csv', UTF8),
      ])
    await expect(page).toHaveURL(/#\/import/)
    await page.evaluate(() => location.assign('#/data'))
    await ready(page)
    const strange = fileOf(page, 'strange.csv')
    await expect(strange).toHaveAttribute('data-status', 'needs-confirmation')
    await expect(strange).toContainText('需要确认')
    await expect(strange).toContainText('看不出这是哪一种数据表')
    await expect(fileOf(page, '名单.xlsx')).toHaveAttribute('data-status', 'failed')
    await expect(fileOf(page, 'good.csv')).toHaveAttribute('data-status', 'ok')
    await expect(heading(page)).toContainText('1 个等您确认，1 个没有载入')
    expect(await booksOf(files(page).first())).toEqual(before)

    await strange.locator('[data-action="confirm-file"]').click()
    await expect(page).toHaveURL(/#\/import/)
    await expect(page.locator('[data-draft]')).toBeVisible()
    await page.locator('[data-action="discard-draft"]').click()
    await expect(page).toHaveURL(/#\/data/)
    await expect(strange).toHaveCount(0)
  })

  await test.step('a canceled import leaves no row, and nothing that waited is begun', async () => {
    await ready(page)
    const before = await heading(page).textContent()
    const rows = Array.from(
      { length: 300_000 },
      (_, row) => `丙市,第${(row % 9) + 1}轮,作风,${row}`,
    )
    const big = csv('big.csv', ['地区,轮次,问题类别,问题描述', ...rows].join('\n'))
    await page.locator('input[data-import]').setInputFiles([big, csv('second.csv', ROUNDS[0]!)])
    await expect(page.locator('.progress-phase').first()).toContainText(/读取|载入|核对/)
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await ready(page)
    await expect(fileOf(page, 'big.csv')).toHaveAttribute('data-status', 'failed')
    await expect(fileOf(page, 'big.csv')).toContainText('没有留下任何行')
    await expect(fileOf(page, 'second.csv')).toHaveCount(0)
    const after = await heading(page).textContent()
    expect(after?.split('，').slice(-3)).toEqual(before?.split('，').slice(-3))
  })

  await test.step('the sample can be removed and loaded again', async () => {
    const mine = ['名单.xlsx', 'good.csv', 'big.csv']
    expect(await namesOf(page)).toEqual([...sample, ...mine])
    await page.getByRole('button', { name: '移除示例' }).click()
    await expect(files(page)).toHaveCount(mine.length)
    expect(await namesOf(page)).toEqual(mine)
    await ready(page)
    await page.getByRole('button', { name: '载入示例' }).click()
    await expect(files(page)).toHaveCount(mine.length + sample.length)
    await ready(page)
  })

  await test.step('clearing asks first, then nothing is left, also after a reload', async () => {
    await page.evaluate(() => location.assign('#/data?region=530400'))
    await expect(page).toHaveURL(/region=530400/)
    await page.getByRole('button', { name: '清空全部数据' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '不清空' }).click()
    await expect(files(page).first()).toBeVisible()

    await page.getByRole('button', { name: '清空全部数据' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '清空', exact: true }).click()
    await expect(heading(page)).toHaveText('比较不同地区、不同轮次的巡察成果')
    await expect(files(page)).toHaveCount(0)
    await expect(page).toHaveURL(/#\/data$/)

    await page.reload()
    await ready(page)
    await expect(files(page)).toHaveCount(0)
    await page.getByRole('button', { name: '打开示例数据' }).click()
    await expect(files(page).first()).toHaveAttribute('data-status', 'ok')
  })
})
