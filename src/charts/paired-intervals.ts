import type { EChartsOption } from 'echarts'
import { axisTo, decimalsOf } from './breaks.ts'
import { fixed } from './numbers.ts'
import { pairedMark, ROW_HEIGHT, STRIP_HEIGHT, stripMark } from './paired-marks.ts'
import type { PairedIntervals } from './paired-rows.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

const TOP = 4
const AXIS = 28
const LEFT = 28

/** The sides under each other on one axis from 0, and a strip for each comparison: an option, and the height it wants. */
export function pairedIntervals({ tips, rows, strips }: PairedIntervals, tokens: Tokens) {
  const { max, step } = axisTo(rows.flatMap((row) => row.high ?? row.estimate ?? []))
  const plot = rows.length * ROW_HEIGHT
  const interval = widest(
    rows.map((row) => row.interval),
    12,
  )
  const valueEnd = interval + 10
  const value = rows.filter((row) => row.estimate !== null).map((row) => row.value)
  const plotEnd = valueEnd + widest(value, 14, 24) + 20
  const shared = { tokens, max, plotEnd, valueEnd }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: { left: LEFT, right: plotEnd, top: TOP, bottom: AXIS + strips.length * STRIP_HEIGHT },
    xAxis: {
      type: 'value',
      min: 0,
      max,
      interval: step,
      axisLabel: { formatter: (tick: number) => fixed(tick, decimalsOf(step)) },
    },
    yAxis: { type: 'value', show: false, inverse: true, min: 0, max: plot },
    tooltip: { trigger: 'item' },
    series: [
      {
        type: 'custom',
        id: 'strips',
        silent: true,
        renderItem: stripMark,
        itemPayload: { ...shared, rows: strips },
        data: strips.map((_, at) => [plot + AXIS + (at + 0.5) * STRIP_HEIGHT]),
      },
      {
        type: 'custom',
        id: 'sides',
        renderItem: pairedMark,
        itemPayload: { ...shared, rows },
        itemStyle: { color: tokens.mark },
        dimensions: [
          'y',
          'estimate',
          'low',
          'high',
          ...tips.map((name) => ({ name, type: 'ordinal' as const })),
        ],
        encode: { x: [1, 2, 3], y: 0, tooltip: tips.map((_, at) => 4 + at) },
        data: rows.map((row, at) => ({
          value: [
            (at + 0.5) * ROW_HEIGHT,
            row.estimate ?? 0,
            row.low ?? row.estimate ?? 0,
            row.high ?? row.estimate ?? 0,
            ...row.tips.map(plain),
          ],
          name: plain(`${row.side} ${row.name}`),
          key: row.key,
        })),
      },
    ],
  }
  return { option, height: TOP + plot + AXIS + strips.length * STRIP_HEIGHT }
}
