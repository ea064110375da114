import { binBreaks } from '#charts/breaks.ts'
import { count } from '#charts/numbers.ts'
import { type Tile, tileGrid } from '#charts/tile-grid.ts'
import { provinces } from '#schema/provinces.ts'
import type { Context } from '../metric.ts'
import type { Place } from './columns.ts'
import { positions } from './positions.ts'
import { sentences } from './sentences.ts'

const ACROSS = 9
/** Two rows of tiles; what is beyond is told by its number. */
const MOST_TILES = 18

/** Provinces as tiles in place; other regions below, the synthetic apart. */
export function chart(rows: readonly Place[], { lang, tokens }: Context) {
  const say = sentences[lang]
  const tips = say.tips
  const loaded = new Map(rows.filter((row) => row.on_map).map((row) => [row.place_key, row]))
  const tiles = provinces.map(({ code, zh, en }): Tile => {
    const [column, row, letters] = positions[code] ?? [0, 0, '']
    const place = loaded.get(code)
    return {
      column,
      row,
      label: lang === 'zh' ? zh : letters,
      name: lang === 'zh' ? zh : en,
      value: place?.rounds ?? null,
      tips: place ? tipsOf(place) : [say.notLoaded, '—', '—', '—'],
    }
  })
  const others = rows.filter((row) => !row.on_map)
  const strips = [
    strip(
      others.filter((row) => !row.synthetic),
      say.unlisted,
    ),
    strip(
      others.filter((row) => row.synthetic),
      say.synthetic,
    ),
  ].flat()
  const breaks = breaksOf([...loaded.values()].map((row) => row.rounds ?? 0))
  const { option, height } = tileGrid({ tiles, strips, tips, breaks }, tokens)
  return { as: 'chart' as const, option, height, describe: say.describe(rows) }
}

function strip(
  places: readonly Place[],
  title: (places: readonly Place[], more: number) => string,
) {
  if (places.length === 0) return []
  const shown = places.slice(0, MOST_TILES)
  const tiles = shown.map(
    (place, index): Tile => ({
      column: index % ACROSS,
      row: Math.floor(index / ACROSS),
      label: place.place ?? '',
      name: place.place ?? '',
      value: place.rounds,
      tips: tipsOf(place),
    }),
  )
  return [{ title: title(places, places.length - shown.length), tiles }]
}

const tipsOf = ({ rounds, single_rounds, rounds_with_both, regions }: Place) =>
  [rounds, single_rounds, rounds_with_both, regions].map((value) => count(value ?? 0))

/** 1, 2, 3–4, 5–9, 10–19, 20 and more; other round bounds where provinces have many. */
const FEW = [2, 3, 5, 10, 20]

const breaksOf = (rounds: readonly number[]) =>
  Math.max(0, ...rounds) <= 50 ? FEW : [...new Set(binBreaks(rounds).map(Math.ceil))]
