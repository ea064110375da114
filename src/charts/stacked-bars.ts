import type { CustomSeriesOption, EChartsOption } from 'echarts'
import * as marks from './stacked-marks.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A part of a bar. Texts are ready to draw. */
export interface BarPart {
  key: string
  name: string
  /** Of the same scale within a bar. */
  size: number
  /** Stands in the part where there is room. */
  text: string
  /** Null: hatched, as what is not reported is. */
  colour: string | null
  /** In the order of `StackedBars.tips`. */
  tips: readonly string[]
}

export interface StackedBar {
  label: string
  total: string
  /** The bar of all; the first of these bears the names of the parts. */
  isTotal: boolean
  parts: readonly BarPart[]
}

/** Bars of one length whose parts add up to the whole. */
export interface StackedBars {
  bars: readonly StackedBar[]
  totalHeader: string
  footnote: string | null
  tips: readonly string[]
}

const FOOTNOTE = 28

/** Stacked bars, one datum per part: an option, and the height it wants. */
export function stackedBars(chart: StackedBars, tokens: Tokens) {
  const height =
    marks.LEADERS +
    chart.bars.length * marks.PITCH +
    marks.AFTER_TOTAL +
    (chart.footnote ? FOOTNOTE : 0)
  const parts = chart.bars.flatMap(placed)
  const payload: marks.Payload = { chart, parts, layout: layOut(chart), tokens }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      series('ground', marks.groundMark, payload, [{ value: [0] }], { silent: true }),
      series(
        'parts',
        marks.partMark,
        payload,
        parts.map(({ part, label, row }) => ({
          value: [marks.middleOf(row), ...part.tips.map(plain)],
          name: plain(`${label} · ${part.name}`),
          key: part.key,
        })),
        {
          dimensions: ['y', ...chart.tips.map((name) => ({ name, type: 'ordinal' as const }))],
          encode: { tooltip: chart.tips.map((_, tip) => 1 + tip) },
        },
      ),
    ],
  }
  return { option, height }
}

/** Where the parts of a bar begin and end, as shares of its length. */
function placed({ label, isTotal, parts }: StackedBar, row: number): marks.PlacedPart[] {
  const whole = parts.reduce((sum, { size }) => sum + size, 0) || 1
  let end = 0
  return parts.map((part) => {
    const start = end
    end += part.size / whole
    return { part, label, isTotal, row, start, end }
  })
}

const layOut = ({ bars, totalHeader }: StackedBars): marks.Layout => ({
  left:
    12 +
    widest(
      bars.map((bar) => bar.label),
      13,
      28,
      120,
    ),
  right: 14 + widest([totalHeader, ...bars.map((bar) => bar.total)], 13, 28),
})

const series = (
  id: string,
  renderItem: NonNullable<CustomSeriesOption['renderItem']>,
  itemPayload: marks.Payload,
  data: NonNullable<CustomSeriesOption['data']>,
  rest: CustomSeriesOption,
): CustomSeriesOption => ({
  type: 'custom',
  id,
  coordinateSystem: 'none',
  renderItem,
  itemPayload: itemPayload as unknown as Record<string, unknown>,
  itemStyle: { color: itemPayload.tokens.mark },
  data,
  ...rest,
})
