import { calendarTicks } from './calendar-ticks.ts'
import { ABOVE, BELOW, FOLD, GAP, onPlane, type Plane } from './lane-plane.ts'
import { ledgerEnd, shapeOf, stay } from './lane-shapes.ts'
import type { Lane, LaneChart, LaneMark } from './lanes.ts'
import { group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import { count } from './numbers.ts'
import { bar } from './shapes.ts'
import { textWidth } from './text.ts'

/** Legend, heads of the columns, months, and the as-of day. */
export const calendarMark = onPlane((plane) =>
  group(...legend(plane), ...heads(plane), ...months(plane), ...asOf(plane)),
)

function legend(plane: Plane): Mark[] {
  const { chart, tokens, most, width } = plane
  let [at, y] = [8, 12]
  return chart.legend.flatMap(({ shape, text: words }) => {
    const own = 24 + textWidth(words, 12)
    if (at + own > width - 8) [at, y] = [8, 29]
    const left = at
    at += own + 18
    return [
      sample(shape, left + 9, y, plane, most),
      text(words, left + 24, y, { fill: tokens.text.secondary }),
    ]
  })
}

function sample(
  shape: LaneChart['legend'][number]['shape'],
  x: number,
  y: number,
  plane: Plane,
  most: number,
): Mark {
  const { tokens } = plane
  if (shape === 'stay') return stay(x - 8, x + 8, y, tokens)
  if (shape === 'known') return group(...ledgerEnd(x, y + 4, tokens))
  if (shape === 'column') return bar(x - 3, y - 6, 6, 12, { fill: tokens.markSoft, silent: true })
  const hollow = plane.chart.lanes.every((lane) => lane.hollow)
  return group(...shapeOf({ shape, value: most }, x, x, y, hollow, tokens))
}

function heads({ chart, right, width, tokens }: Plane): Mark[] {
  let edge = width - 8
  return [...chart.headers]
    .map((header, at) => ({ header, at }))
    .reverse()
    .map(({ header, at }) => {
      const mark = text(header, edge, ABOVE - 16, { fill: tokens.text.tertiary, align: 'right' })
      edge -= (right[at] ?? 0) + GAP
      return mark
    })
}

function months({ chart, tokens, start, end, x, top }: Plane): Mark[] {
  const foot = top(chart.lanes.length)
  return [
    line(start, foot, end, foot, { stroke: tokens.line.axis }),
    ...calendarTicks(chart.from, chart.until, end - start).flatMap(({ day, label }) => [
      line(x(day), ABOVE, x(day), foot, { stroke: tokens.line.grid, z2: 0 }),
      line(x(day), foot, x(day), foot + 4, { stroke: tokens.line.axis }),
      text(label, x(day), foot + 15, { fill: tokens.text.tertiary, align: 'center' }),
    ]),
  ]
}

/** Where the as-of day lies beyond the axis its label says so at the edge, without a line. */
function asOf({ chart, tokens, end, x, start, top }: Plane): Mark[] {
  const { day, label, short } = chart.asOf
  const look = { fill: tokens.text.primary, weight: 600 } as const
  if (day > chart.until) return [text(`${label} →`, end, ABOVE - 16, { ...look, align: 'right' })]
  const fits = x(day) - start > textWidth(label, 12)
  return [
    line(x(day), ABOVE - 6, x(day), top(chart.lanes.length), {
      stroke: tokens.line.ref,
      width: 1.5,
      z2: 4,
    }),
    text(fits ? label : short, x(day), ABOVE - 16, { ...look, align: fits ? 'right' : 'left' }),
  ]
}

/** A lane's ground, name, spans, what is missing of it, and its figures. */
export const laneMark = onPlane((plane, index) => {
  const lane = plane.chart.lanes[index]
  if (!lane) return null
  const { tokens, start, end, width, x, pitch } = plane
  const top = plane.top(index)
  const middle = top + pitch.middle
  const half = top + pitch.lane / 2
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: top + 1, width, height: pitch.lane - 2 },
      style: { fill: lane.focus ? tokens.accent.soft : 'transparent' },
      ...(!lane.focus && { emphasis: { style: { fill: tokens.surface.hover } } }),
    },
    ...(lane.focus
      ? [
          line(1.5, top + 6, 1.5, top + pitch.lane - 6, {
            stroke: tokens.accent.base,
            width: 3,
            z2: 0,
          }),
        ]
      : []),
    ...(index > 0 ? [line(0, top, width, top, { stroke: tokens.line.hair, z2: 0 })] : []),
    text(lane.name, 8, lane.remark ? half - 10 : half, {
      size: 13,
      weight: lane.focus ? 600 : 400,
      fill: tokens.text.primary,
      width: plane.left + 4,
    }),
    text(lane.remark, 8, half + 10, { fill: tokens.text.tertiary, width: plane.left + 4 }),
    line(start, top + pitch.foot, end, top + pitch.foot, { stroke: tokens.line.strong, z2: 1 }),
    ...(lane.stay ? [stay(x(lane.stay[0]), x(lane.stay[1]), middle, tokens)] : []),
    ...(lane.period
      ? [
          line(x(lane.period[0]), middle, x(lane.period[1]), middle, {
            stroke: tokens.line.axis,
            width: 1.5,
          }),
        ]
      : []),
    ...(lane.known === null ? [] : ledgerEnd(x(lane.known), top + pitch.foot, tokens)),
    ...missing(lane, middle, plane),
    ...figures(lane, half, plane),
  )
})

