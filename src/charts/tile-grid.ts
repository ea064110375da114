import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { binColour, inkOn } from './colour.ts'
import { type Api, group, type Mark, type RenderItem, text } from './marks.ts'
import { count } from './numbers.ts'
import { plain } from './text.ts'
import { isDark, type Tokens } from './tokens.ts'

export interface Tile {
  column: number
  row: number
  label: string
  /** Full name, for the tooltip. */
  name: string
  /** Null: nothing loaded. */
  value: number | null
  tips: readonly string[]
}

/** A row of outlined tiles below the grid, for what has no place in it. */
export interface TileStrip {
  title: string
  tiles: readonly Tile[]
}

export interface TileGrid {
  tiles: readonly Tile[]
  strips: readonly TileStrip[]
  tips: readonly string[]
  breaks: readonly number[]
}

const COLUMNS = 9
const ROWS = 8
const GAP = 3
const LARGEST = 48
const GRID_HEIGHT = 368
const TITLE_HEIGHT = 36
const STRIP_ROW = 46

interface Payload {
  tiles: readonly Tile[]
  breaks: readonly number[]
  tokens: Tokens
  /** Pixels below the top; null: part of the grid. */
  top: number | null
}

/** Squares in the rough shape of a map, one datum each: an option, and the height it wants. */
export function tileGrid(grid: TileGrid, tokens: Tokens) {
  const shared = { breaks: grid.breaks, tokens }
  const heights = grid.strips.map(({ tiles }) => TITLE_HEIGHT + rowsOf(tiles) * STRIP_ROW)
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, GRID_HEIGHT),
  )
  const option: EChartsOption = {
    darkMode: isDark(tokens),
    tooltip: { trigger: 'item' },
    series: [
      tiles('grid', grid.tiles, { ...shared, top: null }, grid.tips),
      ...grid.strips.flatMap((strip, index) => {
        const top = tops[index] ?? 0
        return [
          heading(strip.title, top, tokens),
          tiles(strip.title, strip.tiles, { ...shared, top: top + TITLE_HEIGHT }, grid.tips),
        ]
      }),
    ],
  }
  return { option, height: heights.reduce((sum, height) => sum + height, GRID_HEIGHT) }
}

const rowsOf = (tiles: readonly Tile[]) => 1 + Math.max(0, ...tiles.map((tile) => tile.row))

const tiles = (
  id: string,
  all: readonly Tile[],
  rest: Omit<Payload, 'tiles'>,
  tips: readonly string[],
): CustomSeriesOption => ({
  type: 'custom',
  id,
  coordinateSystem: 'none',
  renderItem: tileMark,
  itemPayload: { ...rest, tiles: all },
  itemStyle: { color: rest.tokens.mark },
  dimensions: ['column', 'row', ...tips.map((name) => ({ name, type: 'ordinal' as const }))],
  encode: { tooltip: tips.map((_, index) => 2 + index) },
  data: all.map((tile) => ({
    value: [tile.column, tile.row, ...tile.tips.map(plain)],
    name: plain(tile.name),
  })),
})

const heading = (title: string, top: number, tokens: Tokens): CustomSeriesOption => ({
  type: 'custom',
  coordinateSystem: 'none',
  silent: true,
  renderItem: () => text(title, 0, top + TITLE_HEIGHT / 2, { fill: tokens.text.tertiary }),
  data: [[0]],
})

const tileMark: RenderItem = ({ dataIndex, itemPayload }, api) => {
  const payload = itemPayload as unknown as Payload
  const tile = payload.tiles[dataIndex]
  return tile === undefined ? null : square(tile, payload, api)
}

function square(tile: Tile, { top, breaks, tokens }: Payload, api: Api): Mark {
  const size = Math.floor(
    Math.min((api.getWidth() - 8 * GAP) / COLUMNS, GRID_HEIGHT / ROWS - GAP, LARGEST),
  )
  const left = top === null ? (api.getWidth() - COLUMNS * (size + GAP) + GAP) / 2 : 0
  const x = Math.max(0, left) + tile.column * (size + GAP)
  const y = top === null ? tile.row * (size + GAP) : top + tile.row * STRIP_ROW
  const outlined = top !== null
  const ground =
    tile.value === null || outlined ? tokens.surface.sunken : binColour(tile.value, breaks, tokens)
  const inks = outlined || tile.value === null ? null : inkOn(ground)
  const middle = { align: 'center', width: size } as const
  return group(
    {
      type: 'rect',
      shape: { x: x + 0.5, y: y + 0.5, width: size - 1, height: size - 1, r: 3 },
      style: outlined ? { fill: 'transparent', stroke: tokens.line.axis } : { fill: ground },
      emphasis: { style: { stroke: tokens.text.primary, lineWidth: 1.5 } },
    },
    text(tile.label, x + size / 2, y + size / 2 - (tile.value === null ? 0 : 9), {
      ...middle,
      fill: inks ?? (outlined ? tokens.text.secondary : tokens.text.tertiary),
    }),
    ...(tile.value === null
      ? []
      : [
          text(count(tile.value), x + size / 2, y + size / 2 + 8, {
            ...middle,
            size: 14,
            weight: 600,
            fill: inks ?? tokens.text.primary,
          }),
        ]),
  )
}
