import type { CustomSeriesOption } from 'echarts'
import { hatchPath } from './hatch.ts'
import { fontOf } from './text.ts'

export type RenderItem = NonNullable<CustomSeriesOption['renderItem']>
export type Mark = Exclude<ReturnType<RenderItem>, null | undefined>
export type Api = Parameters<RenderItem>[1]

interface TextLook {
  fill: string
  size?: number
  weight?: 400 | 600
  align?: 'left' | 'center' | 'right'
  /** Cut off with an ellipsis beyond this. */
  width?: number
  /** A ground to stand off from lines behind. */
  halo?: string
}

/** A text at its vertical middle. */
export const text = (words: string, x: number, y: number, look: TextLook): Mark => ({
  type: 'text',
  silent: true,
  z2: 10,
  style: {
    text: words,
    x,
    y,
    fill: look.fill,
    font: fontOf(look.size ?? 12, look.weight),
    align: look.align ?? 'left',
    verticalAlign: 'middle',
    ...(look.width && { width: look.width, overflow: 'truncate', ellipsis: '…' }),
    ...(look.halo && { stroke: look.halo, lineWidth: 3 }),
  },
})

interface LineLook {
  stroke: string
  width?: number
  opacity?: number
  dash?: number[]
  z2?: number
}

export const line = (x1: number, y1: number, x2: number, y2: number, look: LineLook): Mark => ({
  type: 'line',
  silent: true,
  z2: look.z2 ?? 3,
  shape: { x1, y1, x2, y2 },
  style: {
    stroke: look.stroke,
    lineWidth: look.width ?? 1,
    ...(look.opacity && { opacity: look.opacity }),
    ...(look.dash && { lineDash: look.dash }),
  },
})

/** The hatch of what is not reported. */
export const hatch = (
  x: number,
  y: number,
  width: number,
  height: number,
  stroke: string,
): Mark => ({
  type: 'path',
  silent: true,
  z2: 3,
  shape: { pathData: hatchPath(x, y, Math.max(0, width), height) },
  style: { fill: 'none', stroke, lineWidth: 1 },
})

/** Several marks as one, for one datum. */
export const group = (...children: readonly Mark[]): Mark => ({
  type: 'group',
  children: [...children],
  // ECharts leaves an empty group the children that it had before.
  ...(children.length === 0 && { $mergeChildren: false }),
})
