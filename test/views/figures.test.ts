import { expect, it } from 'vitest'
import { metrics } from '#metrics/index.ts'
import { views } from '../../src/app/views.ts'

/** Shown as tiles, not as a figure. */
const TILES = ['headline']

it('gives every metric a place on one page, where the search leads', () => {
  const placed = views.flatMap(({ figures = [] }) => figures)
  expect(placed.toSorted()).toEqual(
    Object.keys(metrics)
      .filter((id) => !TILES.includes(id))
      .toSorted(),
  )
})
