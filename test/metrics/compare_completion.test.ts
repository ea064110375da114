import { describe, expect, it } from 'vitest'
import type { SideDays } from '#metrics/compare_completion/columns.ts'
import compareCompletion from '#metrics/compare_completion/metric.ts'
import { en, zh } from '../fixture/context.ts'

const at = (
  side: string,
  fate: string,
  days: number | null,
  items: number,
  parts = {},
): SideDays => ({
  side,
  nature: 'internal',
  fate,
  days,
  items,
  shared: false,
  ...parts,
})
const silent = (side: string): SideDays => ({
  ...at(side, '', null, 0),
  nature: null,
  fate: null,
  items: null,
})
const side = (letter: string, days: readonly number[], parts = {}) =>
  days.map((day) => at(letter, 'done', day, 10, parts))
const said = (rows: readonly SideDays[]) =>
  [zh, en].map((context) =>
    compareCompletion.headline(compareCompletion.derive(rows, context), context),
  )

const fast = side('A', [10, 20, 30, 40])
const slow = side('B', [50, 90, 120, 150])

describe('curves of two sides', () => {
  it('step by step, with the median and the log-rank test', () => {
    const rows = compareCompletion.derive([...fast, at('A', 'open', 60, 10), ...slow], zh)
    expect(rows[0]).toMatchObject({ side: 'A', days: 10, at_risk: 50, done_then: 10 })
    expect(rows[0]?.['share']).toBeCloseTo(0.2, 9)
    expect(rows[0]).toMatchObject({ median: 30, problems: 50, reason: 'same' })
    const b = rows.find((row) => row['side'] === 'B')
    expect(b).toMatchObject({ median: 105, reason: null })
    expect(b?.['p']).toBeLessThan(0.001)
  })

  it('what has no place in time is left out, and counted', () => {
    const rows = compareCompletion.derive([...fast, at('A', 'undated', null, 7), ...slow], zh)
    expect(rows[0]).toMatchObject({ problems: 40, outside: 7 })
    expect(compareCompletion.notes(rows, zh)).toEqual([
      { label: '定不出用时，未列入', text: 'A 7。' },
    ])
  })
})

describe('what the curves say', () => {
  it.each([
    ['nothing chosen', [], '请选择要对比的范围', 'Choose what to compare'],
    [
      'no records',
      [silent('A'), silent('B')],
      '各列都没有可以作曲线的整改记录',
      'No column has records to draw a curve of',
    ],
    [
      'a difference',
      [...fast, ...slow],
      'A 半数问题用 25 天、B 半数问题用 105 天，快慢有差别（对数秩 p < 0.001）',
      'A half done in 25 days, B half done in 105 days; curves differ (log-rank p < 0.001)',
    ],
    [
      'no difference',
      [...fast, ...side('B', [10, 20, 30, 40])],
      'A 半数问题用 25 天、B 半数问题用 25 天，快慢差别不明显（对数秩 p = 1.000）',
      'A half done in 25 days, B half done in 25 days; no clear difference (log-rank p = 1.000)',
    ],
    [
      'not yet half',
      [at('A', 'done', 10, 1), at('A', 'open', 60, 9), silent('B')],
      'A 尚未过半',
      'A not yet half',
    ],
  ])('%s', (_, rows, inZh, inEn) => {
    expect(said(rows)).toEqual([inZh, inEn])
  })

  it.each([
    ['only open problems', [at('B', 'open', 50, 30)], 'B 台账只列未完成的问题，快慢无从估计。'],
    ['too few', [at('B', 'done', 50, 4)], 'B 能定位到天的问题不足 5 个。'],
    [
      'mixed data',
      [...slow, at('B', 'done', 5, 9, { nature: 'synthetic' })],
      'B 混有真实与模拟数据。',
    ],
    ['another nature', side('B', [5, 9], { nature: 'synthetic' }), 'B 与 A 数据性质不同。'],
    ['the same records', side('B', [5, 9], { shared: true }), 'B 与 A 有同一轮的记录。'],
  ])('no test, and why: %s', (_, other, text) => {
    const rows = compareCompletion.derive([...fast, ...other], zh)
    expect(rows.filter((row) => row['side'] === 'B').every((row) => row['p'] === null)).toBe(true)
    expect(compareCompletion.notes(rows, zh).map((note) => note.text)).toContain(text)
  })

  it('is refused with a reason for each side where none has a curve', () => {
    const rows = compareCompletion.derive([at('A', 'open', 9, 30), silent('B')], zh)
    expect(compareCompletion.draw(rows, zh)).toMatchObject({
      as: 'refused',
      reasons: ['A：台账只列未完成的问题，快慢无从估计', 'B：没有逐条记录'],
    })
  })
})
