import { type Api, group, line, type Mark, type RenderItem, text } from './marks.ts'
import type { Tokens } from './tokens.ts'

/** Of the ground under the pointer. */
const GROUND = 36

/** A ratio, or why there is none. A missing upper limit has none; texts are ready to draw. */
export interface ForestRow {
  key: string
  label: string
  ratio: number | null
  low: number | null
  high: number | null
  value: string
  interval: string
  p: string
  /** In place of the marks, where nothing is compared. */
  remark: string
  /** Whether the interval includes 1. */
  crosses: boolean
  tips: readonly string[]
}

interface Payload<R> {
  rows: readonly R[]
  tokens: Tokens
  /** Ends of the axis, as logarithms. */
  low: number
  high: number
  plotEnd: number
  valueEnd: number
  intervalEnd: number
  height: number
}

type Place<R> = Payload<R> & {
  y: number
  width: number
  top: number
  bottom: number
  /** Of a logarithm. */
  x: (value: number) => number
}

const eachRow =
  <R>(draw: (row: R, place: Place<R>) => Mark): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as Payload<R>
    const row = payload.rows[dataIndex]
    return row === undefined ? null : draw(row, { ...payload, ...placed(api, payload.height) })
  }

const placed = (api: Api, height: number) => {
  const down = (y: number) => api.coord([0, y])[1] ?? 0
  return {
    y: down(Number(api.value(0))),
    top: down(0),
    bottom: down(height),
    width: api.getWidth(),
    x: (value: number) => api.coord([value, 0])[0] ?? 0,
  }
}

/** A grid line and its number; the one at 1 stands out. */
export const axisMark = eachRow<number>((tick, { x, top, bottom, tokens }) => {
  const at = x(Math.log(tick))
  const isOne = tick === 1
  return group(
    line(at, top - 4, at, bottom, { stroke: isOne ? tokens.line.ref : tokens.line.grid, z2: 1 }),
    text(String(tick), at, bottom + 14, {
      fill: isOne ? tokens.text.primary : tokens.text.tertiary,
      align: 'center',
    }),
  )
})

interface Heads {
  ratioHeader: string
  pHeader: string
  lower: string
  higher: string
}

export const sidesMark = eachRow<Heads>((heads, place) => {
  const { x, bottom, width, top, intervalEnd, tokens } = place
  const head = { fill: tokens.text.tertiary, align: 'right' } as const
  return group(
    text(heads.lower, x(0) - 10, bottom + 34, { fill: tokens.text.secondary, align: 'right' }),
    text(heads.higher, x(0) + 10, bottom + 34, { fill: tokens.text.secondary }),
    text(heads.ratioHeader, width - intervalEnd, top - 14, head),
    text(heads.pHeader, width, top - 14, head),
  )
})

export const forestMark = eachRow<ForestRow>((row, place) => {
  const { y, x, width, tokens, low, valueEnd, intervalEnd } = place
  const right = { fill: tokens.text.tertiary, align: 'right' } as const
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: y - GROUND / 2, width, height: GROUND },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(row.label, 0, y, { fill: tokens.text.primary, size: 13, width: x(low) - 12 }),
    ...(row.low === null
      ? [text(row.remark, x(low) + 8, y, { fill: tokens.missing.text, halo: tokens.surface.card })]
      : bar(row, place)),
    text(row.value, width - valueEnd, y, {
      fill: tokens.text.primary,
      size: 13,
      weight: 600,
      align: 'right',
    }),
    text(row.interval, width - intervalEnd, y, right),
    text(row.p, width, y, { ...right, fill: tokens.text.secondary }),
  )
})

/** The interval, cut off with an arrow at the axis' end, and a square, hollow where the interval includes 1. */
function bar(row: ForestRow, place: Place<ForestRow>): Mark[] {
  const { y, x, low, high, tokens } = place
  const from = Math.log(row.low ?? 0)
  const to = row.high === null ? Number.POSITIVE_INFINITY : Math.log(row.high)
  const start = x(Math.max(from, low))
  const end = x(Math.min(to, high))
  const cap = { stroke: tokens.mark, width: 1.5, opacity: 0.7 }
  const at = row.ratio === null ? null : Math.log(row.ratio)
  return [
    line(start, y, end, y, { stroke: tokens.mark, width: 2.5, opacity: 0.5 }),
    from < low ? arrow(start, y, -1, tokens) : line(start, y - 4, start, y + 4, cap),
    to > high ? arrow(end, y, 1, tokens) : line(end, y - 4, end, y + 4, cap),
    ...(at !== null && at >= low && at <= high ? [square(x(at), y, row.crosses, tokens)] : []),
  ]
}

const square = (x: number, y: number, hollow: boolean, tokens: Tokens): Mark => ({
  type: 'rect',
  z2: 6,
  shape: { x: x - 5, y: y - 5, width: 10, height: 10 },
  style: { fill: hollow ? tokens.surface.card : tokens.mark, stroke: tokens.mark, lineWidth: 2 },
  emphasis: { style: { stroke: tokens.text.primary } },
})

const arrow = (x: number, y: number, direction: 1 | -1, tokens: Tokens): Mark => ({
  type: 'polygon',
  silent: true,
  z2: 4,
  shape: {
    points: [
      [x, y - 4],
      [x + 7 * direction, y],
      [x, y + 4],
    ],
  },
  style: { fill: tokens.mark },
})
