import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import ageing from '#metrics/ageing/metric.ts'
import curve from '#metrics/completion_curve/metric.ts'
import overdue from '#metrics/overdue/metric.ts'
import { type DeadlineRule, deadlineRules } from '#schema/deadline-rules.ts'
import { everything, scopeParams } from '#scope/scope.ts'
import { engines } from '../engines.ts'
import { askItems } from '../fixture/ledger-items.ts'

/** Eight open problems of a city: by the rules that stand to begin with, 2023 has 3 months and 2024 six. */
const LEDGER = `地区,巡察级别,轮次,问题编号,问题类别,被巡察党组织,反馈日期,整改时限,整改完成日期,整改状态
庚市,市,第一轮,P1,A1,甲局,2023-11-30,,,正在推进
庚市,市,第一轮,P2,A1,甲局,2023-11-30,,,正在推进
庚市,市,第一轮,P3,A1,甲局,2023-11-30,,2024-01-10,已完成
庚市,市,第一轮,P4,A1,甲局,2023-11-30,2024-12-31,,正在推进
庚市,市,第二轮,P5,A1,乙局,2024-08-31,,,正在推进
庚市,市,第二轮,P6,A1,乙局,2024-08-31,,,正在推进
庚市,市,第二轮,P7,A1,乙局,2024-08-31,,2024-09-10,已完成
庚市,市,第一轮,P8,A1,丙局,2014-05-01,,,正在推进
`
const period = (months: number): DeadlineRule => ({
  id: `own-${months}`,
  purpose: 'period',
  levels: [],
  from: null,
  until: null,
  months,
  zh: `自定：${months} 个月`,
  en: `Own: ${months} months`,
  source: '本地规定',
})

describe.each(engines)('time limits on %s', (_name, open) => {
  let engine: Engine
  let workspace: Workspace
  beforeAll(async () => {
    engine = await open()
    workspace = createWorkspace(engine)
    await workspace.rebuild()
    const [report] = await workspace.importFiles([new File([LEDGER], 'ledger.csv')])
    expect(report).toMatchObject({ status: 'ok', loaded: 8 })
  })
  afterAll(() => engine.close())

  const due = async () =>
    Object.fromEntries(
      (
        await engine.rows(
          `SELECT problem_id, due_on::VARCHAR AS due_on, due_rule FROM problem_in_scope(
            $regions, $rounds, $kinds, $org_types, $from_month, $to_month, $as_of) ORDER BY problem_id`,
          scopeParams(everything, '2025-01-31'),
        )
      ).map((row) => [row['problem_id'], [row['due_on'], row['due_rule']]]),
    )
  async function late(asOf: string) {
    const { rows } = await askItems(engine, overdue, { asOf })
    const total = rows.find((row) => row['total'])
    return [total?.['overdue'], total?.['open_due'], total?.['by_rule']]
  }

  it('begin as the regulations have them, clamped to the month’s end; the ledger’s own go first', async () => {
    expect(await due()).toEqual({
      P1: ['2024-02-29', 'local-3m'],
      P2: ['2024-02-29', 'local-3m'],
      P3: ['2024-02-29', 'local-3m'],
      P4: ['2024-12-31', null],
      P5: ['2025-02-28', 'reg-2024'],
      P6: ['2025-02-28', 'reg-2024'],
      P7: ['2025-02-28', 'reg-2024'],
      P8: [null, null],
    })
    // Overdue is strictly after the day; what has no limit is never overdue and not in the base.
    expect(await late('2024-02-29')).toEqual([0, 3, 0])
    expect(await late('2024-03-01')).toEqual([2, 3, 2])
    expect(await late('2025-02-28')).toEqual([3, 5, 2])
    expect(await late('2025-03-01')).toEqual([5, 5, 4])
  })

  it('leave an open problem without a limit out of the days past due', async () => {
    const { rows } = await askItems(engine, ageing, { asOf: '2025-03-01' })
    const past = rows.filter((row) => row['clock'] === 'past_due')
    const items = past.map((row) => row['items'])
    expect([past[0]?.['open'], past[0]?.['unknown']]).toEqual([6, 1])
    expect(items).toEqual([0, 2, 1, 0, 0, 0, 2])
  })

  it.each([
    ['a shorter one makes more overdue', [period(1)], '2023-12-30', '2024-09-30', [5, 6, 5]],
    ['a longer one makes fewer', [period(12)], '2024-11-30', '2025-08-31', [3, 6, 3]],
    ['no rule leaves the ledger’s own', [], null, null, [0, 1, 0]],
  ])('change with the rules: %s', async (_name, rules, first, second, counted) => {
    await workspace.setDeadlineRules(rules)
    const days = async () => {
      const { P1, P4, P5 } = await due()
      return [P1?.[0], P4?.[0], P5?.[0]]
    }
    expect(await days()).toEqual([first, '2024-12-31', second])
    const asOf = '2024-12-01'
    expect(await late(asOf)).toEqual(counted)

    // The engine loses everything; the rules of the reader are put back with the tables.
    await engine.exec('DROP TABLE problem; DROP TABLE deadline_rule')
    await workspace.rebuild()
    expect(workspace.deadlineRules()).toEqual(rules)
    expect(await days()).toEqual([first, '2024-12-31', second])
    expect(await late(asOf)).toEqual(counted)
  })

  it('move the limit that is drawn across the curves', async () => {
    const limit = async () => {
      const { rows } = await askItems(engine, curve, { asOf: '2025-06-30' })
      return rows.find((row) => row['group'] === '庚市 第一轮')?.['due_days']
    }
    await workspace.setDeadlineRules([period(2)])
    expect(await limit()).toBe(61)
    await workspace.setDeadlineRules(deadlineRules)
    expect(await limit()).toBe(91)
  })
})
