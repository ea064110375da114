import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { UNFOLD } from './interval-rows.ts'
import * as marks from './lane-marks.ts'
import { heightOf, type Payload, pitchOf, topOf } from './lane-plane.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A mark of a lane, from a day to a day (days since 1970-01-01). Texts of `tips` in the order of `LaneChart.tips`. */
export interface LaneMark {
  key: string
  name: string
  /** Where an inspection begins and ends, a dot, a rhomb for a plan, a bar for a limit, a column for a week. */
  shape: 'start' | 'end' | 'dot' | 'plan' | 'limit' | 'column'
  from: number
  to: number
  /** The height of a column; 0 for others. */
  value: number
  tips: readonly string[]
}

/** A round on the calendar. Spans are from a day to a day. */
export interface Lane {
  key: string
  name: string
  remark: string
  focus: boolean
  /** Hollow dots: synthetic data. */
  hollow: boolean
  /** On site, and the period in which to rectify. */
  stay: readonly [number, number] | null
  period: readonly [number, number] | null
  /** The last day of which completions are known, where that ends before the as-of day. */
  known: number | null
  /** By time. */
  marks: readonly LaneMark[]
  /** What has no day, in words; hatched where it exists but is not reported. */
  missing: { text: string; hatched: boolean } | null
  /** Texts of the columns at the right. */
  figures: readonly string[]
}

/** Lanes of one calendar, with columns of one scale. */
export interface LaneChart {
  lanes: readonly Lane[]
  /** First and last day of the axis. */
  from: number
  until: number
  asOf: { day: number; label: string; short: string }
  headers: readonly string[]
  /** What the shapes stand for, in the order of the legend. */
  legend: readonly { shape: LaneMark['shape'] | 'stay' | 'known'; text: string }[]
  tips: readonly string[]
  /** What opens the lanes that are not drawn; empty: none are. */
  fold: string
}

/** Lanes, one datum per mark and one per lane: an option, and the height it wants. */
export function laneChart(chart: LaneChart, tokens: Tokens) {
  const pitch = pitchOf(chart.lanes.length)
  const payload: Payload = {
    chart,
    left: Math.max(
      ...chart.lanes.map(({ name, remark }) => Math.max(widest([name], 13), widest([remark], 12))),
    ),
    right: chart.headers.map((header, at) =>
      widest([header, ...chart.lanes.map(({ figures }) => figures[at] ?? '')], 12),
    ),
    most: scaleOf(chart.lanes),
    tokens,
  }
  const placed = chart.lanes.flatMap((lane, at) => lane.marks.map((mark) => ({ mark, at })))
  const series = (
    id: string,
    renderItem: NonNullable<CustomSeriesOption['renderItem']>,
    rest: CustomSeriesOption,
  ): CustomSeriesOption => ({
    type: 'custom',
    id,
    coordinateSystem: 'none',
    renderItem,
    itemPayload: payload as unknown as Record<string, unknown>,
    itemStyle: { color: tokens.mark },
    ...rest,
  })
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      series('calendar', marks.calendarMark, { silent: true, data: [[0]] }),
      series('lanes', marks.laneMark, {
        tooltip: { show: false },
        dimensions: ['y'],
        data: chart.lanes.map(({ name, key }, at) => ({
          value: [topOf(at, pitch)],
          name: plain(name),
          key,
        })),
      }),
      series('marks', marks.markOf(placed), {
        dimensions: ['y', ...chart.tips.map((name) => ({ name, type: 'ordinal' as const }))],
        encode: { tooltip: chart.tips.map((_, at) => 1 + at) },
        data: placed.map(({ mark, at }) => ({
          value: [topOf(at, pitch) + 1, ...mark.tips.map(plain)],
          name: plain(`${chart.lanes[at]?.name ?? ''} · ${mark.name}`),
          key: mark.key,
        })),
      }),
      ...(chart.fold
        ? [
            series('fold', marks.foldMark, {
              tooltip: { show: false },
              dimensions: ['y'],
              data: [
                {
                  value: [topOf(chart.lanes.length, pitch)],
                  name: plain(chart.fold),
                  key: UNFOLD,
                },
              ],
            }),
          ]
        : []),
    ],
  }
  return { option, height: heightOf(chart.lanes.length, chart.fold !== '') }
}

/** The highest column, but no more than twice the middle one of the lanes' highest: beyond that columns are cut off. */
function scaleOf(lanes: readonly Lane[]) {
  const peaks = lanes
    .map(({ marks: own }) => Math.max(0, ...own.map(({ value }) => value)))
    .filter((peak) => peak > 0)
    .sort((a, b) => a - b)
  const middle = peaks[Math.floor((peaks.length - 1) / 2)] ?? 1
  return Math.max(1, Math.min(peaks.at(-1) ?? 1, 2 * middle))
}
