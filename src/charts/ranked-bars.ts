import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { type Api, group, hatch, type Mark, type RenderItem, text } from './marks.ts'
import { bar } from './shapes.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A bar with its count and its share. Texts are ready to draw. */
export interface RankedBar {
  key: string
  label: string
  value: number
  text: string
  share: string
  /** Of what is not reported. */
  hatched: boolean
  /** In the order of `RankedBars.tips`. */
  tips: readonly string[]
}

export interface RankedBars {
  bars: readonly RankedBar[]
  tips: readonly string[]
}

const PITCH = 30
const THICK = 12

interface Payload {
  bars: readonly RankedBar[]
  left: number
  right: number
  most: number
  tokens: Tokens
}

/** Horizontal bars from 0 in the order given, one datum per bar: an option, and the height it wants. */
export function rankedBars({ bars, tips }: RankedBars, tokens: Tokens) {
  const shares = widest(
    bars.map((one) => one.share),
    12,
    40,
  )
  const texts = widest(
    bars.map((one) => one.text),
    12,
    30,
  )
  const payload: Payload = {
    bars,
    left:
      12 +
      widest(
        bars.map((one) => one.label),
        13,
        40,
        140,
      ),
    right: shares + texts + 28,
    most: Math.max(1, ...bars.map((one) => one.value)),
    tokens,
  }
  const series: CustomSeriesOption = {
    type: 'custom',
    id: 'bars',
    coordinateSystem: 'none',
    renderItem: barMark,
    itemPayload: payload as unknown as Record<string, unknown>,
    itemStyle: { color: tokens.mark },
    dimensions: ['y', ...tips.map((name) => ({ name, type: 'ordinal' as const }))],
    encode: { tooltip: tips.map((_, tip) => 1 + tip) },
    data: bars.map((one, row) => ({
      value: [PITCH * (row + 0.5), ...one.tips.map(plain)],
      name: plain(one.label),
      key: one.key,
    })),
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [series],
  }
  return { option, height: PITCH * bars.length + 4 }
}

const barMark: RenderItem = ({ dataIndex, itemPayload }, api) => {
  const payload = itemPayload as unknown as Payload
  const one = payload.bars[dataIndex]
  return one ? group(...row(one, PITCH * (dataIndex + 0.5), payload, api)) : null
}

function row(one: RankedBar, y: number, payload: Payload, api: Api): Mark[] {
  const { left, right, most, tokens } = payload
  const width = api.getWidth()
  const length = ((width - left - right) * one.value) / most
  const end = left + Math.max(length, one.value > 0 ? 1 : 0)
  return [
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: y - PITCH / 2 + 1, width, height: PITCH - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(one.label, 0, y, { size: 13, fill: tokens.text.primary, width: left - 8 }),
    ...(one.hatched
      ? [
          bar(left, y - THICK / 2, end - left, THICK, {
            fill: tokens.missing.fill,
            stroke: tokens.missing.hatch,
            silent: true,
          }),
          hatch(left, y - THICK / 2, end - left, THICK, tokens.missing.hatch),
        ]
      : [bar(left, y - THICK / 2, end - left, THICK, { fill: tokens.markSoft, silent: true })]),
    text(one.text, end + 8, y, { fill: tokens.text.primary }),
    text(one.share, width, y, { fill: tokens.text.secondary, align: 'right' }),
  ]
}
