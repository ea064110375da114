import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { type CurveStep, doneBy } from '#statistics/kaplan-meier.ts'
import { percent } from './numbers.ts'
import * as marks from './step-marks.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A ring on a curve: the share done by a day that is read out. Texts in the order of `StepChart.tips`. */
export interface Ring {
  days: number
  share: number
  name: string
  tips: readonly string[]
}

/** A rising curve of the share done: `steps` as `kaplanMeier` gives them. */
export interface StepCurve {
  key: string
  name: string
  colour: string
  steps: readonly CurveStep[]
  rings: readonly Ring[]
}

/** A time limit, as a line across all curves. */
export interface DayLimit {
  days: number
  label: string
}

/** Rising curves by day, with the numbers still at risk under the axis. At most as many as there are colours. */
export interface StepChart {
  curves: readonly StepCurve[]
  /** The last day of the axis. */
  until: number
  /** Days that get a dotted line and a bold number. */
  days: readonly number[]
  limits: readonly DayLimit[]
  dayTitle: string
  riskTitle: string
  /** Names of the tooltip's entries. */
  tips: readonly string[]
}

const TOP = 30
const PLOT = 340

/** Step curves with bands, one datum per curve and per ring: an option, and the height it wants. */
export function stepCurves(chart: StepChart, tokens: Tokens) {
  const ends = chart.curves.map((curve) => endOf(curve, chart.until))
  const names = widest(
    chart.curves.map(({ name }) => name),
    12,
    32,
    132,
  )
  const labels = widest(
    ends.map(({ text }) => text),
    13,
    48,
    168,
  )
  const payload: marks.Payload = {
    chart,
    ends,
    nameWidth: names,
    labelWidth: labels,
    tokens,
  }
  const below = marks.AXIS_HEIGHT + marks.riskHeight(chart.curves.length)
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    grid: {
      left: Math.max(44, marks.SWATCH + names + 26),
      right: labels + 18,
      top: TOP,
      bottom: below,
    },
    xAxis: { type: 'value', min: 0, max: chart.until, show: false },
    yAxis: {
      type: 'value',
      min: 0,
      max: 1,
      interval: 0.25,
      axisLabel: { formatter: (share: number) => (share === 1 ? '100%' : String(100 * share)) },
    },
    tooltip: { trigger: 'item' },
    series: [
      series('ground', marks.groundMark, payload, [{ value: [0, 0] }], { silent: true }),
      series(
        'curves',
        marks.curveMark,
        payload,
        chart.curves.map(({ key }) => ({ value: [0, 0], key })),
        { tooltip: { show: false } },
      ),
      ...chart.curves.map(({ key, rings }, index) =>
        series(
          `rings ${key}`,
          marks.ringMark(index),
          payload,
          rings.map(({ days, share, name, tips }) => ({
            value: [days, share, ...tips.map(plain)],
            name: plain(name),
            key,
          })),
          {
            dimensions: [
              'days',
              'share',
              ...chart.tips.map((name) => ({ name, type: 'ordinal' as const })),
            ],
            encode: { x: 0, y: 1, tooltip: chart.tips.map((_, tip) => 2 + tip) },
          },
        ),
      ),
    ],
  }
  return { option, height: TOP + PLOT + below }
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
  renderItem,
  itemPayload: itemPayload as unknown as Record<string, unknown>,
  itemStyle: { color: itemPayload.tokens.mark },
  data,
  ...rest,
})

/** Where a curve ends within the axis, and what its label says. */
function endOf({ name, steps }: StepCurve, until: number): marks.End {
  const days = Math.min(until, steps.at(-1)?.days ?? 0)
  const share = doneBy(steps, days)?.estimate ?? 0
  return { days, share, text: `${name} ${percent(share, 0)}` }
}
