import { expect, type Locator, type Page, test } from '@playwright/test'

interface Asked {
  question: string
  /** Words of the navigation; null: the page that opens first. */
  page: string | null
  figure: string
  /** Texts that only the row has. */
  row: readonly string[]
  column: string
  /** The answer from the loaded tables, without a macro or a statistic of the app. */
  sql: string
}

const OPEN = `status IN ('ongoing', 'not_done', 'basic')`
const ROUND = (region: string, number: number) =>
  `round_key IN (SELECT round_key FROM round WHERE region_key = '${region}' AND number = ${number})`

const questions: readonly Asked[] = [
  {
    question: '玉溪市第二轮每百个问题对应多少件线索',
    page: null,
    figure: 'clue_rate',
    row: ['玉溪市', '第二轮'],
    column: 'rate',
    sql: `SELECT 100.0 * clues / problems FROM round_total WHERE round_key = '530400-r2'`,
  },
  {
    question: '它是第十二轮的几倍',
    page: null,
    figure: 'clue_rate',
    row: ['玉溪市', '第二轮'],
    column: 'ratio',
    sql: `SELECT (max(clues) FILTER (number = 2) / max(problems) FILTER (number = 2))
      / (max(clues) FILTER (number = 12) / max(problems) FILTER (number = 12))
      FROM round_total JOIN round USING (round_key) WHERE round.region_key = '530400'`,
  },
  {
    question: '天镇县的被巡察党组织，分项之和是多少',
    page: null,
    figure: 'reconciliation',
    row: ['天镇县', '51'],
    column: 'summed',
    sql: 'SELECT 8 + 3 + 39',
  },
  {
    question: '甲市第六轮的问题里，从严治党责任占多大比重',
    page: '问题类别',
    figure: 'category_mix',
    row: ['甲市', '第六轮', '从严治党责任'],
    column: 'share',
    sql: `SELECT count(*) FILTER (category LIKE 'B%') / count(*) FILTER (category NOT IN ('Z8', 'Z9'))
      FROM problem WHERE ${ROUND('甲市', 6)}`,
  },
  {
    question: '甲市的线索有多少是谈话函询处置的',
    page: '线索',
    figure: 'clue_disposal',
    row: ['甲市', '谈话函询'],
    column: 'share',
    sql: `SELECT count(*) FILTER (disposal = 'talk') / count(*) FROM clue WHERE region_key = '甲市'`,
  },
  {
    question: '线索移交给纪委监委的占多大比重',
    page: '线索',
    figure: 'clue_recipient',
    row: ['纪委监委'],
    column: 'share',
    sql: `SELECT count(*) FILTER (recipient = 'discipline') / count(*) FROM clue`,
  },
  {
    question: '玉溪市第十二轮平均每家党组织多少件线索',
    page: '线索',
    figure: 'clues_per_organization',
    row: ['玉溪市', '第十二轮'],
    column: 'rate',
    sql: `SELECT clues / organizations FROM round_total WHERE round_key = '530400-t5-r12'`,
  },
  {
    question: '甲市第五轮反馈 180 天时完成了多少',
    page: '整改',
    figure: 'completion_points',
    row: ['甲市', '第五轮'],
    column: 'day_180',
    sql: `SELECT count(*) FILTER (status = 'done' AND done_on - feedback_date <= 180) / count(*)
      FROM problem WHERE ${ROUND('甲市', 5)} AND status IS NOT NULL AND status <> 'withdrawn'`,
  },
  {
    question: '己县卯乡党委有多少个问题超期未完成',
    page: '整改',
    figure: 'overdue',
    row: ['己县卯乡党委'],
    column: 'overdue',
    sql: `SELECT count(*) FROM problem
      WHERE organization = '己县卯乡党委' AND ${OPEN} AND due_date < DATE '2024-12-31'`,
  },
  {
    question: '回头看复查的已完成问题，反弹了多少',
    page: '整改',
    figure: 'recurrence',
    row: ['戊区', '第四轮'],
    column: 'recurred',
    sql: `SELECT count(*) FROM problem WHERE ${ROUND('戊区', 4)} AND repeat_of IS NOT NULL`,
  },
]

let page: Page
let sqlPage: Page

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  page = await context.newPage()
  sqlPage = await context.newPage()
  await page.goto('/')
  await sqlPage.goto('/#/sql')
  await ready(sqlPage)
})
test.afterAll(() => page.context().close())

const ready = (on: Page) =>
  expect(on.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })

/** Each answer has a name of its own, so that none is taken for the one before. */
let asked = 0

async function bySql(sql: string) {
  asked += 1
  const name = `answer_${asked}_`
  await sqlPage
    .getByRole('textbox', { name: '查询语句' })
    .fill(`SELECT (${sql})::DOUBLE AS ${name}`)
  await sqlPage.getByRole('button', { name: '执行' }).click()
  await expect(sqlPage.locator('[data-answer] th')).toHaveText(new RegExp(name))
  return Number(await sqlPage.locator('[data-answer] tbody td').textContent())
}

for (const { question, page: where, figure, row, column, sql } of questions) {
  test(`${question}: within three clicks, as SQL has it`, async () => {
    await page.goto('/#/overview')
    await ready(page)
    let clicks = 0
    const click = async (what: Locator) => {
      await what.click()
      clicks += 1
    }
    if (where !== null) await click(page.getByRole('link', { name: where, exact: true }))
    await ready(page)
    const card = page.locator(`[data-figure="${figure}"]`)
    await click(card.getByRole('button', { name: '表格' }))
    let line = card.locator('tbody tr')
    for (const text of row) line = line.filter({ hasText: text })
    const value = line.first().locator(`td[data-column="${column}"]`)
    const shown = Number(await value.getAttribute('data-value'))
    expect(shown).toBeCloseTo(await bySql(sql), 6)
    expect(clicks).toBeLessThanOrEqual(3)
  })
}
