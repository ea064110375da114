import type { Mark } from './marks.ts'
import type { Tokens } from './tokens.ts'

interface DotLook {
  colour: string
  radius?: number
  /** Only outlined: synthetic data. */
  hollow?: boolean
  opacity?: number
  /** A ring around it. */
  ring?: string
}

/** A point that the pointer can meet. */
export const dot = (x: number, y: number, look: DotLook, tokens: Tokens): Mark => ({
  type: 'circle',
  z2: 5,
  shape: { cx: x, cy: y, r: look.radius ?? 4.5 },
  style: {
    fill: look.hollow ? tokens.surface.card : look.colour,
    stroke: look.ring ?? (look.hollow ? look.colour : tokens.surface.card),
    lineWidth: look.hollow ? 2 : 1,
    ...(look.opacity !== undefined && { opacity: look.opacity }),
  },
  emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5, opacity: 1 } },
})

/** A triangle at the edge of a plot: what it stands for lies beyond. */
export const arrowUp = (x: number, y: number, fill: string): Mark => ({
  type: 'polygon',
  z2: 5,
  shape: {
    points: [
      [x - 4, y + 7],
      [x, y],
      [x + 4, y + 7],
    ],
  },
  style: { fill },
})

/** A filled outline that the pointer passes through. */
export const area = (points: [number, number][], fill: string, opacity = 1): Mark => ({
  type: 'polygon',
  silent: true,
  z2: 0,
  shape: { points },
  style: { fill, opacity },
})

interface BarLook {
  fill: string
  stroke?: string
  silent?: boolean
  z2?: number
}

export const bar = (
  x: number,
  y: number,
  width: number,
  height: number,
  { fill, stroke, silent = false, z2 = 2 }: BarLook,
): Mark => ({
  type: 'rect',
  silent,
  z2,
  shape: { x, y, width: Math.max(0, width), height },
  style: { fill, ...(stroke && { stroke, lineWidth: 1 }) },
})

interface PathLook {
  stroke: string
  width?: number
  dash?: number[]
  opacity?: number
}

/** A line through points that the pointer passes through. */
export const path = (points: [number, number][], look: PathLook): Mark => ({
  type: 'polyline',
  silent: true,
  z2: 2,
  shape: { points },
  style: {
    stroke: look.stroke,
    fill: 'none',
    lineWidth: look.width ?? 1,
    ...(look.dash && { lineDash: look.dash }),
    ...(look.opacity !== undefined && { opacity: look.opacity }),
  },
})
