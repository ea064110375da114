import type { Engine } from '#engine/engine.ts'
import type { ReadCell } from './account.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const LONGEST_TITLE = 200
const MOST_YEARS = 4

/** Years that may be meant where a date has none: of the column's other dates, else of the titles, else the last full one. */
export async function yearsIn(
  engine: Engine,
  table: string,
  cell: string,
  read: readonly ReadCell[],
  titles: readonly string[],
): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  const add = (year: string, count: number) => counts.set(year, (counts.get(year) ?? 0) + count)
  const usual = await engine.rows(
    `SELECT left(${cell}, 4) AS year, count(*)::INTEGER AS n FROM ${table} AS s WHERE is_date(${cell}) GROUP BY year ORDER BY n DESC, year DESC LIMIT ${MOST_YEARS}`,
  )
  for (const { year, n } of usual) add(String(year), Number(n))
  for (const { reading, count } of read) {
    if (reading.value && reading.rule !== 'no_year' && /^\d{4}/.test(reading.value))
      add(reading.value.slice(0, 4), count)
  }
  const inTitles = titles.flatMap((title) => title.slice(0, LONGEST_TITLE).match(YEAR) ?? [])
  const found = [...counts].sort(([, a], [, b]) => b - a).map(([year]) => year)
  const years = [...new Set([...found, ...inTitles])].slice(0, MOST_YEARS)
  return years.length > 0 ? years : [String(new Date().getFullYear() - 1)]
}
