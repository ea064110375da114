import { type Api, group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import type { PairedRow, StripCell } from './paired-rows.ts'
import { sideColour } from './side-colour.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

export const ROW_HEIGHT = 36
export const STRIP_HEIGHT = 52

/** What the marks of one series share. */
export interface PairedPayload<R> {
  rows: readonly R[]
  tokens: Tokens
  max: number
  /** From the right edge to the end of the plot, and of the values. */
  plotEnd: number
  valueEnd: number
}

type Place<R> = PairedPayload<R> & { y: number; width: number; x: (value: number) => number }

const eachRow =
  <R>(draw: (row: R, place: Place<R>) => Mark): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as PairedPayload<R>
    const row = payload.rows[dataIndex]
    return row === undefined ? null : draw(row, { ...payload, ...placed(api) })
  }

const placed = (api: Api) => ({
  y: api.coord([0, api.value(0)])[1] ?? 0,
  width: api.getWidth(),
  x: (value: number) => api.coord([value, 0])[0] ?? 0,
})

export const pairedMark = eachRow<PairedRow>((row, place) => {
  const { y, width, tokens, valueEnd } = place
  const known = row.estimate !== null
  return group(
    ground(place),
    text(row.side, 0, y, { fill: tokens.text.primary, size: 13, weight: 600 }),
    ...(known ? interval(row, place) : lacking(row, place)),
    ...(known
      ? [
          text(row.value, width - valueEnd, y, {
            fill: tokens.text.primary,
            size: 14,
            weight: 600,
            align: 'right',
          }),
          text(row.interval, width, y, { fill: tokens.text.tertiary, align: 'right' }),
        ]
      : []),
  )
})

/** Label over value in columns of 29, 45 and 26 %, under a hairline. */
export const stripMark = eachRow<readonly StripCell[]>((cells, { y, width, tokens }) =>
  group(
    line(0, y - STRIP_HEIGHT / 2 + 2, width, y - STRIP_HEIGHT / 2 + 2, {
      stroke: tokens.line.hair,
    }),
    ...cells.flatMap(({ label, value, interval: small }, at) => {
      const x = width * (COLUMNS[at] ?? 0)
      return [
        text(label, x, y - 8, { fill: tokens.text.tertiary }),
        text(value, x, y + 14, { fill: tokens.text.primary, size: 15, weight: 600 }),
        ...(small
          ? [text(small, x + textWidth(value, 15) + 8, y + 14, { fill: tokens.text.secondary })]
          : []),
      ]
    }),
  ),
)

const COLUMNS = [0, 0.29, 0.78]

const ground = ({ y, width, tokens }: Place<unknown>): Mark => ({
  type: 'rect',
  z2: -1,
  shape: { x: -4, y: y - ROW_HEIGHT / 2 + 2, width: width + 4, height: ROW_HEIGHT - 4 },
  style: { fill: 'transparent' },
  emphasis: { style: { fill: tokens.surface.hover } },
})

function lacking(row: PairedRow, { x, y, width, plotEnd, tokens }: Place<PairedRow>) {
  const start = x(0) + 8
  const clear = start + textWidth(row.value, 12) + 10
  return [
    text(row.value, start, y, { fill: tokens.missing.text }),
    ...(row.hatched
      ? [hatch(clear, y - 5, width - plotEnd - clear, 10, tokens.missing.hatch)]
      : []),
  ]
}

function interval(row: PairedRow, { x, y, max, tokens }: Place<PairedRow>): Mark[] {
  const colour = sideColour(row.side, tokens)
  const cap = { stroke: colour, width: 1.5, opacity: 0.7 }
  const at = (value: number | null) => x(Math.min(value ?? 0, max))
  const [low, high] = [at(row.low), at(row.high)]
  return [
    ...(row.low === null
      ? []
      : [
          line(low, y, high, y, { stroke: colour, width: 2.5, opacity: 0.5 }),
          line(low, y - 4, low, y + 4, cap),
          line(high, y - 4, high, y + 4, cap),
        ]),
    {
      type: 'circle',
      z2: 5,
      shape: { cx: at(row.estimate), cy: y, r: 5.5 },
      style: {
        fill: row.hollow ? tokens.surface.card : colour,
        stroke: colour,
        lineWidth: row.hollow ? 2 : 0,
      },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
  ]
}
