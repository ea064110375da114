import type { FunnelChart, FunnelLine, FunnelPoint } from './funnel.ts'
import { type Box, placeLabels } from './label-places.ts'
import { type Api, group, line, type Mark, type RenderItem, text } from './marks.ts'
import { area, arrowUp, dot, path } from './shapes.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

export interface Payload {
  chart: FunnelChart
  /** By size. */
  lines: readonly FunnelLine[]
  /** For each point, how many before it stand on the same spot. */
  asides: readonly number[]
  xMax: number
  yMax: number
  tokens: Tokens
}

type Limit = 'low998' | 'low95' | 'high95' | 'high998'
type Spot = [number, number]

interface Plane extends Payload {
  x: (size: number) => number
  y: (rate: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

const ROW = 17
/** Points that coincide stand side by side, at most this far apart. */
const ASIDE = 4
/** Coincident points beyond this many hide behind the last. */
const MOST_ASIDE = 3

/** Makes a renderItem of a function that knows the plane. */
const onPlane =
  (draw: (plane: Plane, index: number) => Mark | null): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as Payload
    return draw({ ...payload, ...measured(api, payload) }, dataIndex)
  }

function measured(api: Api, { xMax, yMax }: Payload) {
  const at = (size: number, rate: number) => api.coord([size, rate]) as Spot
  const [left, bottom] = at(0, 0)
  const [right, top] = at(xMax, yMax)
  return {
    x: (size: number) => at(size, 0)[0],
    y: (rate: number) => at(0, rate)[1],
    left,
    right,
    top,
    bottom,
  }
}

/** Funnel, centre, their names and the axes' titles. */
export const limitMark = onPlane((plane) => {
  const { chart, tokens, x, y, right } = plane
  const last = plane.lines.at(-1)
  if (!last) return null
  const centre = y(chart.centre.rate)
  const curves = (['low998', 'low95', 'high95', 'high998'] as const).flatMap((limit) =>
    visible(plane, limit).map((points) =>
      path(points, {
        stroke: tokens.line.axis,
        ...(limit.endsWith('998') && { dash: [2, 3] }),
      }),
    ),
  )
  return group(
    area(between(plane, 'low998', 'high998'), tokens.markSoft, 0.16),
    area(between(plane, 'low95', 'high95'), tokens.markSoft, 0.2),
    ...curves,
    line(x(0), centre, right, centre, { stroke: tokens.line.ref, width: 1.2, z2: 2 }),
    ...limitNames(plane, last),
    text(chart.yTitle, 0, plane.top - 24, { fill: tokens.text.tertiary }),
    text(chart.xTitle, right, plane.bottom + 36, { fill: tokens.text.tertiary, align: 'right' }),
  )
})

const clamped = ({ y, yMax }: Plane, rate: number) => y(Math.min(rate, yMax))

const between = (plane: Plane, low: Limit, high: Limit): Spot[] => {
  const side = (limit: Limit) =>
    plane.lines.map((at): Spot => [plane.x(at.x), clamped(plane, at[limit])])
  return [...side(low), ...side(high).reverse()]
}

/** The stretches of a limit that lie inside the plot, not on its edges. */
function visible(plane: Plane, limit: Limit): Spot[][] {
  const stretches: Spot[][] = [[]]
  for (const at of plane.lines) {
    if (at[limit] > 0 && at[limit] < plane.yMax)
      stretches.at(-1)?.push([plane.x(at.x), plane.y(at[limit])])
    else if (stretches.at(-1)?.length) stretches.push([])
  }
  return stretches.filter((points) => points.length > 1)
}

/** Names at the right end of the lines, pushed apart from top to bottom. */
function limitNames(plane: Plane, last: FunnelLine): Mark[] {
  const { chart, tokens, right, y, yMax, top } = plane
  const named = [
    { rate: last.high998, label: chart.limitNames.high998, fill: tokens.text.tertiary },
    { rate: last.high95, label: chart.limitNames.high95, fill: tokens.text.tertiary },
    { rate: chart.centre.rate, label: chart.centre.label, fill: tokens.text.primary },
    { rate: last.low95, label: chart.limitNames.low95, fill: tokens.text.tertiary },
  ].filter(({ rate }) => rate > 0 && rate <= yMax)
  let below = top - ROW
  return named.map(({ rate, label, fill }) => {
    below = Math.max(y(rate), below + ROW)
    return text(label, right + 8, below, { fill })
  })
}

export const pointMark = onPlane((plane, index) => {
  const point = plane.chart.points[index]
  if (!point) return null
  const { tokens, top } = plane
  const [x, y] = spotOf(plane, point, index)
  const colour = point.focus ? tokens.accent.base : COLOUR[point.zone](tokens)
  if (point.y > plane.yMax) return arrowUp(x, top, colour)
  const out = point.zone > 0 || point.focus
  return dot(
    x,
    y,
    {
      colour,
      radius: out ? 5 : 4,
      opacity: out ? 1 : 0.55,
      ...(out && { ring: tokens.text.primary }),
    },
    tokens,
  )
})

const COLOUR = [
  (tokens: Tokens) => tokens.mark,
  (tokens: Tokens) => tokens.mark,
  (tokens: Tokens) => tokens.categorical.ochre,
] as const

/** Where a point stands; those that coincide with earlier ones move to the right. */
function spotOf(plane: Plane, point: FunnelPoint, index: number): Spot {
  const one = plane.x(1) - plane.x(0)
  const step = Math.min(ASIDE, (0.7 * one) / MOST_ASIDE)
  const aside = Math.min(plane.asides[index] ?? 0, MOST_ASIDE)
  return [plane.x(point.x) + step * aside, clamped(plane, point.y)]
}

/** Names of the points that lie outside, clear of each other and of the other points. */
export const labelMark = onPlane((plane) => {
  const { chart, tokens, left, right, top, bottom } = plane
  const spots = chart.points.map((point, index) => spotOf(plane, point, index))
  const named = chart.points.flatMap((point, index) => {
    const [x = 0, y = 0] = spots[index] ?? []
    return point.label === null ? [] : [{ ...point, label: point.label, x, y }]
  })
  const taken: Box[] = spots.map(([x, y]) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  }))
  const places = placeLabels(
    named.map(({ label, x, y }) => ({ x, y, width: textWidth(label, 12), height: ROW })),
    taken,
    { left, right, top: top - 8, bottom },
  )
  return group(
    ...named.flatMap(({ label, zone }, index) => {
      const place = places[index]
      return place
        ? [
            text(label, place.left, place.middle, {
              fill: tokens.text.primary,
              weight: zone === 2 ? 600 : 400,
              halo: tokens.surface.card,
            }),
          ]
        : []
    }),
  )
})
