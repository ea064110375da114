import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { axisTo } from './breaks.ts'
import { groupedMark, headMark, LABEL_HEIGHT, labelMark, ROW_HEIGHT } from './grouped-marks.ts'
import type { GroupedIntervals, GroupedRow } from './grouped-rows.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

const TOP = 24
const AXIS = 26
const GAP = 6
const PLOT_START = 32

/** Sides under each other, class by class: an option, and the height it wants. */
export function groupedIntervals(chart: GroupedIntervals, tokens: Tokens) {
  const { groups, headers, tips, format } = chart
  const all = groups.flatMap((one) => one.rows)
  const { max, step } = axisTo(all.flatMap((row) => row.high ?? row.estimate ?? []))
  const column = (of: 'value' | 'counts' | 'difference', size: number) =>
    widest([...all.filter((row) => row.estimate !== null).map((row) => row[of]), headers[of]], size)
  const countsEnd = column('difference', 12) + 16
  const valueEnd = countsEnd + column('counts', 12) + 12
  const plotEnd = valueEnd + column('value', 13) + 20
  const labels = groups.map((one) => one.label)
  const plotStart = PLOT_START
  const { spots, height } = placed(groups)
  const shared = { tokens, max, plotStart, plotEnd, valueEnd, countsEnd }
  const silent = (
    id: string,
    renderItem: NonNullable<CustomSeriesOption['renderItem']>,
    rows: readonly unknown[],
    ys: readonly number[],
  ): CustomSeriesOption => ({
    type: 'custom',
    id,
    silent: true,
    renderItem,
    itemPayload: { ...shared, rows },
    data: ys.map((y) => [y]),
  })
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: { left: plotStart, right: plotEnd, top: TOP, bottom: AXIS },
    xAxis: { type: 'value', min: 0, max, interval: step, axisLabel: { formatter: format } },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: height },
    tooltip: { trigger: 'item' },
    series: [
      silent('head', headMark, [headers], [0]),
      silent(
        'labels',
        labelMark,
        labels.map((label, at) => ({ label, first: at === 0 })),
        spots.map(([first = 0]) => first - (ROW_HEIGHT + LABEL_HEIGHT) / 2),
      ),
      {
        type: 'custom',
        id: 'sides',
        renderItem: groupedMark,
        itemPayload: { ...shared, rows: all },
        itemStyle: { color: tokens.mark },
        dimensions: ['y', 'estimate', ...tips.map((name) => ({ name, type: 'ordinal' as const }))],
        encode: { x: 1, y: 0, tooltip: tips.map((_, at) => 2 + at) },
        data: groups.flatMap(({ label, rows }, at) =>
          rows.map((row, index) => datum(label, row, spots[at]?.[index] ?? 0)),
        ),
      },
    ],
  }
  return { option, height: TOP + height + AXIS }
}

const datum = (label: string, row: GroupedRow, y: number) => ({
  value: [y, row.estimate ?? 0, ...row.tips.map(plain)],
  name: plain(`${label} · ${row.side}`),
  key: row.key,
})

/** The middles of the rows of each group. */
function placed(groups: GroupedIntervals['groups']) {
  let y = 0
  const spots = groups.map(({ rows }) => {
    const own = rows.map((_, index) => y + LABEL_HEIGHT + (index + 0.5) * ROW_HEIGHT)
    y += LABEL_HEIGHT + rows.length * ROW_HEIGHT + GAP
    return own
  })
  return { spots, height: Math.max(ROW_HEIGHT, y - GAP) }
}
