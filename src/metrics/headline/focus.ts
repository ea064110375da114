/** What tells which rounds can be compared. */
export interface Comparable {
  round_key: string | null
  region_key: string | null
  level: string | null
  term: number | null
  number: number | null
  pooled: boolean | null
  nature: string | null
  ordinal: number | null
  problems: number | null
  clues: number | null
}

/**
 * The round to look at when the reader named none: the latest round of the region with the most single
 * rounds that state both problems and clues; ties go to the region that came first. Synthetic rounds only
 * when there is nothing else.
 */
export function defaultFocus<R extends Comparable>(rows: readonly R[]): R | null {
  const stating = rows.filter((row) => !row.pooled && row.problems !== null && row.clues !== null)
  const real = stating.filter((row) => row.nature !== 'synthetic')
  const candidates = real.length > 0 ? real : stating
  const regions = new Map<string | null, R[]>()
  for (const row of candidates)
    regions.set(row.region_key, [...(regions.get(row.region_key) ?? []), row])
  const [most] = [...regions.values()].sort((a, b) => b.length - a.length || first(a) - first(b))
  return most ? latest(most) : (rows[0] ?? null)
}

/**
 * The comparable round before: same region, inspecting level and nature, not pooled, the nearest lower by
 * term and number. A term that is not stated comes before those that are.
 */
export function previousRound<R extends Comparable>(rows: readonly R[], focus: R): R | null {
  if (focus.pooled || focus.number === null) return null
  const earlier = rows.filter(
    (row) =>
      !row.pooled &&
      row.number !== null &&
      row.region_key === focus.region_key &&
      row.level === focus.level &&
      row.nature === focus.nature &&
      inOrder(row, focus) < 0,
  )
  return earlier.length > 0 ? latest(earlier) : null
}

const first = (rows: readonly Comparable[]) => Math.min(...rows.map((row) => row.ordinal ?? 0))

const latest = <R extends Comparable>(rows: readonly R[]) =>
  rows.reduce((last, row) => (inOrder(row, last) > 0 ? row : last))

/** By term and number; rounds that differ in neither are not in order. */
const inOrder = (a: Comparable, b: Comparable) =>
  (a.term ?? 0) - (b.term ?? 0) || (a.number ?? 0) - (b.number ?? 0)
