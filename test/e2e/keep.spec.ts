import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { startKillable } from '../crash/killable-browser.mjs'
import { csv, fileOf, HEADER, ready } from './data-page.ts'

const ONE = csv('one.csv', [HEADER, '丙市,市,第一轮,2023年4月27日,12,240,36,'].join('\n'))
const TWO = csv('two.csv', [HEADER, '丁市,市,第二轮,2023-10-08,10,190,21,'].join('\n'))
const WIDE = csv(
  'wide.csv',
  [
    HEADER,
    ...Array.from({ length: 9000 }, (_, i) => `戊市,市,第${i + 1}轮,,1,${i},,${'备'.repeat(99)}`),
  ].join('\n'),
)

const keptIn = (page: Page, place: string) =>
  expect(page.locator('[data-keep]')).toHaveAttribute('data-keep', place)
const finding = (page: Page, kind: string) => page.locator(`[data-keep-finding="${kind}"]`)

async function open(page: Page, origin: string) {
  await page.goto(`${origin}/#/data`)
  await ready(page)
}

async function bring(page: Page, file: ReturnType<typeof csv>) {
  await page.locator('input[data-import]').setInputFiles(file)
  await expect(fileOf(page, file.name)).toHaveAttribute('data-status', 'ok', { timeout: 60_000 })
  await ready(page)
}

/** Names of all that the page keeps on disk. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    const walk = async (directory: FileSystemDirectoryHandle) => {
      const { values } = directory as unknown as { values: () => AsyncIterable<FileSystemHandle> }
      for await (const handle of values.call(directory)) {
        names.push(handle.name)
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle)
      }
    }
    await walk(root)
    return names
  })

/** Changes one byte in the middle of each kept file that the name begins like; of manifests only the later one. */
const corrupt = (page: Page, beginning: string) =>
  page.evaluate(async (start) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('xunxi')
    const { values } = folder as unknown as { values: () => AsyncIterable<FileSystemHandle> }
    const found: { handle: FileSystemFileHandle; bytes: Uint8Array<ArrayBuffer>; seq: number }[] =
      []
    for await (const entry of values.call(folder)) {
      if (!entry.name.startsWith(start)) continue
      const handle = entry as FileSystemFileHandle
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
      const seq = Number(/"seq":(\d+)/.exec(new TextDecoder().decode(bytes))?.[1] ?? 0)
      found.push({ handle, bytes, seq })
    }
    const last = Math.max(...found.map(({ seq }) => seq))
    for (const { handle, bytes } of found.filter((one) => one.seq === last)) {
      bytes[bytes.length >> 1]! ^= 1
      const writable = await handle.createWritable()
      await writable.write(bytes)
      await writable.close()
    }
  }, beginning)

test('what is kept survives a kill, a second tab, a full disk and damage; nothing is kept unasked', async ({
  baseURL,
}) => {
  test.setTimeout(300_000)
  const site = new URL(baseURL as string).origin
  const profile = await mkdtemp(join(tmpdir(), 'xunxi-keep-'))
  let browser = await startKillable(profile)
  try {
    const first = browser.page
    await open(first, site)
    await bring(first, ONE)
    await keptIn(first, 'undecided')
    expect(await stored(first)).toEqual([])
    await first.locator('[data-keep-choice="disk"]').click()
    await keptIn(first, 'disk')
    await expect.poll(() => stored(first)).toContain('manifest-a')
    await browser.kill()

    browser = await startKillable(profile)
    const { page, context } = browser
    await open(page, site)
    await keptIn(page, 'disk')
    await expect(fileOf(page, 'one.csv')).toHaveAttribute('data-loaded', '1')

    const second = await context.newPage()
    await open(second, site)
    await keptIn(second, 'read-only')
    await expect(fileOf(second, 'one.csv')).toHaveAttribute('data-loaded', '1')
    await second.locator('input[data-import]').setInputFiles(TWO)
    await expect(second.locator('.drop-area .notice')).toBeVisible()
    await expect(fileOf(second, 'two.csv')).toHaveCount(0)
    await bring(page, TWO)
    await second.locator('[data-keep-choice="take-over"]').click()
    await keptIn(second, 'disk')
    await keptIn(page, 'read-only')
    await expect(fileOf(second, 'two.csv')).toHaveAttribute('data-status', 'ok')
    await page.close()

    const cdp = await context.newCDPSession(second)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1 << 20 })
    await bring(second, WIDE)
    await expect(second.locator('[data-keep-failure]')).toHaveAttribute(
      'data-keep-failure',
      'storage_full',
    )
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: site })
    const sources = (await stored(second)).filter((name) => name.startsWith('source-'))
    expect(sources).toHaveLength(2)

    await corrupt(second, 'manifest-')
    await corrupt(second, 'source-')
    second.on('dialog', (dialog) => void dialog.accept())
    await second.reload()
    await ready(second)
    await expect(finding(second, 'slot_damaged')).toBeVisible()
    await expect(finding(second, 'source_damaged')).toBeVisible()
    await expect(fileOf(second, 'one.csv')).toHaveAttribute('data-status', 'failed')
    await expect(second.locator('[data-keep-aside]')).toBeVisible()

    await second.getByRole('button', { name: '清空全部数据' }).click()
    await second.getByRole('button', { name: '清空', exact: true }).click()
    await expect.poll(() => stored(second)).toEqual([])

    await bring(second, ONE)
    await second.locator('[data-keep-choice="disk"]').click()
    await expect.poll(() => stored(second)).toContain('manifest-a')
    await cdp.send('Storage.clearDataForOrigin', { origin: site, storageTypes: 'file_systems' })
    await second.reload()
    await ready(second)
    await expect(finding(second, 'evicted')).toBeVisible()
  } finally {
    await browser.kill().catch(() => undefined)
    await rm(profile, { recursive: true, force: true })
  }
})

test('where nothing can be kept it says so, and a workspace file brings everything back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
  })
  await page.goto('/#/data')
  await ready(page)
  await bring(page, ONE)
  await expect(page.locator('.keep-notices')).toContainText('这个浏览器没有保存数据所需的功能')
  await expect(page.locator('[data-keep-choice]')).toHaveCount(0)
  const saving = page.waitForEvent('download')
  await page.locator('[data-action="pack"]').click()
  const packed = await readFile(await (await saving).path())

  await page.locator(`[data-import-file="one.csv"] button[aria-expanded]`).first().click()
  await page.getByRole('button', { name: '清空全部数据' }).click()
  await page.getByRole('button', { name: '清空', exact: true }).click()
  await expect(page.locator('[data-import-file]')).toHaveCount(0)
  const broken = Buffer.from(packed)
  broken[broken.length - 60]! ^= 1
  await page
    .locator('input[data-open-workspace]')
    .setInputFiles({ name: 'broken.zip', mimeType: 'application/zip', buffer: broken })
  await expect(page.locator('.drop-doors .notice')).toContainText('没有打开')

  await page
    .locator('input[data-import]')
    .setInputFiles({ name: '巡析工作区.zip', mimeType: 'application/zip', buffer: packed })
  await page.locator('dialog[open] [data-action="confirm"]').click()
  await expect(fileOf(page, 'one.csv')).toHaveAttribute('data-loaded', '1')
})
