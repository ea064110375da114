import type { LaneChart } from './lanes.ts'
import type { Api, Mark, RenderItem } from './marks.ts'
import type { Tokens } from './tokens.ts'

/** The legend and the heads of the columns stand above the lanes, the months under them. */
export const ABOVE = 62
export const FOLD = 30
export const BELOW = 30
export const GAP = 20

/** A lane's height; within it the foot and the height of the columns, and the middle of the marks. */
interface Pitch {
  lane: number
  foot: number
  tallest: number
  middle: number
}
const WIDE: Pitch = { lane: 74, foot: 48, tallest: 34, middle: 59 }
const DENSE: Pitch = { lane: 50, foot: 32, tallest: 18, middle: 42 }
/** With more lanes they are drawn denser. */
const MANY = 10

export const pitchOf = (lanes: number) => (lanes > MANY ? DENSE : WIDE)
export const topOf = (at: number, { lane }: Pitch) => ABOVE + at * lane
export const heightOf = (lanes: number, hasFold: boolean) =>
  topOf(lanes, pitchOf(lanes)) + BELOW + (hasFold ? FOLD : 0)

export interface Payload {
  chart: LaneChart
  /** Width of the names, and of each column at the right. */
  left: number
  right: readonly number[]
  /** The value of the highest column that is not cut off. */
  most: number
  tokens: Tokens
}

export interface Plane extends Payload {
  start: number
  end: number
  width: number
  pitch: Pitch
  x: (day: number) => number
  /** The top of a lane. */
  top: (at: number) => number
}

function planeOf(payload: Payload, api: Api): Plane {
  const { chart, left, right } = payload
  const width = api.getWidth()
  const start = 8 + left + GAP
  const end = width - right.reduce((sum, one) => sum + one + GAP, 0) - 8
  const scale = (end - start) / Math.max(1, chart.until - chart.from)
  const pitch = pitchOf(chart.lanes.length)
  return {
    ...payload,
    start,
    end,
    width,
    pitch,
    x: (day) => start + (day - chart.from) * scale,
    top: (at) => topOf(at, pitch),
  }
}

export const onPlane =
  (draw: (plane: Plane, index: number) => Mark | null): RenderItem =>
  ({ dataIndex, itemPayload }, api) =>
    draw(planeOf(itemPayload as unknown as Payload, api), dataIndex)
