import { describe, expect, it } from 'vitest'
import { placeLabels } from '#charts/label-places.ts'
import { leaders } from '#charts/leaders.ts'

const bounds = { left: 0, right: 400, top: 0, bottom: 300 }
const label = (x: number, y: number) => ({ x, y, width: 80, height: 17 })

describe('labels beside marks', () => {
  it('stand on the right, or on the left where there is no room', () => {
    const [right, left] = placeLabels([label(100, 100), label(390, 200)], [], bounds)
    expect(right).toEqual({ left: 109, middle: 100 })
    expect(left).toEqual({ left: 301, middle: 200 })
  })

  it('never cover each other, and are left out where all places are taken', () => {
    const places = placeLabels(
      Array.from({ length: 12 }, () => label(200, 150)),
      [],
      bounds,
    )
    const kept = places.flatMap((place) => (place ? [place] : []))
    expect(kept.length).toBeGreaterThan(1)
    expect(kept.length).toBeLessThan(12)
    for (const [at, one] of kept.entries())
      for (const other of kept.slice(at + 1))
        expect(
          Math.abs(one.left - other.left) >= 80 || Math.abs(one.middle - other.middle) >= 15,
        ).toBe(true)
  })

  it('move aside from marks', () => {
    const mark = { left: 120, right: 130, top: 95, bottom: 105 }
    expect(placeLabels([label(100, 100)], [mark], bounds)[0]).toEqual({ left: 11, middle: 100 })
  })
})

describe('names with leaders', () => {
  const name = (at: number, width: number) => ({ text: `${at}`, at, width })

  it('take the nearest row, and a farther one where they would meet', () => {
    const rows = leaders([name(50, 60), name(90, 60), name(200, 60)], 3, [0, 300])
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 0])
  })

  it('keep off the leaders of others, stay within bounds, and are left out at last', () => {
    const placed = leaders([name(5, 60), name(60, 80), name(62, 80), name(64, 80)], 2, [0, 300])
    expect(placed[0]).toMatchObject({ left: 0, row: 0 })
    expect(placed.length).toBeLessThan(4)
  })
})
