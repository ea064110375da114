import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { axisTo } from './breaks.ts'
import * as marks from './series-marks.ts'
import { plain } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A place on a panel's axis: a round with an estimate, one without, or one that is not loaded. */
export interface Slot {
  key: string
  /** Under the axis. */
  label: string
  /** For the tooltip and the keyboard. */
  name: string
  estimate: { value: number; low: number; high: number; text: string } | null
  /** The word in place of an estimate; null: not loaded. */
  state: string | null
  /** Whether the value exists but is unknown. */
  hatched: boolean
  /** Whether a line leads here from the slot before. */
  joined: boolean
  hollow: boolean
  focus: boolean
  /** In the order of `SeriesPanels.tips`. */
  tips: readonly string[]
}

/** Slots that are not loaded, in words. */
export interface Gap {
  from: number
  to: number
  text: string
  short: string
}

export interface SeriesPanel {
  title: string
  remark: string
  pooled: { value: number; label: string } | null
  slots: readonly Slot[]
  gaps: readonly Gap[]
}

/** Small multiples of one scale: interval dots in the order of rounds. */
export interface SeriesPanels {
  panels: readonly SeriesPanel[]
  unit: string
  tips: readonly string[]
}

/** Panels of series, one datum per round: an option, and the height it wants. */
export function seriesPanels(chart: SeriesPanels, tokens: Tokens) {
  const places = chart.panels.flatMap((panel, at) =>
    panel.slots.map((slot, index) => ({ slot, at, index })),
  )
  const uppers = places.flatMap(({ slot }) => (slot.estimate ? [slot.estimate.high] : []))
  const { max, step } = axisTo(uppers.length > 0 ? uppers : [1])
  const payload: marks.Payload = { chart, places: [], max, step, tokens }
  const known = places.filter(({ slot }) => slot.estimate !== null)
  const unknown = places.filter(({ slot }) => slot.estimate === null && slot.state !== null)
  const shown = {
    dimensions: ['y', ...chart.tips.map((name) => ({ name, type: 'ordinal' as const }))],
    encode: { tooltip: chart.tips.map((_, tip) => 1 + tip) },
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      series(
        'panels',
        marks.panelMark,
        payload,
        chart.panels.map(() => ({ value: [0] })),
        { silent: true },
      ),
      series('unknown', marks.unknownMark, { ...payload, places: unknown }, dataOf(unknown), shown),
      series('known', marks.knownMark, { ...payload, places: known }, dataOf(known), shown),
    ],
  }
  return { option, height: marks.heightOf(chart.panels.length) }
}

const dataOf = (places: readonly marks.Placed[]) =>
  places.map(({ slot, at }) => ({
    value: [marks.topOf(at), ...slot.tips.map(plain)],
    name: plain(slot.name),
    key: slot.key,
  }))

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
