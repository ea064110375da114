import { describe, expect, it } from 'vitest'
import { estimatedRate } from '#metrics/estimate.ts'
import { numeral } from '#metrics/numeral.ts'
import { findingText } from '#metrics/reconciliation/text.ts'
import { nameRounds, roundName } from '#metrics/round.ts'

describe('findings', () => {
  const parts = {
    kind: 'parts_mismatch',
    stated: 51,
    summed: 50,
    detail: '8个县直单位(正科级)+3个乡镇党委+39个村党支部',
  }

  it('tell total, parts and difference', () => {
    expect(findingText(parts, 'zh')).toBe('通报总数 51 家，分项 8 + 3 + 39 = 50 家，差 1 家')
  })

  it('leave the parts out where they do not give the sum', () => {
    expect(findingText({ ...parts, detail: '若干' }, 'zh')).toBe(
      '通报总数 51 家，分项合计 50 家，差 1 家',
    )
  })

  it.each([
    [
      'completion_parts_mismatch',
      698,
      697,
      '688+4+5',
      '发现问题 698 个，整改各项 688 + 4 + 5 = 697 个，差 1 个',
    ],
    [
      'records_vs_reported',
      113,
      108,
      'problems',
      '发现问题数：通报 113 个，逐条记录 108 个，差 5 个',
    ],
    ['round_reported_twice', 25, 24, 'clues', '问题线索数：较近的一份来源为 25 件，另一份为 24 件'],
    [
      'dates_reversed',
      null,
      2,
      'end_date 2023-04-01 < start_date 2023-05-01',
      '2 行日期先后颠倒，如 结束日期 2023-04-01 < 进驻日期 2023-05-01',
    ],
    [
      'done_before_feedback',
      null,
      2,
      'done_on 2023-05-19 < feedback_date 2023-05-20',
      '2 行的整改完成早于反馈（不含立行立改），如 整改完成日期 2023-05-19 < 反馈日期 2023-05-20',
    ],
    [
      'due_before_feedback',
      null,
      1,
      'due_date 2023-05-19 < feedback_date 2023-05-20',
      '1 行的整改时限早于反馈（不含立行立改），如 整改时限 2023-05-19 < 反馈日期 2023-05-20',
    ],
    ['date_implausible', null, 1, 'as_of 2203', '1 行日期不合常理，如 截至日期 2203'],
    ['clue_units_mixed', 4, 2, null, '线索 4 件、2 人记在同一轮；人数不计入线索数'],
    [
      'duplicate_records',
      1200,
      600,
      'problems',
      '问题清单中 1,200 行编号相同或各项全同，其中 600 行可能重复',
    ],
    [
      'repeat_unknown',
      null,
      1,
      'text',
      '1 行写明重复上轮问题，但在同一地区其他轮次中找不到，如 text',
    ],
    ['measure_orphan', null, 2, 'P-07', '2 条措施对应的问题不在已载入的数据中，如 P-07'],
    ['done_without_date', 10, 3, null, '已完成的 10 个问题中，3 个没有完成日期'],
    ['pooled_not_split', null, 3, '前三轮', '只公布“前三轮”的合计，按合并记录处理，不拆分'],
    ['of a later version', 1, 2, '备注', '备注'],
  ])('tell %s', (kind, stated, summed, detail, text) => {
    expect(findingText({ kind, stated, summed, detail }, 'zh')).toBe(text)
  })
})

describe('round names', () => {
  const row = { label: '第二轮', number: 2, pooled: false }

  it.each([
    [row, '第二轮', 'Round 2'],
    [{ ...row, label: '2023-04-27', number: null }, '2023 年 4 月一轮', 'Round of 2023-04'],
    [{ ...row, label: '2021', number: null }, '2021 年一轮', 'Round of 2021'],
    [{ ...row, label: '--07', number: null }, '7 月一轮', 'Round of month 7'],
    [{ label: '前十轮', number: null, pooled: true }, '前十轮合计', '前十轮 (pooled)'],
    [{ label: null, number: null, pooled: false }, '未注明轮次', 'Unnamed round'],
  ])('%j', (round, zh, en) => {
    expect(roundName(round, 'zh')).toBe(zh)
    expect(roundName(round, 'en')).toBe(en)
  })

  it('carry the term where a region has two of the same number', () => {
    const one = {
      ...row,
      round_key: 'a',
      region_key: 'x',
      region: 'x',
      level: 'city',
      term: 5,
      nature: 'published',
      ordinal: 1,
      source: null,
    }
    const names = nameRounds([one, { ...one, term: 6 }, { ...one, region_key: 'y' }], 'zh')
    expect(names.map((named) => named.round)).toEqual(['五届第二轮', '六届第二轮', '第二轮'])
  })

  it('write numerals as rounds do', () => {
    expect([1, 10, 12, 20, 99, 100].map(numeral)).toEqual([
      '一',
      '十',
      '十二',
      '二十',
      '九十九',
      '100',
    ])
  })
})

describe('a quotient', () => {
  const stated = (value: number | null, state: string) => ({ value, state })

  it.each([
    [stated(24, 'value'), stated(113, 'value'), 'value'],
    [stated(0, 'value'), stated(113, 'value'), 'value'],
    [stated(24, '≈'), stated(113, 'value'), '≈'],
    [stated(null, 'nr'), stated(113, 'value'), 'nr'],
    [stated(24, '≥'), stated(113, 'value'), 'nr'],
    [stated(null, 'c'), stated(113, 'value'), 'c'],
    [stated(24, 'value'), stated(0, 'value'), 'z'],
  ])('of %j and %j is %s', (over, under, state) => {
    const estimate = estimatedRate(over, under, 100)
    expect(estimate.state).toBe(state)
    expect(estimate.value === null).toBe(['nr', 'c', 'z'].includes(state))
  })
})
