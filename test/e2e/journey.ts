import { expect, type Page } from '@playwright/test'

const file = {
  name: 'egress-check.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    '地区,轮次,被巡察党组织数,发现问题数,移交线索数\n丙市,第一轮,12,240,36\n丙市,第二轮,10,190,21\n',
  ),
}

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

export async function openOverview(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/overview`)
  await ready(page)
  await expect(page.locator('[data-figure]').first()).toBeVisible()
}

/** From the overview to the data page, a file in, and back. */
export async function importAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/data'))
  await page.locator('input[data-import]').first().setInputFiles(file)
  const imported = page.locator(`[data-import-file="${file.name}"]`)
  await expect(imported).toHaveAttribute('data-status', /ok|needs-confirmation/, {
    timeout: 60_000,
  })
  if ((await imported.getAttribute('data-status')) === 'needs-confirmation') {
    await imported.getByRole('button', { name: '导入' }).click()
  }
  await expect(imported).toHaveAttribute('data-status', 'ok')
  await expect(imported).toHaveAttribute('data-loaded', '2')
  await ready(page)
  await page.evaluate(() => location.assign('#/overview'))
  await expect(page.locator('[data-figure]').first()).toBeVisible()
  await ready(page)
}

/** Collects what a page reports as wrong: console errors, thrown errors, policy violations. */
export async function complaints(page: Page): Promise<string[]> {
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`thrown: ${error}`))
  await page.exposeFunction('reportViolation', (text: string) => found.push(`policy: ${text}`))
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void }
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    )
  })
  return found
}
