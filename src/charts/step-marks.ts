import type { CurveStep } from '#statistics/kaplan-meier.ts'
import { type Api, group, line, type Mark, type RenderItem, text } from './marks.ts'
import { count } from './numbers.ts'
import type { StepChart, StepCurve } from './step-curves.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

/** From the axis to the table of numbers at risk. */
export const AXIS_HEIGHT = 36
export const SWATCH = 18
const RISK_ROW = 22
/** With fewer at risk a curve is too uncertain to be read, and turns grey. */
const FEW = 5
const LABEL_HEIGHT = 18

export const riskHeight = (curves: number) => 32 + curves * RISK_ROW

/** Where a curve's line ends, and its label. */
export interface End {
  days: number
  share: number
  text: string
}

export interface Payload {
  chart: StepChart
  /** One per curve. */
  ends: readonly End[]
  nameWidth: number
  labelWidth: number
  tokens: Tokens
}

interface Plane extends Payload {
  x: (days: number) => number
  y: (share: number) => number
  left: number
  right: number
  top: number
  bottom: number
  width: number
}

type Point = [number, number]

/** Makes a renderItem of a function that knows the plane. */
const onPlane =
  (draw: (plane: Plane, index: number) => Mark | null): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as Payload
    return draw({ ...payload, ...measured(api, payload.chart.until) }, dataIndex)
  }

function measured(api: Api, until: number) {
  const at = (days: number, share: number) => api.coord([days, share]) as Point
  const [left, bottom] = at(0, 0)
  const [right, top] = at(until, 1)
  return {
    x: (days: number) => at(days, 0)[0],
    y: (share: number) => at(0, share)[1],
    left,
    right,
    top,
    bottom,
    width: api.getWidth(),
  }
}

/** Axis, marked days, limits, end labels and the table of numbers at risk. */
export const groundMark = onPlane((plane) =>
  group(...axis(plane), ...limits(plane), ...endLabels(plane), ...riskTable(plane)),
)

export const curveMark = onPlane((plane, index) => {
  const curve = plane.chart.curves[index]
  const end = plane.ends[index]
  if (!curve || !end) return null
  const { tokens } = plane
  const few = fewFrom(curve.steps, end.days)
  const grey = tokens.categorical.grey
  const mean = (step: CurveStep) => 1 - step.survival
  return group(
    bandMark(curve, plane, end.days, few),
    ...lineMark(stairs(curve.steps, mean, 0, few, plane), curve.colour),
    ...(few < end.days ? lineMark(stairs(curve.steps, mean, few, end.days, plane), grey) : []),
  )
})

/** The rings of one curve. */
export const ringMark = (curve: number): RenderItem =>
  onPlane((plane, index) => {
    const { colour, rings } = plane.chart.curves[curve] ?? {}
    const ring = rings?.[index]
    if (!ring || colour === undefined || ring.days > plane.chart.until) return null
    const { tokens, x, y } = plane
    return {
      type: 'circle',
      z2: 8,
      shape: { cx: x(ring.days), cy: y(ring.share), r: 4 },
      style: { fill: tokens.surface.card, stroke: colour, lineWidth: 2 },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 2.5 } },
    }
  })

function axis({ chart, tokens, x, left, right, top, bottom, ...plane }: Plane): Mark[] {
  const lined = chart.days.filter((days) => days <= chart.until)
  const isLimit = (days: number) => chart.limits.some((limit) => limit.days === days)
  return [
    line(left, bottom, right, bottom, { stroke: tokens.line.axis }),
    ...lined
      .filter((days) => !isLimit(days))
      .map((days) =>
        line(x(days), top, x(days), bottom, { stroke: tokens.line.strong, dash: [2, 3], z2: 1 }),
      ),
    ...ticksOf({ chart, x, left, right }).flatMap((days) => [
      line(x(days), bottom, x(days), bottom + 4, { stroke: tokens.line.axis }),
      text(count(days), x(days), bottom + 15, {
        align: 'center',
        fill: lined.includes(days) ? tokens.text.primary : tokens.text.tertiary,
        weight: lined.includes(days) ? 600 : 400,
      }),
    ]),
    text(chart.dayTitle, 0, bottom + 15, {
      fill: tokens.text.tertiary,
      width: left - 14,
    }),
    line(0, bottom + AXIS_HEIGHT, plane.width, bottom + AXIS_HEIGHT, { stroke: tokens.line.hair }),
  ]
}

/** Days with a number under the axis: the marked ones first, then round ones where there is room. */
function ticksOf({ chart, x }: Pick<Plane, 'chart' | 'x' | 'left' | 'right'>): number[] {
  const step = [30, 60, 90, 180, 360].find((days) => chart.until / days <= 12) ?? 720
  const round = Array.from({ length: Math.floor(chart.until / step) + 1 }, (_, at) => at * step)
  const ticks: number[] = []
  for (const days of [0, ...chart.days, ...round]) {
    const room = (other: number) => Math.abs(x(other) - x(days)) >= 34
    if (days <= chart.until && ticks.every(room)) ticks.push(days)
  }
  return ticks.sort((a, b) => a - b)
}

