import type { EChartsOption } from 'echarts'
import { niceStep } from './breaks.ts'
import { group, line, type Mark, text } from './marks.ts'
import { fixed } from './numbers.ts'
import { eachPlaced, placedSeries, toldData } from './placed-series.ts'
import { widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** Two shares of one kind, and their difference with its interval; all in percent or percentage points. */
export interface DumbbellRow {
  key: string
  code: string
  name: string
  colour: string
  before: number
  after: number
  difference: number
  low: number
  high: number
  /** The difference as printed, and its interval. */
  value: string
  interval: string
  /** Whether the interval leaves 0 out. */
  isOut: boolean
  tips: readonly string[]
}

export interface Dumbbell {
  rows: readonly DumbbellRow[]
  /** Rows that can't be drawn: a name and the word for why. */
  absent: readonly { name: string; state: string }[]
  /** Names of the two sides, of the left panel's scale, and of the difference. */
  before: string
  after: string
  shares: string
  difference: string
  tips: readonly string[]
}

const ROW = 26
const TOP = 68
const EDGE = 8
const GAP = 36

interface Measures extends Pick<Dumbbell, 'before' | 'after' | 'shares' | 'difference'> {
  codes: number
  names: number
  numbers: number
  intervals: number
  most: number
  step: number
  reach: number
  reachStep: number
  end: number
}

/** Dots of two sides joined by a line, and their differences on a scale around 0: an option, and the height it wants. */
export function dumbbellChart(chart: Dumbbell, tokens: Tokens) {
  const { rows, absent, tips, before, after, shares, difference } = chart
  const placed = rows.map((row, at) => ({ ...row, y: TOP + (at + 0.5) * ROW }))
  const missing = absent.map((row, at) => ({ ...row, y: TOP + (rows.length + at + 0.5) * ROW }))
  const largest = Math.max(1, ...rows.flatMap((row) => [row.before, row.after]))
  const step = niceStep(largest / 3)
  const furthest = Math.max(1, ...rows.flatMap((row) => [-row.low, row.high]))
  const reachStep = niceStep(furthest / 2)
  const end = TOP + (rows.length + absent.length) * ROW
  const shared: Measures = {
    before,
    after,
    shares,
    difference,
    codes: widest(
      rows.map(({ code }) => code),
      12,
    ),
    names:
      6 +
      widest(
        [...rows, ...absent].map(({ name }) => name),
        13,
        60,
        250,
      ),
    numbers: widest(
      rows.map(({ value }) => value),
      13,
      34,
    ),
    intervals: widest(
      rows.map(({ interval }) => interval),
      12,
    ),
    most: step * Math.ceil(largest / step),
    step,
    reach: reachStep * Math.ceil(furthest / reachStep),
    reachStep,
    end,
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      placedSeries('frame', frameMark, { items: [{ y: 0 }], shared, tokens }, { silent: true }),
      placedSeries('rows', rowMark, { items: placed, shared, tokens }, toldData(tips, placed)),
      placedSeries('absent', absentMark, { items: missing, shared, tokens }, { silent: true }),
    ],
  }
  return { option, height: end + 6 }
}

function layOut(width: number, measures: Measures) {
  const name = measures.codes > 0 ? EDGE + measures.codes + 10 : EDGE
  const nameWidth = Math.min(measures.names, Math.max(90, width * 0.33))
  const left = name + nameWidth + 16
  const interval = width - EDGE
  const value = interval - measures.intervals - 10
  const end = value - measures.numbers - 16
  const middle = left + (end - left - GAP) * 0.5
  const x = (share: number) => left + ((middle - left) * share) / measures.most
  const from = middle + GAP
  const dx = (points: number) => (from + end) / 2 + ((end - from) / 2) * (points / measures.reach)
  return { name, nameWidth, value, interval, x, dx, left, from, end }
}