/** Words for what has no day, after the last mark or else before the first; hatched up to the as-of day where it is not reported. */
function missing(lane: Lane, middle: number, { chart, start, end, x, tokens }: Plane): Mark[] {
  if (!lane.missing) return []
  const events = lane.marks.filter(({ shape }) => shape !== 'column')
  const words = textWidth(lane.missing.text, 12)
  const last = events.length > 0 ? x(Math.max(...events.map(({ to }) => to))) + 12 : start
  const first = events.length > 0 ? x(Math.min(...events.map(({ from }) => from))) - 12 : end
  const fits = last + words <= end
  const from = last + words + 8
  const until = Math.min(end, x(chart.asOf.day))
  return [
    text(lane.missing.text, fits ? last : first, middle, {
      fill: tokens.missing.text,
      align: fits ? 'left' : 'right',
      halo: tokens.surface.card,
    }),
    ...(lane.missing.hatched && fits && from < until
      ? [hatch(from, middle - 5, until - from, 10, tokens.missing.hatch)]
      : []),
  ]
}

function figures(lane: Lane, y: number, { right, width, tokens }: Plane): Mark[] {
  let edge = width - 8
  return lane.figures
    .map((figure, at) => ({ figure, at }))
    .reverse()
    .map(({ figure, at }) => {
      const mark = text(figure, edge, y, { fill: tokens.text.secondary, align: 'right' })
      edge -= (right[at] ?? 0) + GAP
      return mark
    })
}

/** Marks in the order of the series' data. */
export const markOf = (placed: readonly { mark: LaneMark; at: number }[]): RenderItem =>
  onPlane((plane, index) => {
    const one = placed[index]
    if (!one) return null
    return one.mark.shape === 'column' ? column(one, plane) : eventMark(one, plane)
  })

function eventMark({ mark, at }: { mark: LaneMark; at: number }, plane: Plane): Mark {
  const { tokens, x, top, pitch } = plane
  const y = top(at) + pitch.middle
  const from = x(mark.from)
  const to = x(mark.to)
  const hollow = plane.chart.lanes[at]?.hollow ?? false
  return group(
    {
      type: 'rect',
      z2: 1,
      shape: { x: from - 12, y: y - 11, width: to - from + 24, height: 24 },
      style: { fill: 'transparent' },
    },
    ...shapeOf(mark, from, to, y, hollow, tokens),
  )
}

/** A week's column; the highest of its lane, and what is cut off, says its number. */
function column({ mark, at }: { mark: LaneMark; at: number }, plane: Plane): Mark {
  const { tokens, x, most, chart, pitch } = plane
  const foot = plane.top(at) + pitch.foot
  const left = x(mark.from)
  const wide = x(mark.to + 1) - left
  const tall = Math.max(1.5, (pitch.tallest * Math.min(mark.value, most)) / most)
  const isCut = mark.value > most
  const isPeak = peakOf(chart.lanes[at]) === mark.key
  const words = isPeak || isCut
  return group(
    {
      type: 'rect',
      z2: 1,
      shape: { x: left, y: foot - pitch.tallest, width: wide, height: pitch.tallest },
      style: { fill: 'transparent' },
    },
    {
      type: 'rect',
      z2: 3,
      shape: { x: left + 0.5, y: foot - tall, width: Math.max(1, wide - 1), height: tall },
      style: { fill: isPeak ? tokens.mark : tokens.markSoft },
      emphasis: { style: { fill: tokens.mark, stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
    ...(isCut
      ? [
          line(left - 1, foot - tall + 9, left + wide + 1, foot - tall + 5, {
            stroke: tokens.surface.card,
            width: 3,
            z2: 4,
          }),
        ]
      : []),
    ...(words
      ? [
          text(count(mark.value), left + wide / 2, foot - tall - 8, {
            fill: tokens.text.secondary,
            align: 'center',
            halo: tokens.surface.card,
          }),
        ]
      : []),
  )
}

/** The first of a lane's highest columns. */
function peakOf(lane: Lane | undefined) {
  const own = lane?.marks.filter(({ shape }) => shape === 'column') ?? []
  const highest = Math.max(...own.map(({ value }) => value))
  return own.find(({ value }) => value === highest)?.key
}

/** What opens the lanes that are not drawn. */
export const foldMark = onPlane(({ chart, width, tokens, ...plane }) => {
  const top = plane.top(chart.lanes.length) + BELOW
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: top, width, height: FOLD - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(chart.fold, 8, top + FOLD / 2 - 1, { fill: tokens.text.link }),
  )
})
