import type { EstimateRow, Fold, RowSection, UnknownRow } from './interval-rows.ts'
import { type Api, group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

export const ROW_HEIGHT = 26

/** Where the columns stand: from the left edge, or (`…End`) from the right. */
export interface Layout {
  region: number
  round: number
  roundWidth: number
  plot: number
  plotEnd: number
  valueEnd: number
  intervalEnd: number
}

/** What the marks of one series share: their rows, in the order of its data, and how to draw them. */
export interface Payload<R> {
  rows: readonly R[]
  layout: Layout
  /** The end of the axis. */
  max: number
  tokens: Tokens
}

interface Place<R> extends Payload<R> {
  y: number
  width: number
  /** Where the last column ends. */
  right: number
  x: (value: number) => number
}

/** A section's heading; its line runs down `height` pixels. */
export type Heading = Pick<RowSection, 'title' | 'pooled'> & { height: number }

/** Makes a renderItem of a function that draws one row around its middle. */
const eachRow =
  <R>(draw: (row: R, place: Place<R>) => Mark): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as Payload<R>
    const row = payload.rows[dataIndex]
    return row === undefined ? null : draw(row, { ...payload, ...placed(api) })
  }

const placed = (api: Api) => ({
  y: api.coord([0, api.value(0)])[1] ?? 0,
  width: api.getWidth(),
  right: api.getWidth() - 8,
  x: (value: number) => api.coord([value, 0])[0] ?? 0,
})

export const estimateMark = eachRow<EstimateRow>((row, place) =>
  group(
    band(row.focus, place),
    ...names(row, place),
    ...interval(row, place),
    ...figures(row, place),
  ),
)

export const unknownMark = eachRow<UnknownRow>((row, place) => {
  const { y, right, layout, tokens } = place
  const dim = { fill: tokens.text.tertiary, align: 'right' } as const
  const start = layout.plot + 10
  return group(
    band(row.focus, place),
    ...names(row, place),
    text(row.state, start, y, { fill: tokens.missing.text }),
    ...(row.hatched ? [hatchFrom(start + textWidth(row.state, 12) + 10, place)] : []),
    text('—', right - layout.intervalEnd, y, dim),
    text(row.counts, right, y, dim),
  )
})

export const foldMark = eachRow<Fold>((fold, place) => {
  const { layout, tokens } = place
  return group(
    band(false, place, !fold.opens),
    text(fold.text, 8, place.y, { fill: fold.opens ? tokens.text.link : tokens.text.tertiary }),
    ...(fold.hatched
      ? [hatchFrom(Math.max(layout.plot, 8 + textWidth(fold.text, 12) + 12), place)]
      : []),
  )
})

export const sectionMark = eachRow<Heading>(({ title, pooled, height }, place) => {
  const { y, x, tokens } = place
  const words = text(title, 8, y, { fill: tokens.text.tertiary })
  if (!pooled) return group(words)
  const at = x(Math.min(pooled.estimate, place.max))
  const clear = 8 + textWidth(title, 12) + 12
  return group(
    words,
    line(at, at < clear ? y + 12 : y - 8, at, y + height, {
      stroke: tokens.line.ref,
      dash: [4, 3],
      z2: 2,
    }),
    text(pooled.label, Math.max(at + 6, clear), y, {
      fill: tokens.text.secondary,
      halo: tokens.surface.card,
    }),
  )
})

export const headerMark = eachRow<{ value: string; counts: string }>((header, place) => {
  const look = { fill: place.tokens.text.tertiary, align: 'right' } as const
  return group(
    text(header.value, place.right - place.layout.intervalEnd, 12, look),
    text(header.counts, place.right, 12, look),
  )
})

/** The ground of a row: what the pointer meets, tinted under it; the round in focus has the accent's. */
function band(focus: boolean, { y, width, tokens }: Place<unknown>, silent = false): Mark {
  const ground = {
    x: 0,
    y: y - ROW_HEIGHT / 2 + 1,
    width,
    height: ROW_HEIGHT - 2,
  }
  return {
    type: 'rect',
    z2: -1,
    silent,
    shape: ground,
    style: { fill: focus ? tokens.accent.soft : 'transparent' },
    ...(!focus && { emphasis: { style: { fill: tokens.surface.hover } } }),
  }
}

function names(row: { region: string; round: string; focus: boolean }, place: Place<unknown>) {
  const { y, layout, tokens } = place
  const look = { size: 13, weight: row.focus ? 600 : 400 } as const
  const fill = row.focus ? tokens.text.primary : tokens.text.secondary
  return [
    ...(row.focus
      ? [line(1.5, y - 12, 1.5, y + 12, { stroke: tokens.accent.base, width: 3, z2: 0 })]
      : []),
    text(row.region, 8, y, { ...look, fill: tokens.text.primary, width: layout.region }),
    text(row.round, layout.round, y, { ...look, fill, width: layout.roundWidth }),
  ]
}

function figures(row: EstimateRow, { y, right, layout, tokens }: Place<unknown>) {
  const weight = row.focus ? 600 : 400
  const value = { fill: tokens.text.primary, size: 13, weight, align: 'right' } as const
  return [
    text(row.value, right - layout.valueEnd, y, value),
    text(row.interval, right - layout.intervalEnd, y, {
      fill: tokens.text.tertiary,
      align: 'right',
    }),
    text(row.counts, right, y, { fill: tokens.text.secondary, align: 'right' }),
  ]
}

const hatchFrom = (start: number, { y, width, layout, tokens }: Place<unknown>) =>
  hatch(start, y - 5, width - layout.plotEnd - start, 10, tokens.missing.hatch)

/** The interval's line with caps, and its dot; what lies beyond the axis ends in an arrow at its edge. */
function interval(row: EstimateRow, { y, x, max, tokens }: Place<unknown>): Mark[] {
  const colour = row.focus ? tokens.accent.base : tokens.mark
  const cap = { stroke: colour, width: 1.5, opacity: 0.6 }
  const low = x(Math.min(row.low, max))
  const high = x(Math.min(row.high, max))
  const isBeyond = row.high > max
  return [
    line(low, y, high, y, { stroke: colour, width: 2, opacity: 0.45 }),
    ...(row.low <= max ? [line(low, y - 3, low, y + 3, cap)] : []),
    ...(isBeyond ? [arrow(high, y, colour)] : [line(high, y - 3, high, y + 3, cap)]),
    ...(row.estimate <= max ? [dot(x(row.estimate), y, colour, row.hollow, tokens)] : []),
  ]
}

const arrow = (x: number, y: number, fill: string): Mark => ({
  type: 'polygon',
  silent: true,
  z2: 4,
  shape: {
    points: [
      [x, y - 4],
      [x + 7, y],
      [x, y + 4],
    ],
  },
  style: { fill },
})

const dot = (x: number, y: number, colour: string, hollow: boolean, tokens: Tokens): Mark => ({
  type: 'circle',
  z2: 5,
  shape: { cx: x, cy: y, r: 4.5 },
  style: { fill: hollow ? tokens.surface.card : colour, stroke: colour, lineWidth: hollow ? 2 : 0 },
  emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
})
