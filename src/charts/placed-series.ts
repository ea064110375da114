import type { CustomSeriesOption } from 'echarts'
import type { RenderItem } from './marks.ts'
import { plain } from './text.ts'
import type { Tokens } from './tokens.ts'

/** Something at a height, in pixels below the top of the drawing. */
export type Placed<R> = R & { y: number }

/** What the marks of one series share: their items, in the order of its data, and whatever all of them need. */
export interface Placement<R, S> {
  items: readonly Placed<R>[]
  shared: S
  tokens: Tokens
}

/** Makes a renderItem of a function that draws one item; `width` is that of the drawing. */
export const eachPlaced =
  <R, S>(
    draw: (
      item: Placed<R>,
      place: { width: number; shared: S; tokens: Tokens },
    ) => ReturnType<RenderItem>,
  ): RenderItem =>
  ({ dataIndex, itemPayload }, api) => {
    const { items, shared, tokens } = itemPayload as unknown as Placement<R, S>
    const item = items[dataIndex]
    return item === undefined ? null : draw(item, { width: api.getWidth(), shared, tokens })
  }

/** A series of one datum per item, placed by pixels and not by axes. */
export const placedSeries = <R, S>(
  id: string,
  renderItem: RenderItem,
  { items, shared, tokens }: Placement<R, S>,
  rest: CustomSeriesOption,
): CustomSeriesOption => ({
  type: 'custom',
  id,
  coordinateSystem: 'none',
  renderItem,
  itemPayload: { items, shared, tokens },
  itemStyle: { color: tokens.mark },
  data: items.map(({ y }) => [y]),
  ...rest,
})

/** Data that the tooltip and the keyboard tell: a name, a key, and texts under the names given. */
export const toldData = (
  names: readonly string[],
  items: readonly Placed<{ key: string; name: string; tips: readonly string[] }>[],
): CustomSeriesOption => ({
  dimensions: ['y', ...names.map((name) => ({ name, type: 'ordinal' as const }))],
  encode: { tooltip: names.map((_, at) => 1 + at) },
  data: items.map(({ y, name, key, tips }) => ({
    value: [y, ...tips.map(plain)],
    name: plain(name),
    key,
  })),
})

/** Data that can be chosen but have nothing more to tell. */
export const namedData = (
  items: readonly Placed<{ key: string; name: string }>[],
): CustomSeriesOption => ({
  tooltip: { show: false },
  dimensions: ['y'],
  data: items.map(({ y, name, key }) => ({ value: [y], name: plain(name), key })),
})
