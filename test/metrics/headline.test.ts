import { beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '#engine/engine.ts'
import { change } from '#metrics/headline/change.ts'
import type { HeadlineRow } from '#metrics/headline/columns.ts'
import { coverage } from '#metrics/headline/coverage.ts'
import { defaultFocus, previousRound } from '#metrics/headline/focus.ts'
import { measureIds, measureOf } from '#metrics/headline/measures.ts'
import headline from '#metrics/headline/metric.ts'
import { title } from '#metrics/headline/title.ts'
import { scopeParams } from '#scope/scope.ts'
import { native } from '../engines.ts'
import { zh } from '../fixture/context.ts'
import { fixtureDatabase } from '../fixture/database.ts'
import { DATA_AS_OF, scopes } from '../fixture/scopes.ts'

let rows: HeadlineRow[]
beforeAll(async () => {
  const engine = await fixtureDatabase(await native())
  const found: Row[] = await engine.rows(
    headline.sql,
    scopeParams(scopes['everything']!, DATA_AS_OF),
  )
  rows = headline.derive(found, zh) as unknown as HeadlineRow[]
})

const round = (key: string) => rows.find((row) => row.round_key === key)!
const with_ = (row: HeadlineRow, other: Partial<HeadlineRow>): HeadlineRow => ({ ...row, ...other })

describe('focus', () => {
  it('is the latest round of the region with the most rounds to compare', () => {
    expect(defaultFocus(rows)?.round_key).toBe('530400-t5-r12')
  })

  it('is the one round there is', () => {
    expect(defaultFocus([round('140222-2023-04-27')])?.round_key).toBe('140222-2023-04-27')
    expect(defaultFocus([])).toBeNull()
  })

  it('goes to the region that came first where several have as many', () => {
    const tied = rows.filter((row) =>
      ['甲市-r1', '530400-r2', '530400-t5-r11', '630200-t2-3轮+'].includes(row.round_key ?? ''),
    )
    const twin = tied.map((row) =>
      with_(row, { region_key: 'x', ordinal: (row.ordinal ?? 0) + 100 }),
    )
    expect(defaultFocus([...twin, ...tied])?.round_key).toBe('530400-t5-r11')
  })

  it('takes synthetic rounds only when there is nothing else', () => {
    const synthetic = rows.filter((row) => row.nature === 'synthetic')
    expect(defaultFocus(synthetic)?.round_key).toBe('甲市-r2')
  })
})

describe('the round before', () => {
  it('is the nearest lower number of the same region', () => {
    expect(previousRound(rows, round('530400-t5-r12'))?.round_key).toBe('530400-t5-r11')
    expect(previousRound(rows, round('530400-t5-r11'))?.round_key).toBe('530400-r2')
    expect(previousRound(rows, round('530400-r2'))).toBeNull()
  })

  it('is never pooled, of another nature, or before a round without a number', () => {
    expect(previousRound(rows, round('630200-t2-3轮+'))).toBeNull()
    expect(previousRound(rows, round('乙县-r3'))).toBeNull()
    expect(previousRound(rows, round('140222-2023-04-27'))).toBeNull()
  })
})

describe('change', () => {
  const told = (
    id: (typeof measureIds)[number],
    focus: HeadlineRow,
    previous: HeadlineRow | null,
  ) => {
    const { before, change: difference, detail } = change(id, focus, previous, 'zh')
    return `${before}｜${difference}${detail}`
  }

  it('tells each measure of Yuxi round 12 against round 11', () => {
    const [focus, previous] = [round('530400-t5-r12'), round('530400-t5-r11')]
    expect(measureIds.map((id) => told(id, focus, previous))).toEqual([
      '上一轮（第十一轮）未报组织数，无法比较｜',
      '上一轮（第十一轮） 124 个｜+172 个（+138.7%）',
      '上一轮（第十一轮） 25 件｜+7 件（+28.0%）',
      '上一轮（第十一轮） 20.2 件｜率比 0.54 [0.31, 0.94]',
      '上一轮（第十一轮）未报组织数或问题数，无法比较｜',
      '本轮、上一轮（第十一轮）均未报整改完成数｜',
    ])
  })

  it('calls a round that is not the next lower one by its name', () => {
    const { before } = change('clues', round('530400-t5-r12'), round('530400-r2'), 'zh')
    expect(before).toBe('第二轮 24 件')
  })

  it('gives no relative change on a small base, and says when it is 0', () => {
    const focus = round('乙县-r2')
    expect(told('clues', with_(focus, { clues: 12 }), with_(focus, { clues: 9 }))).toContain(
      '｜+3 件',
    )
    expect(told('clues', with_(focus, { clues: 12 }), with_(focus, { clues: 9 }))).not.toContain(
      '%',
    )
    expect(told('clues', with_(focus, { clues: 3 }), focus)).toBe('第二轮 0 件｜+3 件 —（基数为0）')
  })

  it('tells shares in percentage points', () => {
    const focus = round('530100-county-t12-r2')
    const earlier = with_(focus, {
      done: 600,
      completion_strict: 600 / 697,
      completion_strict_low: 0.8,
    })
    expect(told('completion_strict', focus, earlier)).toBe(
      '第二轮 86.1%｜+12.6 个百分点 [10.0, 15.5]',
    )
    const published = with_(earlier, { completion_strict_low: null })
    expect(told('completion_strict', focus, published)).toBe('第二轮 86.1%｜+12.6 个百分点')
  })

  it('says that there is nothing to compare with', () => {
    expect(told('clues', round('530400-r2'), null)).toBe('没有可比的上一轮｜')
  })
})

describe('title', () => {
  const say = (focus: string, other: string | null) =>
    title(round(focus), other === null ? null : round(other), 'zh')

  it('says half where the interval of the ratio excludes 1', () => {
    expect(say('530400-t5-r12', '530400-t5-r11').title).toBe(
      '玉溪市第十二轮每百个问题对应线索 10.8 件，约为上一轮（第十一轮）的一半',
    )
    expect(say('530400-r2', '530400-t5-r12').title).toBe(
      '玉溪市第二轮每百个问题对应线索 21.2 件，约为第十二轮的 2 倍',
    )
  })

  it('stays neutral where it does not', () => {
    expect(say('530400-t5-r11', '530400-r2')).toEqual({
      title: '玉溪市第十一轮每百个问题对应线索 20.2 件，与第二轮区间重叠',
      caution: '率比 0.95，95% 精确区间 [0.52, 1.74]，包含 1，不能判断高低。',
    })
  })

  it('says what is not reported, and what is synthetic', () => {
    expect(say('140222-2023-04-27', null).title).toBe(
      '天镇县 2023 年 4 月一轮未报问题数或线索数，线索率无法计算',
    )
    expect(say('530100-county-t12-r2', null).title).toBe('昆明市第二轮未报线索数，线索率无法计算')
    expect(say('甲市-r2', null).title).toMatch(/^模拟数据：/)
  })

  it('holds neither real against synthetic rounds, nor single ones against several', () => {
    expect(say('530400-r2', '甲市-r1')).toEqual({
      title: '玉溪市第二轮每百个问题对应线索 21.2 件，与甲市第一轮不可比',
      caution: '95% 精确泊松区间 [13.6, 31.6]；一为真实数据，一为模拟数据，不作比较。',
    })
    expect(say('530400-r2', '630200-t2-3轮+').caution).toContain('多轮合计不与单轮比较')
  })

  it('is at most 90 characters in English', () => {
    for (const focus of rows)
      for (const other of [null, ...rows])
        expect(
          title(focus, other, 'en').title.length,
          title(focus, other, 'en').title,
        ).toBeLessThanOrEqual(90)
  })
})

it('counts who reports, the real rounds first', () => {
  const { reported, total, cells } = coverage(rows, 'clue_rate', '530400-t5-r12')
  expect([reported, total]).toEqual([10, 14])
  expect(cells.map((cell) => cell.synthetic)).toEqual([
    ...Array(8).fill(false),
    ...Array(6).fill(true),
  ])
  expect(cells.filter((cell) => cell.focus).map((cell) => cell.key)).toEqual(['530400-t5-r12'])
})

it('knows base and origin of each measure', () => {
  expect(measureOf(round('530400-t5-r12'), 'clue_rate')).toMatchObject({
    n: 296,
    origin: 'reported',
  })
  expect(measureOf(round('甲市-r1'), 'completion_strict')).toMatchObject({
    n: 8,
    origin: 'records',
  })
  expect(measureOf(round('530400-t5-前十轮+'), 'completion_strict')).toMatchObject({
    value: 0.937,
    n: null,
    low: null,
    state: 'value',
  })
  expect(measureOf(round('140222-2023-04-27'), 'clues')).toMatchObject({
    value: null,
    state: 'nr',
    origin: null,
  })
})
