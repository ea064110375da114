import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { type Api, group, line, type Mark, type RenderItem, text } from './marks.ts'
import { count } from './numbers.ts'
import { plain, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

export interface AgeBar {
  key: string
  label: string
  value: number
  /** In the stronger colour. */
  strong: boolean
  /** In the order of `AgeBars.tips`. */
  tips: readonly string[]
}

export interface AgeSection {
  title: string
  bars: readonly AgeBar[]
}

/** Bars by bucket, in sections of one scale; a bucket without any says 0. */
export interface AgeBars {
  sections: readonly AgeSection[]
  /** Names of the tooltip's entries. */
  tips: readonly string[]
}

const ROW = 28
const TITLE = 30
const BAR = 14
const GAP = 8
const VALUE = 44

interface Payload {
  bars: readonly (AgeBar & { y: number })[]
  titles: readonly { title: string; y: number; height: number }[]
  label: number
  max: number
  tokens: Tokens
}

/** Horizontal bars, one datum each: an option, and the height it wants. */
export function ageBars({ sections, tips }: AgeBars, tokens: Tokens) {
  const titles: Payload['titles'][number][] = []
  const bars: Payload['bars'][number][] = []
  let y = 0
  for (const { title, bars: own } of sections) {
    titles.push({ title, y: y + TITLE / 2, height: own.length * ROW })
    y += TITLE
    for (const bar of own) {
      bars.push({ ...bar, y: y + ROW / 2 })
      y += ROW
    }
    y += GAP
  }
  const labels = bars.map(({ label }) => label)
  const max = Math.max(1, ...bars.map(({ value }) => value))
  const payload: Payload = { bars, titles, label: 12 + widest(labels, 13, 40, 140), max, tokens }
  const shared = {
    type: 'custom' as const,
    coordinateSystem: 'none',
    itemPayload: payload as unknown as Record<string, unknown>,
    itemStyle: { color: tokens.mark },
  }
  const series: CustomSeriesOption[] = [
    { ...shared, id: 'titles', silent: true, renderItem: titleMark, data: titles.map(() => [0]) },
    {
      ...shared,
      id: 'bars',
      renderItem: barMark,
      dimensions: ['y', ...tips.map((name) => ({ name, type: 'ordinal' as const }))],
      encode: { tooltip: tips.map((_, at) => 1 + at) },
      data: bars.map((bar) => ({
        value: [bar.y, ...bar.tips.map(plain)],
        name: plain(bar.label),
        key: bar.key,
      })),
    },
  ]
  const option: EChartsOption = { darkMode: isDark(tokens), tooltip: { trigger: 'item' }, series }
  return { option, height: y }
}

const payloadOf = ({ itemPayload }: Parameters<RenderItem>[0]) => itemPayload as unknown as Payload

const titleMark: RenderItem = (params, _api) => {
  const { titles, label, tokens } = payloadOf(params)
  const section = titles[params.dataIndex]
  if (!section) return null
  const top = section.y + TITLE / 2
  return group(
    text(section.title, 0, section.y - 2, { fill: tokens.text.tertiary }),
    line(label, top, label, top + section.height, { stroke: tokens.line.axis }),
  )
}

const barMark: RenderItem = (params, api) => {
  const payload = payloadOf(params)
  const bar = payload.bars[params.dataIndex]
  return bar === undefined ? null : drawn(bar, payload, api)
}

function drawn(bar: Payload['bars'][number], payload: Payload, api: Api): Mark {
  const { label, max, tokens } = payload
  const width = Math.max(0, api.getWidth() - label - VALUE)
  const end = label + (width * bar.value) / max
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: bar.y - ROW / 2 + 1, width: api.getWidth(), height: ROW - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(bar.label, 0, bar.y, { size: 13, fill: tokens.text.primary, width: label - 8 }),
    {
      type: 'rect',
      silent: true,
      z2: 4,
      shape: { x: label, y: bar.y - BAR / 2, width: end - label, height: BAR },
      style: { fill: bar.strong ? tokens.mark : tokens.markSoft },
    },
    text(count(bar.value), end + 8, bar.y, {
      size: 13,
      weight: bar.value > 0 ? 600 : 400,
      fill: bar.value > 0 ? tokens.text.primary : tokens.text.tertiary,
    }),
  )
}