const frameMark = eachPlaced<object, Measures>((_, { width, shared, tokens }) => {
  const { x, dx, left, from } = layOut(width, shared)
  const { most, step, reach, reachStep, end } = shared
  const faint = { fill: tokens.text.tertiary }
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, at) => at * step)
  const around = [-reach, -reach / 2, 0, reach / 2, reach].filter(
    (points) => Math.abs(points / reachStep - Math.round(points / reachStep)) < 1e-9,
  )
  return group(
    ...sides(left, shared, tokens),
    text(shared.shares, left, TOP - 36, faint),
    text(shared.difference, from, TOP - 36, faint),
    ...ticks.flatMap((share) => [
      line(x(share), TOP - 4, x(share), end, { stroke: tokens.line.grid, z2: 0 }),
      text(fixed(share, step < 1 ? 1 : 0), x(share), TOP - 14, { ...faint, align: 'center' }),
    ]),
    ...around.flatMap((points) => [
      line(dx(points), TOP - 4, dx(points), end, {
        stroke: points === 0 ? tokens.line.axis : tokens.line.grid,
        z2: 0,
      }),
      text(
        `${points > 0 ? '+' : ''}${fixed(points, Number.isInteger(points) ? 0 : 1)}`,
        dx(points),
        TOP - 14,
        {
          ...faint,
          align: 'center',
        },
      ),
    ]),
  )
})

/** ○ one side, ● the other. */
function sides(left: number, { before, after }: Measures, tokens: Tokens): Mark[] {
  const second = left + 14 + widest([before], 12) + 16
  const look = { fill: tokens.text.secondary }
  return [
    dot(left + 4, 10, tokens.text.secondary, true, tokens),
    text(before, left + 14, 10, look),
    dot(second + 4, 10, tokens.text.secondary, false, tokens),
    text(after, second + 14, 10, look),
  ]
}

const dot = (x: number, y: number, colour: string, hollow: boolean, tokens: Tokens): Mark => ({
  type: 'circle',
  z2: hollow ? 5 : 6,
  shape: { cx: x, cy: y, r: 4.5 },
  style: { fill: hollow ? tokens.surface.card : colour, stroke: colour, lineWidth: 1.75 },
  emphasis: { style: { stroke: tokens.text.primary, lineWidth: 2 } },
})

const rowMark = eachPlaced<DumbbellRow, Measures>((row, { width, shared, tokens }) => {
  const { name, nameWidth, value, interval, x, dx } = layOut(width, shared)
  const { y } = row
  const ink = row.isOut ? tokens.text.primary : tokens.text.secondary
  const stroke = row.isOut ? tokens.text.primary : tokens.text.tertiary
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: y - ROW / 2 + 1, width, height: ROW - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(row.code, EDGE, y, { fill: tokens.text.tertiary }),
    text(row.name, name, y, { size: 13, fill: tokens.text.primary, width: nameWidth }),
    line(x(row.before), y, x(row.after), y, { stroke: row.colour, width: 2.5, opacity: 0.5 }),
    dot(x(row.before), y, row.colour, true, tokens),
    dot(x(row.after), y, row.colour, false, tokens),
    line(dx(row.low), y, dx(row.high), y, { stroke, width: 2, opacity: 0.6 }),
    ...[row.low, row.high].map((end) =>
      line(dx(end), y - 3, dx(end), y + 3, { stroke, width: 1.5 }),
    ),
    {
      type: 'rect',
      z2: 5,
      shape: { x: dx(row.difference) - 4, y: y - 4, width: 8, height: 8 },
      style: { fill: row.isOut ? stroke : tokens.surface.card, stroke, lineWidth: 1.5 },
    },
    text(row.value, value, y, {
      size: 13,
      weight: row.isOut ? 600 : 400,
      fill: ink,
      align: 'right',
    }),
    text(row.interval, interval, y, { fill: tokens.text.tertiary, align: 'right' }),
  )
})

const absentMark = eachPlaced<{ name: string; state: string }, Measures>(
  (row, { width, shared, tokens }) => {
    const { name, nameWidth, left } = layOut(width, shared)
    return group(
      text(row.name, name, row.y, { size: 13, fill: tokens.text.secondary, width: nameWidth }),
      text(row.state, left, row.y, { fill: tokens.text.tertiary }),
    )
  },
)
