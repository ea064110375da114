import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { axisTo, decimalsOf } from './breaks.ts'
import * as marks from './interval-marks.ts'
import {
  type EstimateRow,
  type Fold,
  type IntervalRows,
  type RowSection,
  UNFOLD,
  type UnknownRow,
} from './interval-rows.ts'
import { fixed } from './numbers.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

const TOP = 26
const BOTTOM = 4
const HEADING = 32

/** A row, and the vertical middle of its mark in pixels below the axis. */
interface Slot<R> {
  row: R
  y: number
}

interface Slots {
  headings: Slot<marks.Heading>[]
  estimates: Slot<EstimateRow>[]
  unknowns: Slot<UnknownRow>[]
  folds: Slot<Fold>[]
}

/** Interval dots in rows, one datum per row: an option, and the height it wants. */
export function intervalChart(chart: IntervalRows, tokens: Tokens) {
  const { slots, height } = placed(chart.sections)
  const { max, step } = axisTo(slots.estimates.map(({ row }) => row.high))
  const layout = layOut(chart)
  const shared = { layout, max, tokens }
  const header = { row: { value: chart.valueHeader, counts: chart.countsHeader }, y: 0 }
  const shown = {
    dimensions: ['y', 'x', ...chart.tips.map(ordinal)],
    encode: { x: 1, ...tipsFrom(2, chart) },
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: { left: layout.plot, right: layout.plotEnd, top: TOP, bottom: BOTTOM },
    xAxis: {
      type: 'value',
      position: 'top',
      min: 0,
      max,
      interval: step,
      axisLabel: { formatter: (value: number) => tick(value, step) },
    },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: height },
    tooltip: { trigger: 'item' },
    series: [
      series('headings', slots.headings, marks.sectionMark, shared, { silent: true }),
      series('header', [header], marks.headerMark, shared, { silent: true }),
      series('folds', slots.folds, marks.foldMark, shared, {
        tooltip: { show: false },
        dimensions: ['y'],
        data: slots.folds.map(({ row, y }) => ({
          value: [y],
          name: plain(row.text),
          key: row.opens ? UNFOLD : '',
        })),
      }),
      series('unknowns', slots.unknowns, marks.unknownMark, shared, {
        ...shown,
        data: slots.unknowns.map(({ row, y }) => datum(row, [y, 0, ...row.tips.map(plain)])),
      }),
      series('estimates', slots.estimates, marks.estimateMark, shared, {
        dimensions: ['y', 'estimate', 'low', 'high', ...chart.tips.map(ordinal)],
        encode: { x: [1, 2, 3], ...tipsFrom(4, chart) },
        data: slots.estimates.map(({ row, y }) =>
          datum(row, [y, row.estimate, row.low, row.high, ...row.tips.map(plain)]),
        ),
      }),
    ],
  }
  return { option, height: TOP + height + BOTTOM }
}

function placed(sections: readonly RowSection[]) {
  const slots: Slots = { headings: [], estimates: [], unknowns: [], folds: [] }
  let y = 0
  const add = <R>(rows: Slot<R>[], more: readonly R[]) => {
    for (const row of more) {
      rows.push({ row, y: y + marks.ROW_HEIGHT / 2 })
      y += marks.ROW_HEIGHT
    }
  }
  for (const section of sections) {
    const top = y + HEADING / 2
    const height = HEADING / 2 + section.estimates.length * marks.ROW_HEIGHT
    slots.headings.push({ row: { title: section.title, pooled: section.pooled, height }, y: top })
    y += HEADING
    add(slots.estimates, section.estimates)
    add(slots.unknowns, section.unknowns)
    add(slots.folds, section.folds)
  }
  return { slots, height: y }
}

const series = <R>(
  id: string,
  slots: readonly Slot<R>[],
  renderItem: NonNullable<CustomSeriesOption['renderItem']>,
  shared: Omit<marks.Payload<R>, 'rows'>,
  rest: CustomSeriesOption,
): CustomSeriesOption => ({
  type: 'custom',
  id,
  renderItem,
  itemPayload: { ...shared, rows: slots.map(({ row }) => row) },
  itemStyle: { color: shared.tokens.mark },
  data: slots.map(({ y }) => [y]),
  ...rest,
})

const datum = (row: EstimateRow | UnknownRow, value: (string | number)[]) => ({
  value,
  name: plain(`${row.region} ${row.round}`),
  key: row.key,
})

const ordinal = (name: string) => ({ name, type: 'ordinal' as const })

const tipsFrom = (first: number, { tips }: IntervalRows) => ({
  y: 0,
  tooltip: tips.map((_, index) => first + index),
})

/** Column widths from the longest texts. */
function layOut({ sections, valueHeader, countsHeader }: IntervalRows): marks.Layout {
  const estimates = sections.flatMap((section) => section.estimates)
  const rows = sections.flatMap((section) => [...section.estimates, ...section.unknowns])
  const region = nameWidth(
    rows.map((row) => row.region),
    136,
  )
  const roundWidth = nameWidth(
    rows.map((row) => row.round),
    132,
  )
  const counts = widest([countsHeader, ...rows.map((row) => row.counts)], 12)
  const interval = widest(
    estimates.map((row) => row.interval),
    12,
  )
  const value = widest(
    estimates.map((row) => row.value),
    13,
  )
  const intervalEnd = counts + 20
  const valueEnd = intervalEnd + interval + 12
  return {
    region,
    round: 8 + region + 12,
    roundWidth,
    plot: 8 + region + 12 + roundWidth + 16,
    plotEnd: Math.max(valueEnd + value, intervalEnd + widest([valueHeader], 12)) + 28,
    valueEnd,
    intervalEnd,
  }
}

/** With a little room: the row in focus is in bold. */
const nameWidth = (names: readonly string[], most: number) => 6 + widest(names, 13, 52, most)

const tick = (value: number, step: number) => fixed(value, decimalsOf(step))
