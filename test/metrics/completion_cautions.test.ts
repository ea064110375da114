import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import curve from '#metrics/completion_curve/metric.ts'
import points from '#metrics/completion_points/metric.ts'
import type { Metric } from '#metrics/metric.ts'
import { engines } from '../engines.ts'
import { emptyDatabase } from '../fixture/database.ts'
import { askItems, type Item, putItems } from '../fixture/ledger-items.ts'
import { toSvg } from '../fixture/svg.ts'

/** Items of organizations in turn, each done after its days; null: still open. */
const items = (days: readonly (number | null)[], parts: Partial<Item> = {}): Item[] =>
  days.map((done, at) => ({ organization: `单位${at % 4}`, done, ...parts }))
const times = <T>(n: number, value: T) => Array.from({ length: n }, () => value)
const steadily = (n: number, step = 7) => Array.from({ length: n }, (_, at) => step * (at + 1))

describe.each(engines)('on %s', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await emptyDatabase(await open())
  })
  afterAll(() => engine.close())

  async function told(metric: Metric, ledger: readonly Item[]) {
    await putItems(engine, ledger)
    const { rows, context, english } = await askItems(engine, metric)
    const notes = (told: Pick<typeof english, 'rows' | 'context'>) =>
      Object.fromEntries(
        metric.notes(told.rows, told.context).map(({ label, text }) => [label, text]),
      )
    return {
      rows,
      drawing: metric.draw(rows, context),
      headlines: [metric.headline(rows, context), metric.headline(english.rows, english.context)],
      zh: notes({ rows, context }),
      en: notes(english),
    }
  }

  describe('refuses curves', () => {
    it('of a ledger that lists open problems only', async () => {
      const { drawing, headlines } = await told(curve, items(times(12, null)))
      expect(headlines).toEqual([
        '台账只列未完成问题，不能估计完成快慢',
        'The ledger lists open problems only; how long they take cannot be estimated',
      ])
      expect(drawing).toEqual({
        as: 'refused',
        title: headlines[0],
        reasons: ['庚市 第一轮：台账里只有未完成的问题，已完成的没有列入，完成快慢无从估计。'],
      })
      const read = await told(points, items(times(12, null)))
      expect(read.headlines).toEqual([
        '台账只列未完成问题，没有中位天数',
        'The ledger lists open problems only; there is no median',
      ])
      expect(read.rows[0]).toMatchObject({ median: null, day_180: null, day_180_state: 'z' })
    })

    it('of such a ledger beside one that is whole, and says so under the other', async () => {
      const ledger = [...items(steadily(12)), ...items(times(9, null), { round: 'r2' })]
      const { drawing, zh, en } = await told(curve, ledger)
      expect(drawing.as).toBe('chart')
      expect(zh['不作曲线']).toBe(
        '庚市 第二轮：台账里只有未完成的问题，已完成的没有列入，完成快慢无从估计。',
      )
      expect(en['Refused']).toContain('Round 2: the ledger lists open problems only.')
      expect(zh['说明']).not.toContain('未画')
    })

    it('of fewer than five problems with a place in time, not of five', async () => {
      const few = await told(curve, items([10, 20, 30, null]))
      expect(few.headlines[1]).toBe('No curve: the records in scope have no place in time')
      expect(few.drawing).toMatchObject({
        as: 'refused',
        reasons: ['庚市 第一轮：能定位到天的问题不足 5 个，不作曲线。'],
      })
      expect((await told(curve, items([10, 20, 30, null, null]))).drawing.as).toBe('chart')
    })

    it.each([
      [
        'done on an unknown day',
        { status: 'done' },
        '8 个问题已完成，但没有完成日期，不能定位到天。',
      ],
      ['without a status', { status: null }, '8 个问题未报整改状态。'],
      ['withdrawn', { status: 'withdrawn' }, '8 个问题已撤销，不在基数内。'],
      ['without feedback', { fedBack: null }, '8 个问题没有反馈日期，不知从哪天起算。'],
      ['fed back later', { fedBack: '2025-01-01' }, '8 个问题的反馈日晚于截至日期。'],
    ])('of problems %s', async (_name, parts, reason) => {
      const { drawing } = await told(curve, items(times(8, null), parts))
      expect(drawing).toMatchObject({ as: 'refused', reasons: [reason] })
    })

    it('where those done have no day: the ledger is not one of open problems only', async () => {
      const ledger = [...items(times(6, null)), ...items(times(6, null), { status: 'done' })]
      const { drawing, headlines } = await told(curve, ledger)
      expect(headlines[0]).toBe('所选记录定不出完成用时，不作曲线')
      expect(drawing).toMatchObject({
        reasons: ['6 个问题已完成，但没有完成日期，不能定位到天。'],
      })
    })
  })

  describe('warns', () => {
    const HEAPED = '过半的完成集中在不超过 3 个日期'

    it('where over half of the completions fall on three days, not where just half do', async () => {
      const over = items([...times(4, 90), ...times(4, 120), ...times(3, 150), ...steadily(9)])
      const half = items([...times(4, 90), ...times(3, 120), ...times(3, 150), ...steadily(10)])
      const { zh, en } = await told(curve, over)
      expect(zh['注意']).toContain(
        `庚市 第一轮${HEAPED}，那多半是集中销号的日子，曲线按区间删失理解。`,
      )
      expect(en['Beware']).toContain('over half of the completions fall on 3 days or fewer')
      expect((await told(points, over)).zh['注意']).toContain(HEAPED)
      expect((await told(curve, half)).zh['注意'] ?? '').not.toContain(HEAPED)
    })

    it('not of a heap where each of a few completions has a day of its own', async () => {
      const { zh } = await told(curve, items([10, 40, 70, 100, 130, null]))
      expect(zh['注意'] ?? '').not.toContain(HEAPED)
    })

    it('where one organization holds more than half, not where it holds just half', async () => {
      const of = (own: number, others: number) => [
        ...items(steadily(own), { organization: '甲局' }),
        ...items(steadily(others), { organization: '乙局' }),
      ]
      const { zh, en } = await told(curve, of(9, 7))
      expect(zh['注意']).toBe('庚市 第一轮的问题有 56% 来自甲局，曲线主要反映这一家。')
      expect(en['Beware']).toContain('56% of the problems are those of 甲局')
      expect((await told(curve, of(8, 8))).zh['注意']).toBeUndefined()
      expect((await told(curve, of(8, 0))).zh['注意']).toContain('100% 来自甲局')
    })

    it('of one organization by its share of all problems, those that name none included', async () => {
      const ledger = [
        ...items(steadily(4), { organization: '甲局' }),
        ...items(steadily(16), { organization: null }),
      ]
      expect((await told(curve, ledger)).zh['注意']).toBeUndefined()
    })

    it('of completions before feedback, which count at day 0', async () => {
      const { rows, zh, en } = await told(curve, items([-20, -1, 0, ...steadily(7)]))
      expect(zh['注意']).toBe('2 个问题的完成日早于反馈日，按第 0 天计。')
      expect(en['Beware']).toBe('2 done before feedback, counted at day 0.')
      expect(rows[0]).toMatchObject({ days: 0, done_then: 3, at_risk: 10 })
    })

    it('of problems completed without a day, beside the curve', async () => {
      const ledger = [...items(steadily(8)), ...items(times(3, null), { status: 'done' })]
      const { rows, zh, en } = await told(curve, ledger)
      expect(zh['未列入']).toBe('已完成而无日期 3 个。')
      expect(en['Left out']).toBe('3 done on an unknown day.')
      expect(rows[0]).toMatchObject({ problems: 8, done: 8, undated: 3 })
    })

    it('of a ledger that ends before the as-of date', async () => {
      await engine.exec(`INSERT INTO round_total (file_id, line, region_key, round_key, as_of, problems_state)
        VALUES (9, 2, '庚市', '庚市-r1', '2024-06-30', 'nr')`)
      const { zh, rows } = await told(curve, items([...steadily(8), null, null]))
      await engine.exec('DELETE FROM round_total')
      expect(zh['台账']).toBe('只报到 2024-06-30，此后情况不明，未完成的问题按那一天计。')
      expect(rows.at(-1)).toMatchObject({ days: 181, open_then: 2 })
    })
  })

  it('draws a curve grey from where fewer than five are at risk', async () => {
    const svg = async (ledger: readonly Item[]) => {
      const { drawing } = await told(curve, ledger)
      return drawing.as === 'chart' ? toSvg(drawing.option, 840, drawing.height) : ''
    }
    const grey = /stroke="#A39C90" stroke-width="2.25"/
    // Five are open to the end of the first; the second has four left after its sixth completion.
    expect(await svg(items([...steadily(6, 20), ...times(5, null)]))).not.toMatch(grey)
    expect(await svg(items([...steadily(6, 20), ...times(4, null)]))).toMatch(grey)
    const { zh } = await told(curve, items(steadily(6)))
    expect(zh['说明']).toBe('在册不足 5 个时曲线转灰。')
  })
})
