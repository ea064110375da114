import { expect, type Page } from '@playwright/test'

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
const PLAIN = csv(
  'egress-check.csv',
  '地区,轮次,被巡察党组织数,发现问题数,移交线索数\n丙市,第一轮,12,240,36\n丙市,第二轮,10,190,21\n',
)
const ASKING = csv(
  'egress-ask.csv',
  '地区,轮次,问题类别,整改完成日期\n丙市,第一轮,四风,01/02/2023\n',
)

const ready = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

export async function openOverview(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/overview`)
  await ready(page)
  await expect(page.locator('[data-figure]').first()).toBeVisible()
}

/** From the overview to the data page, two files in, one of them by way of its questions, and back. */
export async function importAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => location.assign('#/data'))
  await page.locator('input[data-import]').first().setInputFiles([PLAIN, ASKING])
  await page.locator('[data-question="ambiguous_date"] [data-choice="dmy"]').click()
  await expect(page.locator('[data-open-questions]')).toHaveAttribute('data-open-questions', '0')
  await page.locator('[data-action="load-draft"]').click()
  for (const [{ name }, rows] of [
    [PLAIN, '2'],
    [ASKING, '1'],
  ] as const) {
    const file = page.locator(`[data-import-file="${name}"]`)
    await expect(file).toHaveAttribute('data-status', 'ok', { timeout: 60_000 })
    await expect(file).toHaveAttribute('data-loaded', rows)
  }
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
