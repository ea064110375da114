import { decimalsOf } from './breaks.ts'
import { type Api, group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import { fixed } from './numbers.ts'
import type { Gap, SeriesPanel, SeriesPanels, Slot } from './series-panels.ts'
import { arrowUp, bar, dot } from './shapes.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

const COLUMNS = 4
const GUTTER = 36
const BETWEEN = 28
/** Room for the value of a panel's last round. */
const MARGIN = 20
const UNIT = 24
const HEADER = 52
const PLOT = 150
const AXIS = 26
const ROW = HEADER + PLOT + AXIS + 14
/** The widest hatched column. */
const WIDEST = 34

/** A slot, the panel it is on, and its place there. */
export interface Placed {
  slot: Slot
  at: number
  index: number
}

export interface Payload {
  chart: SeriesPanels
  /** In the order of the series' data. */
  places: readonly Placed[]
  max: number
  step: number
  tokens: Tokens
}

export const heightOf = (panels: number) => UNIT + Math.ceil(panels / COLUMNS) * ROW

/** The top of a panel, in pixels. */
export const topOf = (panel: number) => UNIT + Math.floor(panel / COLUMNS) * ROW

interface Frame extends Payload {
  panel: SeriesPanel
  isFirst: boolean
  left: number
  width: number
  top: number
  bottom: number
  pitch: number
  x: (slot: number) => number
  y: (rate: number) => number
}

function frameOf(at: number, payload: Payload, api: Api): Frame | null {
  const panel = payload.chart.panels[at]
  if (!panel) return null
  const columns = Math.min(COLUMNS, payload.chart.panels.length)
  const width = (api.getWidth() - GUTTER - MARGIN - BETWEEN * (columns - 1)) / columns
  const column = at % COLUMNS
  const left = GUTTER + column * (width + BETWEEN)
  const top = topOf(at) + HEADER
  const bottom = top + PLOT
  const pitch = width / Math.max(1, panel.slots.length)
  return {
    ...payload,
    panel,
    isFirst: column === 0,
    left,
    width,
    top,
    bottom,
    pitch,
    x: (slot) => left + pitch * (slot + 0.5),
    y: (rate) => bottom - (PLOT * Math.min(rate, payload.max)) / payload.max,
  }
}

/** Title, grid, pooled line, labels of the slots, and what is not loaded. */
export const panelMark: RenderItem = ({ dataIndex, itemPayload }, api) => {
  const payload = itemPayload as unknown as Payload
  const frame = frameOf(dataIndex, payload, api)
  if (!frame) return null
  const { chart, tokens } = payload
  return group(
    ...(dataIndex === 0 ? [text(chart.unit, 0, 10, { fill: tokens.text.tertiary })] : []),
    ...header(frame),
    ...grid(frame),
    ...(frame.panel.pooled
      ? [
          line(
            frame.left,
            frame.y(frame.panel.pooled.value),
            frame.left + frame.width,
            frame.y(frame.panel.pooled.value),
            {
              stroke: tokens.line.ref,
              dash: [4, 3],
              opacity: 0.7,
              z2: 1,
            },
          ),
        ]
      : []),
    ...slotLabels(frame),
    ...frame.panel.gaps.flatMap((gap) => gapWords(gap, frame)),
  )
}

function header({ panel, left, width, top, tokens }: Frame): Mark[] {
  const title = Math.min(textWidth(panel.title, 13) + 4, 0.7 * width)
  return [
    text(panel.title, left, top - 40, {
      size: 13,
      weight: 600,
      fill: tokens.text.primary,
      width: title + 4,
    }),
    text(panel.remark, left + title + 8, top - 40, {
      fill: tokens.text.tertiary,
      width: width - title - 8,
    }),
    ...(panel.pooled
      ? [text(panel.pooled.label, left, top - 20, { fill: tokens.text.secondary, width })]
      : []),
  ]
}

function grid({ max, step, left, width, isFirst, y, tokens }: Frame): Mark[] {
  const rates = Array.from({ length: Math.round(max / step) + 1 }, (_, at) => at * step)
  return rates.flatMap((rate) => [
    line(left, y(rate), left + width, y(rate), {
      stroke: rate === 0 ? tokens.line.axis : tokens.line.grid,
      z2: 0,
    }),
    ...(isFirst
      ? [
          text(fixed(rate, decimalsOf(step)), left - 8, y(rate), {
            fill: tokens.text.tertiary,
            align: 'right',
          }),
        ]
      : []),
  ])
}

/** Labels where they do not meet the one before. */
function slotLabels({ panel, x, bottom, tokens }: Frame): Mark[] {
  let end = Number.NEGATIVE_INFINITY
  return panel.slots.flatMap(({ label, state, estimate }, index) => {
    const half = textWidth(label, 12) / 2
    const isLoaded = estimate !== null || state !== null
    if (x(index) - half < end + 4) return []
    end = x(index) + half
    return [
      text(label, x(index), bottom + 14, {
        align: 'center',
        fill: isLoaded ? tokens.text.primary : tokens.text.disabled,
      }),
    ]
  })
}

function gapWords(
  { from, to, text: long, short }: Gap,
  { x, pitch, bottom, tokens }: Frame,
): Mark[] {
  const room = pitch * (to - from + 1) - 8
  const words = [long, short].find((one) => textWidth(one, 12) <= room)
  if (words === undefined) return []
  return [
    text(words, (x(from) + x(to)) / 2, bottom - 14, {
      align: 'center',
      fill: tokens.text.tertiary,
      halo: tokens.surface.card,
    }),
  ]
}

/** Makes a renderItem of a function that draws one slot in its frame. */
const onSlot =
  (draw: (placed: Placed, frame: Frame) => Mark): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as Payload
    const placed = payload.places[dataIndex]
    const frame = placed && frameOf(placed.at, payload, api)
    return frame ? draw(placed, frame) : null
  }

