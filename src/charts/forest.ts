import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { axisMark, type ForestRow, forestMark, sidesMark } from './forest-marks.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** Ratios on a log axis. */
export interface Forest {
  ratioHeader: string
  pHeader: string
  /** Under the axis, at either side of 1. */
  lower: string
  higher: string
  tips: readonly string[]
  rows: readonly ForestRow[]
}

const TOP = 26
const BOTTOM = 48
/** Few rows are given more room. */
const ROOM = 288
const LEAST_ROW = 40
const MOST_ROW = 96

/** Ratios with their intervals around 1, one row each: an option, and the height it wants. */
export function forest(chart: Forest, tokens: Tokens) {
  const { rows, tips } = chart
  const [low, high] = domainOf(rows)
  const label = widest(
    rows.map((row) => row.label),
    13,
    80,
    240,
  )
  const interval = widest(
    rows.map((row) => row.interval),
    12,
  )
  const pWidth = widest([chart.pHeader, ...rows.map((row) => row.p)], 12, 32)
  const intervalEnd = pWidth + 20
  const valueEnd = intervalEnd + interval + 12
  const value = widest(
    rows.map((row) => row.value),
    13,
    28,
  )
  const plotEnd = Math.max(valueEnd + value, intervalEnd + widest([chart.ratioHeader], 12)) + 24
  const rowHeight = Math.min(MOST_ROW, Math.max(LEAST_ROW, ROOM / Math.max(1, rows.length)))
  const height = rows.length * rowHeight
  const shared = {
    tokens,
    low: Math.log(low),
    high: Math.log(high),
    plotEnd,
    valueEnd,
    intervalEnd,
  }
  const series = (id: string, rest: CustomSeriesOption): CustomSeriesOption => ({
    type: 'custom',
    id,
    ...rest,
  })
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: { left: label + 20, right: plotEnd, top: TOP, bottom: BOTTOM },
    xAxis: { type: 'value', show: false, min: Math.log(low), max: Math.log(high) },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: height },
    tooltip: { trigger: 'item' },
    series: [
      series('axis', {
        silent: true,
        renderItem: axisMark,
        itemPayload: { ...shared, rows: ticksIn(low, high), height },
        data: ticksIn(low, high).map((tick) => [0, Math.log(tick)]),
      }),
      series('words', {
        silent: true,
        renderItem: sidesMark,
        itemPayload: { ...shared, rows: [chart], height },
        data: [[height, 0]],
      }),
      series('ratios', {
        renderItem: forestMark,
        itemPayload: { ...shared, rows, height },
        itemStyle: { color: tokens.mark },
        dimensions: ['y', 'ratio', ...tips.map((name) => ({ name, type: 'ordinal' as const }))],
        encode: { x: 1, y: 0, tooltip: tips.map((_, at) => 2 + at) },
        data: rows.map((row, at) => ({
          value: [(at + 0.5) * rowHeight, Math.log(row.ratio ?? 1), ...row.tips.map(plain)],
          name: plain(row.label),
          key: row.key,
        })),
      }),
    ],
  }
  return { option, height: TOP + height + BOTTOM }
}

const WIDEST = 50

/** Wide enough for all intervals and for 1, but not beyond 1 : 50. */
function domainOf(rows: readonly ForestRow[]) {
  const ends = rows
    .flatMap(({ low, high, ratio }) => [low, high, ratio])
    .filter((end) => end !== null)
  const finite = ends.filter((end) => end > 0 && Number.isFinite(end))
  const low = Math.min(1 / 2, ...finite) / 1.2
  const high = Math.max(2, ...finite) * 1.2
  return [Math.max(low, 1 / WIDEST), Math.min(high, WIDEST)] as const
}

const TICKS = [
  [0.01, 0.1, 1, 10, 100],
  [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50],
  [0.25, 0.5, 1, 2, 4],
]

/** The sparsest set of round numbers with at least three in the domain. */
function ticksIn(low: number, high: number): readonly number[] {
  const sets = TICKS.map((set) => set.filter((tick) => tick >= low && tick <= high))
  return sets.find((set) => set.length >= 3) ?? [1]
}
