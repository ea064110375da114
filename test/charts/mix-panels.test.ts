import { expect, it } from 'vitest'
import { layOut, measure } from '#charts/mix-panel-layout.ts'
import type { MixPanels } from '#charts/mix-panel-rows.ts'
import { mixPanels } from '#charts/mix-panels.ts'
import { stopsOf } from '#charts/stops.ts'
import { tokens } from '#charts/tokens.ts'
import { toSvg } from '../fixture/svg.ts'

const cell = (share: number | null, text: string) => ({
  key: `x|${text}`,
  share,
  text,
  brief: 'n/a',
  hatched: false,
  tips: [text],
})

const chart: MixPanels = {
  panels: [
    { key: '|A', title: '决策部署落实', colour: '#111111' },
    { key: '|D', title: '整改与成果运用', colour: '#222222' },
  ],
  sections: [
    {
      title: '模拟数据',
      pooled: [{ share: 0.4, label: '合计 40.0' }, null],
      lines: [
        {
          key: 'x',
          names: ['甲市', '第一轮'],
          name: '甲市 第一轮',
          starts: false,
          focus: false,
          cells: [cell(0.48, '48.0'), cell(null, '不适用')],
          unknown: '',
          beside: ['118', '3', '0'],
          tips: ['118'],
        },
      ],
      folds: [{ text: '另有 71 行', opens: true, hatched: true }],
    },
  ],
  tips: ['份额'],
  rowTips: ['已归类'],
  besideHeaders: ['已归类', '未分类', '未报'],
}

it.each([680, 840, 1300, 1700])('all panels share one scale and fit into %i pixels', (width) => {
  const { panels, scale, beside } = layOut(width, measure(chart))
  expect(scale).toBeGreaterThan(0)
  for (const [at, { left, right }] of panels.entries()) {
    const next = panels[at + 1]?.left ?? (beside[0] ?? width + 40) - 40
    expect(right).toBeLessThan(next)
    expect(right - left).toBeGreaterThan(30)
  }
  expect(panels[0]!.left + 0.48 * scale).toBeLessThan(panels[0]!.right)
})

it('leaves out the columns beside where panels are narrow', () => {
  expect(layOut(719, measure(chart)).beside).toEqual([])
  expect(layOut(720, measure(chart)).beside).toHaveLength(3)
})

it.each([
  [840, 'not in scheme', 'n/a'],
  [320, 'n/a', 'not in scheme'],
])(
  'writes the word for a missing share as its panel has room at %i pixels',
  (width, shown, not) => {
    const words = structuredClone(chart)
    words.sections[0]!.lines[0]!.cells[1]!.text = 'not in scheme'
    const { option, height } = mixPanels(words, tokens.light)
    const svg = toSvg(option, width, height)
    expect(svg).toContain(`>${shown}<`)
    expect(svg).not.toContain(`>${not}<`)
  },
)

it('has one stop for each row, bar, head and fold, from top to bottom', () => {
  const { option } = mixPanels(chart, tokens.light)
  expect(stopsOf(option).map(({ key, text }) => [key, text])).toEqual([
    ['|A', '决策部署落实'],
    ['|D', '整改与成果运用'],
    ['x', '甲市 第一轮, 已归类 118'],
    ['x|48.0', '甲市 第一轮 · 决策部署落实, 份额 48.0'],
    ['x|不适用', '甲市 第一轮 · 整改与成果运用, 份额 不适用'],
    ['+', '另有 71 行'],
  ])
})