/** A limit's label stands to the right of its line, or to the left where the next one is near. */
function limits({ chart, tokens, x, top, bottom, width }: Plane): Mark[] {
  const shown = chart.limits.filter(({ days }) => days <= chart.until)
  return shown.flatMap(({ days, label }, index) => {
    const next = shown[index + 1]
    const room = (next ? x(next.days) : width) - x(days) - 10
    const isLeft = room < textWidth(label, 12)
    return [
      line(x(days), top - 8, x(days), bottom, { stroke: tokens.line.ref, z2: 2 }),
      text(label, x(days) + (isLeft ? -5 : 5), top - 14, {
        fill: tokens.text.secondary,
        align: isLeft ? 'right' : 'left',
      }),
    ]
  })
}

/** Labels right of the plot, pushed apart, each led to the end of its curve. */
function endLabels(plane: Plane): Mark[] {
  const { ends, labelWidth, tokens, x, y, right, top, bottom } = plane
  const ordered = ends
    .map((end, index) => ({ ...end, colour: plane.chart.curves[index]?.colour ?? tokens.mark }))
    .map((end) => ({ ...end, x: x(end.days), y: y(end.share) }))
    .sort((a, b) => a.y - b.y)
  const places = apart(
    ordered.map((end) => end.y),
    LABEL_HEIGHT,
    [top, bottom - LABEL_HEIGHT / 2],
  )
  return ordered.flatMap((end, index) => {
    const place = places[index] ?? end.y
    return [
      line(end.x + 2, end.y, right + 5, place, { stroke: end.colour, opacity: 0.5 }),
      text(end.text, right + 9, place, {
        size: 13,
        weight: 600,
        fill: tokens.text.primary,
        width: labelWidth + 6,
      }),
    ]
  })
}

/** Moves sorted places down, then up, until they are `gap` apart and within bounds. */
function apart(places: readonly number[], gap: number, [low, high]: Point): number[] {
  const moved = [...places]
  for (let at = 0; at < moved.length; at++)
    moved[at] = Math.max(moved[at]!, at === 0 ? low : moved[at - 1]! + gap)
  for (let at = moved.length - 1; at >= 0; at--)
    moved[at] = Math.min(moved[at]!, at === moved.length - 1 ? high : moved[at + 1]! - gap)
  return moved
}

function riskTable(plane: Plane): Mark[] {
  const { chart, nameWidth, tokens, x, bottom } = plane
  const top = bottom + AXIS_HEIGHT
  const ticks = ticksOf(plane)
  return [
    text(chart.riskTitle, 0, top + 16, { fill: tokens.text.tertiary }),
    ...chart.curves.flatMap(({ name, colour, steps }, index) => {
      const middle = top + 40 + index * RISK_ROW
      return [
        swatch(middle, colour),
        text(name, SWATCH, middle, { fill: tokens.text.primary, width: nameWidth + 4 }),
        ...ticks.map((days) => {
          const atRisk = atRiskOn(steps, days)
          return text(atRisk === null ? '–' : count(atRisk), x(days), middle, {
            align: 'center',
            fill: (atRisk ?? 0) < FEW ? tokens.text.tertiary : tokens.text.secondary,
          })
        }),
      ]
    }),
  ]
}

const swatch = (y: number, fill: string): Mark => ({
  type: 'rect',
  silent: true,
  shape: { x: 0, y: y - 1.5, width: 12, height: 3 },
  style: { fill },
})

/** Items still open as a day begins; null beyond the last day observed, unless all were done by then. */
function atRiskOn(steps: readonly CurveStep[], days: number): number | null {
  const next = steps.find((step) => step.days >= days)
  if (next) return next.atRisk
  return steps.at(-1)?.survival === 0 ? 0 : null
}

/** The day from which fewer than five are at risk; `end` when that does not come before. */
function fewFrom(steps: readonly CurveStep[], end: number) {
  const step = steps.find(({ atRisk, done, open }) => atRisk - done - open < FEW)
  return Math.min(step?.days ?? end, end)
}

/** The corners of a stair from one day to another. */
function stairs(
  steps: readonly CurveStep[],
  height: (step: CurveStep) => number,
  from: number,
  to: number,
  { x, y }: Plane,
): Point[] {
  const before = steps.findLast(({ days }) => days <= from)
  let level = before ? height(before) : 0
  const points: Point[] = [[x(from), y(level)]]
  for (const step of steps) {
    if (step.days <= from || step.days > to || height(step) === level) continue
    points.push([x(step.days), y(level)], [x(step.days), y(height(step))])
    level = height(step)
  }
  points.push([x(to), y(level)])
  return points
}

/** The band fades where few are at risk. */
function bandMark(curve: StepCurve, plane: Plane, end: number, few: number): Mark {
  const { tokens } = plane
  const part = (from: number, to: number, fill: string): Mark => ({
    type: 'polygon',
    silent: true,
    z2: 1,
    shape: {
      points: [
        ...stairs(curve.steps, (step) => 1 - step.high, from, to, plane),
        ...stairs(curve.steps, (step) => 1 - step.low, from, to, plane).reverse(),
      ],
    },
    style: { fill, opacity: tokens.band },
  })
  return group(
    part(0, few, curve.colour),
    ...(few < end ? [part(few, end, tokens.categorical.grey)] : []),
  )
}

/** The line, and a wider one that can't be seen for the pointer to meet. */
const lineMark = (points: readonly Point[], stroke: string): Mark[] => [
  {
    type: 'polyline',
    z2: 4,
    shape: { points: [...points] },
    style: { fill: 'none', stroke: 'transparent', lineWidth: 10 },
  },
  {
    type: 'polyline',
    z2: 5,
    shape: { points: [...points] },
    style: { fill: 'none', stroke, lineWidth: 2.25 },
    emphasis: { style: { lineWidth: 3 } },
  },
]