/** The ground of a slot: what the pointer meets. */
const ground = (index: number, { x, pitch, top, tokens }: Frame): Mark => ({
  type: 'rect',
  z2: -1,
  shape: { x: x(index) - pitch / 2, y: top, width: pitch, height: PLOT },
  style: { fill: 'transparent' },
  emphasis: { style: { fill: tokens.surface.hover } },
})

/** A hatched column across the plot: unknown, not 0. */
export const unknownMark = onSlot(({ slot, index }, frame) => {
  const { x, pitch, top, tokens } = frame
  const width = Math.min(WIDEST, pitch - 4)
  const words = textWidth(slot.state ?? '', 12)
  const label = { fill: tokens.missing.text, align: 'center' } as const
  return group(
    ground(index, frame),
    ...(slot.hatched ? [hatch(x(index) - width / 2, top, width, PLOT, tokens.missing.hatch)] : []),
    ...(words <= pitch + 12
      ? [
          bar(x(index) - words / 2 - 3, top + PLOT / 2 - 10, words + 6, 20, {
            fill: tokens.surface.card,
            silent: true,
            z2: 4,
          }),
          text(slot.state ?? '', x(index), top + PLOT / 2, label),
        ]
      : []),
  )
})

/** Interval, dot and value, and the line from the round before. */
export const knownMark = onSlot(({ slot, index }, frame) => {
  const { panel, x, y, max, tokens } = frame
  if (!slot.estimate) return group()
  const { value, low, high, text: words } = slot.estimate
  const at = x(index)
  const colour = slot.focus ? tokens.accent.base : tokens.mark
  const cap = { stroke: colour, width: 1.5, opacity: 0.6 }
  const before = slot.joined ? panel.slots[index - 1]?.estimate : null
  return group(
    ground(index, frame),
    ...(before
      ? [
          line(x(index - 1), y(before.value), at, y(value), {
            stroke: tokens.mark,
            width: 1.5,
            opacity: 0.6,
          }),
        ]
      : []),
    line(at, y(low), at, y(high), { stroke: colour, width: 2, opacity: 0.45 }),
    ...(low <= max ? [line(at - 4, y(low), at + 4, y(low), cap)] : []),
    high > max ? arrowUp(at, y(max) - 7, colour) : line(at - 4, y(high), at + 4, y(high), cap),
    ...(value <= max ? [dot(at, y(value), { colour, hollow: slot.hollow }, tokens)] : []),
    ...valueWords(words, index, y(value) - 9, frame),
  )
})

/** The value beside its dot: on the right, or else on the left, where the next known round leaves room. */
function valueWords(words: string, index: number, y: number, frame: Frame): Mark[] {
  const { panel, x, left, width, tokens } = frame
  const room = textWidth(words, 12) + 12
  const known = (at: number) => panel.slots[at]?.estimate
  const after = panel.slots.findIndex((_, at) => at > index && known(at))
  const before = panel.slots.findLastIndex((_, at) => at < index && known(at))
  const end = after < 0 ? left + width + MARGIN : x(after)
  const start = before < 0 ? left - 8 : x(before)
  const look = { fill: tokens.text.primary, weight: 600, halo: tokens.surface.card } as const
  if (end - x(index) >= room) return [text(words, x(index) + 7, y, look)]
  return x(index) - start >= 2 * room
    ? [text(words, x(index) - 7, y, { ...look, align: 'right' })]
    : []
}
