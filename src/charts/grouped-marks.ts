import type { GroupedRow } from './grouped-rows.ts'
import { type Api, group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import { sideColour } from './side-colour.ts'
import { textWidth } from './text.ts'
import type { Tokens } from './tokens.ts'

export const ROW_HEIGHT = 24
export const LABEL_HEIGHT = 26

/** Ends of the right columns, from the right edge, and what all rows share. */
export interface GroupedPayload<R> {
  rows: readonly R[]
  tokens: Tokens
  max: number
  plotStart: number
  plotEnd: number
  valueEnd: number
  countsEnd: number
}

type Place<R> = GroupedPayload<R> & { y: number; width: number; x: (value: number) => number }

const eachRow =
  <R>(draw: (row: R, place: Place<R>) => Mark): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const payload = itemPayload as unknown as GroupedPayload<R>
    const row = payload.rows[dataIndex]
    return row === undefined ? null : draw(row, { ...payload, ...placed(api) })
  }

const placed = (api: Api) => ({
  y: api.coord([0, api.value(0)])[1] ?? 0,
  width: api.getWidth(),
  x: (value: number) => api.coord([value, 0])[0] ?? 0,
})

/** The name of a class, and the hairline over it. */
export const labelMark = eachRow<{ label: string; first: boolean }>(({ label, first }, place) => {
  const { y, width, tokens } = place
  const top = y - LABEL_HEIGHT / 2
  return group(
    ...(first ? [] : [line(0, top, width, top, { stroke: tokens.line.hair, z2: 0 })]),
    text(label, 0, y + 2, { fill: tokens.text.primary, size: 13 }),
  )
})

export const headMark = eachRow<{ value: string; counts: string; difference: string }>(
  (heads, { width, tokens, valueEnd, countsEnd }) => {
    const look = { fill: tokens.text.tertiary, align: 'right' } as const
    return group(
      text(heads.value, width - valueEnd, 10, look),
      text(heads.counts, width - countsEnd, 10, look),
      text(heads.difference, width, 10, look),
    )
  },
)

export const groupedMark = eachRow<GroupedRow>((row, place) => {
  const { y, width, tokens, plotStart, valueEnd, countsEnd } = place
  const right = { fill: tokens.text.secondary, align: 'right' } as const
  const known = row.estimate !== null
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: plotStart - 24, y: y - ROW_HEIGHT / 2 + 1, width, height: ROW_HEIGHT - 2 },
      style: { fill: 'transparent' },
      emphasis: { style: { fill: tokens.surface.hover } },
    },
    text(row.side, plotStart - 16, y, { fill: sideColour(row.side, tokens), weight: 600 }),
    ...(known ? interval(row, place) : lacking(row, place)),
    ...(known
      ? [
          text(row.value, width - valueEnd, y, { ...right, fill: tokens.text.primary, size: 13 }),
          text(row.counts, width - countsEnd, y, { ...right, fill: tokens.text.tertiary }),
        ]
      : []),
    text(row.difference, width, y, {
      ...right,
      weight: row.strong ? 600 : 400,
      ...(row.strong && { fill: tokens.text.primary }),
    }),
  )
})

function lacking(row: GroupedRow, { x, y, width, plotEnd, tokens }: Place<GroupedRow>) {
  const start = x(0) + 8
  const clear = start + textWidth(row.value, 12) + 10
  return [
    text(row.value, start, y, { fill: tokens.missing.text }),
    ...(row.hatched
      ? [hatch(clear, y - 5, width - plotEnd - clear, 10, tokens.missing.hatch)]
      : []),
  ]
}

function interval(row: GroupedRow, { x, y, tokens }: Place<GroupedRow>): Mark[] {
  const colour = sideColour(row.side, tokens)
  const cap = { stroke: colour, width: 1.5, opacity: 0.7 }
  const [low, high] = [x(row.low ?? 0), x(row.high ?? 0)]
  return [
    line(low, y, high, y, { stroke: colour, width: 2, opacity: 0.5 }),
    line(low, y - 3, low, y + 3, cap),
    line(high, y - 3, high, y + 3, cap),
    {
      type: 'circle',
      z2: 5,
      shape: { cx: x(row.estimate ?? 0), cy: y, r: 4.5 },
      style: {
        fill: row.hollow ? tokens.surface.card : colour,
        stroke: colour,
        lineWidth: row.hollow ? 2 : 0,
      },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
  ]
}
