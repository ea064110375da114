import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { decimalsOf, niceStep } from './breaks.ts'
import { inCells } from './funnel-cells.ts'
import * as marks from './funnel-marks.ts'
import { count, fixed } from './numbers.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** One unit: `x` its size, `y` its rate. Texts are ready to draw. */
export interface FunnelPoint {
  key: string
  /** For the tooltip and the keyboard. */
  name: string
  x: number
  y: number
  /** How far out it lies: within the 95 % limits, beyond them, or beyond the 99.8 % limits. */
  zone: 0 | 1 | 2
  /** Its name beside it; null: none. */
  label: string | null
  focus: boolean
  /** In the order of `FunnelChart.tips`. */
  tips: readonly string[]
}

/** Limits of the rate. */
interface FunnelLimits {
  low998: number
  low95: number
  high95: number
  high998: number
}

/** The limits for units of size `x`. */
export type FunnelLine = FunnelLimits & { x: number }

export interface FunnelChart {
  points: readonly FunnelPoint[]
  /** The limits for units of any size above 0. */
  limitsFor: (size: number) => FunnelLimits
  centre: { rate: number; label: string }
  limitNames: { high998: string; high95: string; low95: string }
  xTitle: string
  yTitle: string
  tips: readonly string[]
  /** The name of one dot that stands for many units. */
  together: (units: number) => string
}

const TOP = 34
const PLOT = 430
const BOTTOM = 48
/** Sizes at which the limits are drawn, at most. */
const MOST_SIZES = 480

/** Rates by size with limits that narrow, one datum per unit: an option, and the height it wants. */
export function funnel(asked: FunnelChart, tokens: Tokens) {
  const x = axisOver(Math.max(1, ...asked.points.map((point) => point.x)), 6)
  const y = axisOver(tallest(asked), 6)
  const plane = { xMax: x.max, yMax: y.max }
  const chart = { ...asked, points: inCells(asked.points, plane, asked.together) }
  const names = [chart.centre.label, ...Object.values(chart.limitNames)]
  const payload: marks.Payload = {
    chart,
    lines: linesTo(x.max, chart),
    asides: asidesOf(chart),
    ...plane,
    tokens,
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: { left: 44, right: widest(names, 12, 48) + 16, top: TOP, bottom: BOTTOM },
    xAxis: {
      type: 'value',
      min: 0,
      max: x.max,
      interval: x.step,
      axisLine: { show: true, lineStyle: { color: tokens.line.axis } },
      axisTick: { show: true, lineStyle: { color: tokens.line.axis } },
      splitLine: { show: false },
      axisLabel: { formatter: (value: number) => count(value) },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: y.max,
      interval: y.step,
      axisLabel: { formatter: (value: number) => fixed(value, decimalsOf(y.step)) },
    },
    tooltip: { trigger: 'item' },
    series: [
      series('limits', marks.limitMark, payload, [{ value: [0, 0] }], { silent: true, z: 1 }),
      series(
        'points',
        marks.pointMark,
        payload,
        chart.points.map((point) => ({
          value: [point.x, point.y, ...point.tips.map(plain)],
          name: plain(point.name),
          key: point.key,
        })),
        {
          dimensions: [
            'x',
            'rate',
            ...chart.tips.map((name) => ({ name, type: 'ordinal' as const })),
          ],
          encode: { x: 0, y: 1, tooltip: chart.tips.map((_, tip) => 2 + tip) },
        },
      ),
      series('labels', marks.labelMark, payload, [{ value: [0, 0] }], { silent: true, z: 3 }),
    ],
  }
  return { option, height: TOP + PLOT + BOTTOM }
}

function linesTo(largest: number, { limitsFor }: FunnelChart): FunnelLine[] {
  const step = Math.max(0.25, largest / MOST_SIZES)
  const sizes = Array.from({ length: Math.round(largest / step) }, (_, at) => (at + 1) * step)
  return sizes.map((x) => ({ x, ...limitsFor(x) }))
}

/** How many points before each one stand on the same spot. */
function asidesOf({ points }: FunnelChart): number[] {
  const seen = new Map<string, number>()
  return points.map(({ x, y }) => {
    const spot = `${x} ${y}`
    const before = seen.get(spot) ?? 0
    seen.set(spot, before + 1)
    return before
  })
}

/** Rates beyond thrice the outer limit of a middling unit are drawn at the edge, so that the rest stays legible. */
function tallest({ points, limitsFor, centre }: FunnelChart) {
  const highest = Math.max(centre.rate, ...points.map((point) => point.y))
  const sizes = points.map((point) => point.x).sort((a, b) => a - b)
  const middling = sizes[Math.floor(sizes.length / 2)] ?? 0
  const limit = middling > 0 ? limitsFor(middling).high998 : highest
  return Math.max(Math.min(highest, 3 * limit), 1.2 * centre.rate, 1e-9)
}

function axisOver(highest: number, parts: number) {
  const step = niceStep(highest / parts)
  return { step, max: step * Math.ceil(highest / step + 1e-9) }
}

const series = (
  id: string,
  renderItem: NonNullable<CustomSeriesOption['renderItem']>,
  itemPayload: marks.Payload,
  data: NonNullable<CustomSeriesOption['data']>,
  rest: CustomSeriesOption,
): CustomSeriesOption => ({
  type: 'custom',
  id,
  clip: false,
  renderItem,
  itemPayload: itemPayload as unknown as Record<string, unknown>,
  itemStyle: { color: itemPayload.tokens.mark },
  data,
  ...rest,
})
