import type { Fold } from './interval-rows.ts'
import { group, hatch, line, type Mark, type RenderItem, text } from './marks.ts'
import { layOut, type MixLayout, type MixMeasures } from './mix-panel-layout.ts'
import type { MixCell, MixLine, MixPanel, MixSection } from './mix-panel-rows.ts'
import { eachPlaced } from './placed-series.ts'
import { textWidth, widest } from './text.ts'
import type { Tokens } from './tokens.ts'

export const LINE_HEIGHT = 24
const BAR = 12

interface Place {
  y: number
  width: number
  layout: MixLayout
  tokens: Tokens
}

const eachItem = <R>(draw: (item: R, place: Place) => Mark): RenderItem =>
  eachPlaced<R, MixMeasures>((item, { width, shared, tokens }) =>
    draw(item, { y: item.y, width, layout: layOut(width, shared), tokens }),
  )

export interface CellItem extends MixCell {
  panel: number
  colour: string
}

const HEAD_LINE = 17

/** The head of a panel; a click may look into it. */
export const headMark = eachPlaced<MixPanel & { panel: number }, MixMeasures>(
  (head, { width, shared, tokens }) => {
    const { y } = head
    const { left, right } = layOut(width, shared).panels[head.panel]!
    const lines = shared.panels[head.panel]?.title ?? []
    const room = right - left + 20
    const end = widest(lines.slice(-1), 13)
    const last = y + (lines.length - 1) * HEAD_LINE
    return group(
      {
        type: 'rect',
        z2: -1,
        shape: { x: left - 4, y: y - 12, width: room, height: 24 + last - y, r: 3 },
        style: { fill: 'transparent' },
        ...(head.key && { emphasis: { style: { fill: tokens.surface.hover } } }),
      },
      {
        type: 'rect',
        silent: true,
        shape: { x: left, y: y - 5, width: 10, height: 10, r: 1 },
        style: { fill: head.colour },
      },
      ...lines.map((words, at) =>
        text(words, left + 16, y + at * HEAD_LINE, {
          fill: tokens.text.primary,
          size: 13,
          weight: 600,
          width: room - 20,
        }),
      ),
      ...(head.key && room - 34 >= end
        ? [text('›', left + 20 + end, last, { fill: tokens.text.link, size: 13 })]
        : []),
    )
  },
)

export const besideMark = eachItem<{ headers: readonly string[] }>(({ headers }, place) =>
  group(
    ...place.layout.beside.map((x, at) =>
      text(headers[at] ?? '', x, place.y, { fill: place.tokens.text.tertiary, align: 'right' }),
    ),
  ),
)

/** A row's ground, names and numbers; hatched across where all of it is unknown. */
export const lineMark = eachItem<MixLine>((row, { y, width, layout, tokens }) => {
  const [region, round] = layout.names
  const [regionWidth, roundWidth] = layout.nameWidths
  const look = { size: 13, weight: row.focus ? 600 : 400 } as const
  const start = (layout.panels[0]?.left ?? 0) + 10
  const end = layout.panels[layout.panels.length - 1]?.right ?? width
  const unknown = start + textWidth(row.unknown, 12) + 10
  return group(
    {
      type: 'rect',
      z2: -2,
      shape: { x: 0, y: y - LINE_HEIGHT / 2, width, height: LINE_HEIGHT },
      style: { fill: row.focus ? tokens.accent.soft : 'transparent' },
      ...(!row.focus && { emphasis: { style: { fill: tokens.surface.hover } } }),
    },
    ...(row.starts
      ? [line(0, y - LINE_HEIGHT / 2, width, y - LINE_HEIGHT / 2, { stroke: tokens.line.hair })]
      : []),
    ...(row.focus
      ? [line(1.5, y - 11, 1.5, y + 11, { stroke: tokens.accent.base, width: 3, z2: 0 })]
      : []),
    text(row.names[0], region, y, { ...look, fill: tokens.text.primary, width: regionWidth }),
    text(row.names[1], round, y, { ...look, fill: tokens.text.secondary, width: roundWidth }),
    ...(row.unknown
      ? [
          text(row.unknown, start, y, { fill: tokens.missing.text }),
          hatch(unknown, y - 5, end - unknown, 10, tokens.missing.hatch),
        ]
      : []),
    ...layout.beside.map((x, at) =>
      text(row.beside[at] ?? '', x, y, { fill: tokens.text.secondary, align: 'right' }),
    ),
  )
})

/** A bar from the panel's edge and its value at the right; or the word for a share that there is not. */
export const cellMark = eachItem<CellItem>((cell, { y, layout, tokens }) => {
  const { left, right } = layout.panels[cell.panel]!
  const hit: Mark = {
    type: 'rect',
    z2: 0,
    shape: { x: left, y: y - LINE_HEIGHT / 2 + 1, width: right - left, height: LINE_HEIGHT - 2 },
    style: { fill: 'transparent' },
    emphasis: { style: { stroke: tokens.line.strong, lineWidth: 1 } },
  }
  const fits = cell.share !== null || textWidth(cell.text, 12) <= right - left - 4
  const shown = fits ? cell.text : cell.brief
  const value = text(shown, right, y, {
    fill: cell.share === null ? tokens.text.tertiary : tokens.text.primary,
    align: 'right',
  })
  if (cell.share === null) {
    const room = right - left - textWidth(shown, 12) - 8
    return cell.hatched
      ? group(hit, hatch(left + 2, y - 5, room, 10, tokens.missing.hatch), value)
      : group(hit, value)
  }
  const width = Math.max(cell.share * layout.scale, cell.share > 0 ? 1 : 0)
  return group(
    hit,
    {
      type: 'rect',
      z2: 2,
      shape: { x: left, y: y - BAR / 2, width, height: BAR },
      style: { fill: cell.colour },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
    value,
  )
})

/** A section's title, the zero line of each panel, and the dashed lines of its pooled shares with their values below. */
export const sectionMark = eachItem<MixSection & { height: number }>(
  (section, { y, layout, tokens }) => {
    const top = y + 14
    const end = top + section.height
    return group(
      text(section.title, 8, y, { fill: tokens.text.tertiary }),
      ...layout.panels.flatMap(({ left, right }, at) => {
        const pooled = section.pooled[at]
        const zero = line(left, top - 2, left, end, { stroke: tokens.line.axis, z2: 1 })
        if (!pooled) return [zero]
        const x = left + pooled.share * layout.scale
        const half = textWidth(pooled.label, 12) / 2
        const label = Math.min(Math.max(x, left + half), Math.max(right, left + 2 * half) - half)
        return [
          zero,
          line(x, top - 2, x, end, { stroke: tokens.line.ref, dash: [3, 3], z2: 4 }),
          text(pooled.label, label, end + 11, { fill: tokens.text.tertiary, align: 'center' }),
        ]
      }),
    )
  },
)

export const foldMark = eachItem<Fold>((fold, { y, layout, tokens }) => {
  const start = Math.max(layout.panels[0]?.left ?? 0, 8 + textWidth(fold.text, 12) + 12)
  const end = layout.panels[layout.panels.length - 1]?.right ?? start
  return group(
    {
      type: 'rect',
      z2: -1,
      shape: { x: 0, y: y - 11, width: end, height: 22 },
      style: { fill: 'transparent' },
      ...(fold.opens && { emphasis: { style: { fill: tokens.surface.hover } } }),
    },
    text(fold.text, 8, y, { fill: fold.opens ? tokens.text.link : tokens.text.tertiary }),
    ...(fold.hatched ? [hatch(start, y - 5, end - start, 10, tokens.missing.hatch)] : []),
  )
})
