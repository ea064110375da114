import type { EChartsOption } from 'echarts'
import { group, hatch, line, type Mark, text } from './marks.ts'
import { count, percent } from './numbers.ts'
import { eachPlaced, type Placed, placedSeries, toldData } from './placed-series.ts'
import { textWidth, widest } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

/** A bar; ranked ones add up from the top, others stand below and add to nothing. */
export interface ParetoBar {
  key: string
  code: string
  name: string
  count: number
  colour: string
  /** Share of the ranked up to and with this one; null: outside the ranking. */
  cumulative: number | null
  /** Among the largest that make up 80 %. */
  vital: boolean
  /** `nr`: counted, but of a kind that is not reported, so hatched; `open`: outlined. */
  look: 'full' | 'open' | 'nr'
  tips: readonly string[]
}

export interface Pareto {
  bars: readonly ParetoBar[]
  headers: { count: string; cumulative: string }
  tips: readonly string[]
}

const ROW = 26
const TOP = 28
const AXIS = 22
const APART = 14
const BAR = 13
const EDGE = 8
/** Least widths of the bars and of the running shares. */
const BARS = 60
const SHARES = 100

interface Measures {
  codes: number
  names: number
  counts: number
  most: number
  /** Heights where the ranked start, where the vital few end, and where all of them end. */
  top: number
  vitalEnd: number
  end: number
  headers: Pareto['headers']
  ranked: readonly Placed<ParetoBar>[]
}

/** Falling bars with their running share beside them in a panel of its own: an option, and the height it wants. */
export function paretoChart({ bars, headers, tips }: Pareto, tokens: Tokens) {
  const ranked = bars.filter((bar) => bar.cumulative !== null)
  const others = bars.filter((bar) => bar.cumulative === null)
  const at = (y: number) => (bar: ParetoBar, index: number) => ({
    ...bar,
    y: y + (index + 0.5) * ROW,
  })
  const end = TOP + ranked.length * ROW
  const below = end + AXIS + APART
  const placed = [...ranked.map(at(TOP)), ...others.map(at(below))]
  const dots = placed.filter((bar) => bar.cumulative !== null)
  const shared: Measures = {
    codes: widest(
      bars.map(({ code }) => code),
      12,
    ),
    names:
      6 +
      widest(
        bars.map(({ name }) => name),
        13,
        60,
        250,
      ),
    counts: widest(
      bars.map((bar) => count(bar.count)),
      12,
    ),
    most: Math.max(1, ...bars.map((bar) => bar.count)),
    top: TOP,
    vitalEnd: TOP + ranked.filter(({ vital }) => vital).length * ROW,
    end,
    headers,
    ranked: dots,
  }
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      placedSeries('frame', frameMark, { items: [{ y: 0 }], shared, tokens }, { silent: true }),
      placedSeries('bars', barMark, { items: placed, shared, tokens }, toldData(tips, placed)),
      placedSeries('dots', dotMark, { items: dots, shared, tokens }, toldData(tips, dots)),
    ],
  }
  return { option, height: others.length > 0 ? below + others.length * ROW + 4 : end + AXIS }
}

/** Where bars start and how long the longest is; where running shares of 0 and 1 stand. */
function layOut(width: number, { codes, names, counts }: Measures) {
  const name = codes > 0 ? EDGE + codes + 10 : EDGE
  const least = BARS + counts + SHARES + 62
  const nameWidth = Math.min(names, Math.max(90, width - name - least))
  const room = Math.max(120, width - name - nameWidth - counts - 60)
  const bars = name + nameWidth + 12
  const longest = Math.max(BARS, room * 0.5)
  const zero = bars + longest + counts + 34
  return { name, nameWidth, bars, longest, zero, one: width - EDGE - 8 }
}

const frameMark = eachPlaced<object, Measures>((_, { width, shared, tokens }) => {
  const place = layOut(width, shared)
  const { top, end, vitalEnd, headers, ranked } = shared
  const x = (share: number) => place.zero + share * (place.one - place.zero)
  const points = ranked.map(({ cumulative, y }) => [x(cumulative ?? 0), y])
  const faint = { fill: tokens.text.tertiary }
  return group(
    text(headers.count, place.bars, 12, faint),
    text(
      headers.cumulative,
      Math.min(place.zero, width - textWidth(headers.cumulative, 12)),
      12,
      faint,
    ),
    ...[0, 0.5, 1].map((share) => line(x(share), top, x(share), end, { stroke: tokens.line.grid })),
    ...(x(0.8) - x(0.5) > 34 ? ['0', '50%'] : ['0']).map((words, at) =>
      text(words, x(at / 2), end + 11, { ...faint, align: 'center' }),
    ),
    line(x(0.8), top, x(0.8), end, { stroke: tokens.line.ref, dash: [4, 3] }),
    text('80%', x(0.8), end + 11, { ...faint, align: 'center' }),
    line(0, vitalEnd, width, vitalEnd, { stroke: tokens.line.ref, dash: [4, 3] }),
    {
      type: 'polyline',
      silent: true,
      z2: 3,
      shape: { points },
      style: { fill: 'none', stroke: tokens.text.secondary, lineWidth: 1.5 },
    },
  )
})

const barMark = eachPlaced<ParetoBar, Measures>((bar, { width, shared, tokens }) => {
  const { y } = bar
  const place = layOut(width, shared)
  const length = (place.longest * bar.count) / shared.most
  const box = { x: place.bars, y: y - BAR / 2, width: length, height: BAR }
  const outline = {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(1, length - 1),
    height: BAR - 1,
  }
  const isFull = bar.look === 'full'
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: y - ROW / 2 + 1, width: place.zero - 12, height: ROW - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(bar.code, EDGE, y, { fill: tokens.text.tertiary }),
    text(bar.name, place.name, y, {
      size: 13,
      width: place.nameWidth,
      fill: bar.vital ? tokens.text.primary : tokens.text.secondary,
    }),
    {
      type: 'rect',
      z2: 2,
      shape: isFull ? box : outline,
      style: isFull
        ? { fill: bar.colour, opacity: bar.vital || bar.cumulative === null ? 1 : 0.45 }
        : { fill: 'none', stroke: tokens.missing.line },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
    ...(bar.look === 'nr' ? [hatch(box.x, box.y, length, BAR, tokens.missing.hatch)] : []),
    text(count(bar.count), place.bars + length + 6, y, { fill: tokens.text.primary }),
  )
})

const dotMark = eachPlaced<ParetoBar, Measures>((bar, { width, shared, tokens }): Mark => {
  const place = layOut(width, shared)
  const share = bar.cumulative ?? 0
  const x = place.zero + share * (place.one - place.zero)
  const isLast = bar.vital && Math.abs(bar.y + ROW / 2 - shared.vitalEnd) < 1
  return group(
    {
      type: 'circle',
      z2: 5,
      shape: { cx: x, cy: bar.y, r: 3.5 },
      style: {
        fill: bar.vital ? tokens.text.primary : tokens.surface.card,
        stroke: tokens.text.secondary,
        lineWidth: 1.5,
      },
      emphasis: { style: { stroke: tokens.accent.base, lineWidth: 2 } },
    },
    ...(isLast
      ? [
          text(percent(share), x - 10, bar.y, {
            fill: tokens.text.primary,
            weight: 600,
            align: 'right',
            halo: tokens.surface.card,
          }),
        ]
      : []),
  )
})
