import type { LaneMark } from './lanes.ts'
import { line, type Mark } from './marks.ts'
import { bar, dot } from './shapes.ts'
import type { Tokens } from './tokens.ts'

/** From entry to exit. */
export const stay = (from: number, to: number, y: number, tokens: Tokens): Mark =>
  bar(from, y - 4, Math.max(2, to - from), 8, { fill: tokens.markSoft, silent: true, z2: 3 })

/** A small corner: completions are known up to here. */
export const ledgerEnd = (x: number, foot: number, tokens: Tokens): Mark[] => [
  line(x, foot - 12, x, foot, { stroke: tokens.text.tertiary, z2: 5 }),
  line(x - 5, foot - 12, x, foot - 12, { stroke: tokens.text.tertiary, z2: 5 }),
]

/** The shape of a mark at its first day; where organizations differ, a bar to the last one. */
export function shapeOf(
  { shape }: Pick<LaneMark, 'shape' | 'value'>,
  from: number,
  to: number,
  y: number,
  hollow: boolean,
  tokens: Tokens,
): Mark[] {
  const colour = tokens.mark
  const spread =
    to > from + 1 ? [line(from, y, to, y, { stroke: colour, width: 3, opacity: 0.6 })] : []
  switch (shape) {
    case 'start':
    case 'end': {
      const at = shape === 'start' ? from : to
      const foot = shape === 'start' ? 4 : -4
      return [
        line(at, y - 7, at, y + 7, { stroke: colour, width: 2, z2: 5 }),
        line(at, y - 7, at + foot, y - 7, { stroke: colour, width: 2, z2: 5 }),
        line(at, y + 7, at + foot, y + 7, { stroke: colour, width: 2, z2: 5 }),
      ]
    }
    case 'dot':
      return [...spread, dot(from, y, { colour, hollow }, tokens)]
    case 'plan':
      return [...spread, rhomb(from, y, tokens)]
    default:
      return [
        ...spread,
        line(from, y - 9, from, y + 9, { stroke: tokens.text.primary, width: 2.5, z2: 6 }),
      ]
  }
}

const rhomb = (x: number, y: number, tokens: Tokens): Mark => ({
  type: 'polygon',
  z2: 5,
  shape: {
    points: [
      [x - 5, y],
      [x, y - 5],
      [x + 5, y],
      [x, y + 5],
    ],
  },
  style: { fill: tokens.surface.card, stroke: tokens.mark, lineWidth: 1.5 },
  emphasis: { style: { stroke: tokens.text.primary, lineWidth: 2 } },
})
