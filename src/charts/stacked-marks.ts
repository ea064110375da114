import { inkOn } from './colour.ts'
import { leaders } from './leaders.ts'
import { type Api, group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import type { BarPart, StackedBars } from './stacked-bars.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

/** Above the first bar: rows of names with their leaders. */
export const LEADERS = 84
export const PITCH = 34
/** The total bar stands a little apart. */
export const AFTER_TOTAL = 8
const TALL = 26
const LOW = 20
const NAME_ROW = 22

export interface Layout {
  left: number
  right: number
}

export interface PlacedPart {
  part: BarPart
  label: string
  isTotal: boolean
  row: number
  /** Shares of the bar's length. */
  start: number
  end: number
}

export interface Payload {
  chart: StackedBars
  layout: Layout
  tokens: Tokens
  /** In the order of the data. */
  parts: readonly PlacedPart[]
}

/** The vertical middle of a bar, in pixels below the top. */
export const middleOf = (row: number) => LEADERS + PITCH * (row + 0.5) + (row > 0 ? AFTER_TOTAL : 0)

export const partMark: RenderItem = ({ dataIndex, itemPayload }, api) => {
  const payload = itemPayload as unknown as Payload
  const placed = payload.parts[dataIndex]
  if (!placed || placed.part.size === 0) return null
  const { left, width } = spanOf(placed, payload, api)
  const height = placed.isTotal ? TALL : LOW
  return partOf(placed.part, left, width, middleOf(placed.row), height, payload.tokens)
}

function partOf(
  part: BarPart,
  left: number,
  width: number,
  y: number,
  height: number,
  tokens: Tokens,
) {
  const top = y - height / 2
  const fits = width >= textWidth(part.text, 12) + 6
  const { colour } = part
  const body: Mark = {
    type: 'rect',
    z2: 2,
    shape: { x: left, y: top, width: Math.max(1, width - 1), height },
    style: {
      fill: colour ?? tokens.missing.fill,
      ...(colour === null && { stroke: tokens.missing.hatch, lineWidth: 1 }),
    },
    emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
  }
  const marks = [
    body,
    ...(colour === null
      ? [hatch(left, top, Math.max(1, width - 1), height, tokens.missing.hatch)]
      : []),
    ...(fits && colour !== null
      ? [text(part.text, left + width / 2, y, { fill: inkOn(colour), align: 'center' })]
      : []),
  ]
  return group(...marks)
}

function spanOf({ start, end }: PlacedPart, { layout }: Payload, api: Api) {
  const length = api.getWidth() - layout.left - layout.right
  return { left: layout.left + length * start, width: length * (end - start) }
}

/** Names of bars and parts, totals, and the footnote. */
export const groundMark: RenderItem = ({ itemPayload }, api) => {
  const payload = itemPayload as unknown as Payload
  const { chart, layout, tokens } = payload
  const width = api.getWidth()
  const right = { fill: tokens.text.secondary, size: 13, align: 'right' } as const
  const last = middleOf(chart.bars.length - 1) + PITCH / 2
  return group(
    ...names(payload, api),
    text(chart.totalHeader, width, 12, { fill: tokens.text.tertiary, align: 'right' }),
    ...chart.bars.flatMap(({ label, total, isTotal }, row) => [
      text(label, 0, middleOf(row), {
        fill: tokens.text.primary,
        size: 13,
        weight: isTotal ? 600 : 400,
        width: layout.left - 8,
      }),
      text(total, width, middleOf(row), right),
    ]),
    ...(chart.footnote
      ? [text(chart.footnote, layout.left, last + 12, { fill: tokens.text.tertiary })]
      : []),
  )
}

/** The parts' names above the first bar, each led to the middle of its part. */
function names(payload: Payload, api: Api): Mark[] {
  const { parts, tokens, layout } = payload
  const top = middleOf(0) - TALL / 2
  const wanted = parts
    .filter(({ row, part }) => row === 0 && part.size > 0)
    .map((placed) => {
      const { left, width } = spanOf(placed, payload, api)
      const { name } = placed.part
      return { text: name, at: left + width / 2, width: textWidth(name, 12) }
    })
  const bounds: [number, number] = [0, api.getWidth() - layout.right + 4]
  return leaders(wanted, 3, bounds).flatMap(({ text: name, at, left, width, row }) => {
    const y = top - 16 - row * NAME_ROW
    return [
      text(name, left + width / 2, y, { fill: tokens.text.primary, align: 'center' }),
      line(at, y + 9, at, top - 2, { stroke: tokens.line.strong }),
    ]
  })
}
