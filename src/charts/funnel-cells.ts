import type { FunnelPoint } from './funnel.ts'

/** With more points, those that nobody asks for by name stand together. */
export const MOST_POINTS = 2000
/** Cells along each axis: about 5 pixels each. */
const CELLS = 160

/**
 * Of very many points, those within the limits that stand on nearly the same spot become one that says how many it
 * stands for; all others stay as they are.
 */
export function inCells(
  points: readonly FunnelPoint[],
  { xMax, yMax }: { xMax: number; yMax: number },
  nameOf: (units: number) => string,
): readonly FunnelPoint[] {
  if (points.length <= MOST_POINTS) return points
  const cells = new Map<string, { first: FunnelPoint; units: number }>()
  const apart: FunnelPoint[] = []
  for (const point of points) {
    if (point.zone > 0 || point.focus || point.label !== null) {
      apart.push(point)
      continue
    }
    const column = Math.floor((CELLS * point.x) / xMax)
    const row = Math.floor((CELLS * point.y) / yMax)
    const spot = `${column} ${row}`
    const cell = cells.get(spot)
    if (cell) cell.units++
    else cells.set(spot, { first: point, units: 1 })
  }
  const merged = [...cells.values()].map(({ first, units }) =>
    units === 1
      ? first
      : { ...first, key: '', name: nameOf(units), tips: first.tips.map(() => '—') },
  )
  return [...merged, ...apart]
}
