import { describe, expect, it } from 'vitest'
import type { Row } from '#engine/engine.ts'
import ageing from '#metrics/ageing/metric.ts'
import coverage from '#metrics/category_coverage/metric.ts'
import curve from '#metrics/completion_curve/metric.ts'
import type { PointRow } from '#metrics/completion_points/columns.ts'
import points from '#metrics/completion_points/metric.ts'
import { title } from '#metrics/completion_points/title.ts'
import provinces from '#metrics/province_coverage/metric.ts'
import reconciliation from '#metrics/reconciliation/metric.ts'
import rollForward from '#metrics/roll_forward/metric.ts'
import { en, zh } from '../fixture/context.ts'
import { round, told } from '../fixture/headlines.ts'

describe('rectification', () => {
  /** Rows as `rectification.sql` gives them, of rounds with so many done after so many days, and still open. */
  const counts = (
    ...rounds: { done: [number, number][]; open: [number, number][]; due?: number }[]
  ) =>
    rounds.flatMap(({ done, open, due = 90 }, at) => {
      const shared = {
        ...round('庚市', at + 1),
        group_key: `庚市-r${at + 1}`,
        lookback: false,
        fed_back_on: '2024-01-01',
        known_on: '2025-01-01',
        organizations: 4,
        largest: 0.25,
        holder: '甲局',
        heaped: 0,
        early: 0,
        due_low: due,
        due_days: due,
        due_high: due,
        cluster: null,
      }
      const of = (fate: string, list: [number, number][]) =>
        list.map(([days, items]) => ({ ...shared, fate, days, items }))
      return [...of('done', done), ...of('open', open)]
    })
  const quick = {
    done: [
      [20, 30],
      [60, 30],
    ] as [number, number][],
    open: [[300, 10]] as [number, number][],
  }
  const slow = {
    done: [
      [100, 10],
      [170, 10],
    ] as [number, number][],
    open: [[300, 50]] as [number, number][],
  }
  const likewise = {
    done: [
      [25, 28],
      [70, 30],
    ] as [number, number][],
    open: [[300, 12]] as [number, number][],
  }
  const page = (...rounds: Parameters<typeof counts>) =>
    [zh, en].map(
      (context) => title(points.derive(counts(...rounds), context) as PointRow[], context).title,
    )

  it('the curves: none, too short, one, differing, alike', () => {
    expect(told(curve, [])).toEqual(['所选范围内没有问题记录', 'No problem records in scope'])
    const young = { done: [[5, 6]] as [number, number][], open: [[20, 6]] as [number, number][] }
    expect(told(curve, counts(young))).toEqual([
      '1 组反馈至今都不足 30 天，还不能比较',
      '1 group was fed back under 30 days ago',
    ])
    expect(told(curve, counts(quick))).toEqual([
      '庚市 第一轮反馈后 180 天完成 86%，半数用了 60 天',
      '庚市 Round 1: 86% done by day 180, half within 60 days',
    ])
    expect(told(curve, counts(slow))).toEqual([
      '庚市 第一轮反馈后 180 天完成 29%',
      '庚市 Round 1: 29% done by day 180',
    ])
    expect(told(curve, counts(quick, slow))).toEqual([
      '2 组完成快慢不同，180 天完成率在 29% 至 86% 之间',
      '2 curves differ in pace; 29% to 86% are done by day 180',
    ])
    const alike = {
      ...likewise,
      done: [
        [20, 28],
        [60, 30],
      ] as [number, number][],
    }
    expect(told(curve, counts(quick, alike))).toEqual([
      '2 组看不出快慢之别，180 天完成率 83% 至 86%',
      'No difference in pace shown between 2 curves; 83% to 86% done by day 180',
    ])
  })

  it('the medians: none, not reached, each, and from the least to the most', () => {
    expect(told(points, [])).toEqual(['所选范围内没有问题记录', 'No problem records in scope'])
    expect(told(points, counts(slow))).toEqual([
      '1 组都还没有完成半数问题',
      'Less than half is done so far',
    ])
    expect(told(points, counts(slow, slow))[1]).toBe('None of 2 groups has half done yet')
    expect(told(points, counts(quick, slow))).toEqual([
      '完成半数问题，庚市 第一轮用 60 天，庚市 第二轮尚未过半',
      'Half done: 庚市 Round 1 in 60 days, 庚市 Round 2 not yet',
    ])
    expect(told(points, counts(quick, likewise, slow))).toEqual([
      '2 组完成半数问题用 60 至 70 天，1 组尚未过半',
      'Half of the problems took 60 to 70 days in 2 groups; 1 not yet there',
    ])
    expect(told(points, counts(quick, quick, quick))).toEqual([
      '3 组完成半数问题都用 60 天',
      'Half of the problems took 60 days in each of 3 groups',
    ])
  })

  it('the page claims that the ends differ only where both tests reject', () => {
    expect(page(quick)).toEqual([
      '庚市第一轮反馈 180 天时完成 86%（95% 区间 77%–93%）',
      '庚市 round 1 has 86% done by day 180 (95% interval 77%–93%)',
    ])
    expect(page(quick, slow)).toEqual([
      '反馈 180 天时庚市第一轮完成 86%，庚市第二轮完成 29%',
      '庚市 round 1 has 86% done by day 180, 庚市 round 2 29%',
    ])
    expect(page(quick, likewise)).toEqual([
      '反馈 180 天时 2 组完成 83% 至 86%，分不出快慢',
      '2 groups have 83% to 86% done by day 180; no difference shown',
    ])
  })

  it('the page reads the due date where 180 days are not followed yet', () => {
    const short = {
      done: [[20, 30]] as [number, number][],
      open: [[120, 20]] as [number, number][],
    }
    expect(page(short)[1]).toMatch(/^庚市 round 1 has 60% done by the due date \(95% interval/)
  })

  it('the page compares a round with all done, by half an item moved', () => {
    const all = {
      done: [
        [30, 60],
        [90, 10],
      ] as [number, number][],
      open: [],
    }
    expect(page(all, slow)[0]).toBe('反馈 180 天时庚市第一轮完成 100%，庚市第二轮完成 29%')
    const few = { done: [[30, 5]] as [number, number][], open: [] }
    const most = { done: [[30, 12]] as [number, number][], open: [[300, 8]] as [number, number][] }
    expect(page(few, most)[0]).toContain('分不出快慢')
  })

  it('the open ones: none, without a day, all young, so many old', () => {
    const bucket = (at: number, items: number, open: number, unknown = 0): Row => ({
      nature: 'internal',
      clock: 'since_feedback',
      bucket: at,
      items,
      open,
      unknown,
      median_days: null,
      oldest: null,
      known_on: '2025-01-01',
    })
    expect(told(ageing, [])).toEqual(['所选范围内没有未完成的问题', 'No open problem in scope'])
    expect(told(ageing, [bucket(1, 0, 7, 7)])).toEqual([
      '7 个未完成问题都没有反馈日期',
      'None of 7 open problems has a day of feedback',
    ])
    expect(told(ageing, [bucket(4, 7, 7)])).toEqual([
      '7 个未完成问题反馈都在 180 天以内',
      'All 7 open problems were fed back within 180 days',
    ])
    expect(told(ageing, [bucket(4, 5, 8), bucket(5, 3, 8)])).toEqual([
      '未完成的 8 个问题中，38% 反馈已超过 180 天',
      '38% of 8 open problems were fed back over 180 days ago',
    ])
  })

  it('the roll-forward: nothing, or the last quarter', () => {
    expect(told(rollForward, [])[1]).toBe('No problem in scope can be placed in a quarter')
    const quarter = {
      nature: 'internal',
      quarter: '2024-Q4',
      opening: 10,
      added: 5,
      done: 3,
      withdrawn: 1,
      closing: 11,
      open: 11,
      left_out: 0,
      known_on: '2024-12-31',
    }
    expect(told(rollForward, [quarter])).toEqual([
      '2024 年四季度末未完成 11 个，期初 10 个：新增 5，完成 3',
      '11 problems open at the end of 2024 Q4, from 10: 5 added, 3 done',
    ])
  })
})

describe('what is loaded', () => {
  const place = (parts: Row): Row => ({
    place_key: 'x',
    place: '云南',
    on_map: true,
    synthetic: false,
    nature: 'published',
    rounds: 2,
    single_rounds: 2,
    rounds_with_both: 1,
    regions: 1,
    ...parts,
  })
  it('provinces: some, none, fictional ones only', () => {
    expect(told(provinces, [])[0]).toBe('所选范围内没有轮次')
    expect(told(provinces, [place({})])[0]).toBe('已载入的轮次来自 1 个省份，不代表全国')
    expect(told(provinces, [place({ on_map: false })])[0]).toBe('已载入的轮次都没有归入省份')
    expect(
      told(provinces, [place({ on_map: false, synthetic: true, nature: 'synthetic' })])[0],
    ).toBe('所选范围只有模拟数据，没有任何省份的轮次')
  })

  it('categories: no list, or so many of it classified', () => {
    const listed = (category: string | null, problems: number | null): Row =>
      round('甲市', 1, { org_type: null, scheme: 'f4j', category, problems, uncounted: 0 })
    expect(told(coverage, [listed(null, null)])).toEqual([
      '所选轮次都没有问题清单',
      'No round in scope has a problem list',
    ])
    expect(told(coverage, [listed('A1', 6), listed(null, 2)])).toEqual([
      '清单中已归类 6/8 个问题（75.0%）',
      '6 of 8 listed problems have a category (75.0%)',
    ])
  })

  it('reconciliation: nothing found', () => {
    expect(told(reconciliation, [])).toEqual([
      '所选范围内没有发现口径不一致',
      'Nothing in scope disagrees',
    ])
  })
})
