import { byNature, type Nature } from './round.ts'

/** Rows of one kind of data, and how much of each other kind stands apart. */
export interface Majority<R> {
  nature: Nature
  rows: readonly R[]
  others: readonly { nature: Nature; size: number }[]
}

/**
 * The kind of data with the most rows, or the most by another `size`: real and synthetic data are never put into
 * one figure. Of kinds of one size, the one that is not synthetic. Null when there are no rows.
 */
export function majorityOf<R extends { nature: string | null }>(
  all: readonly R[],
  size: (rows: readonly R[]) => number = ({ length }) => length,
): Majority<R> | null {
  const groups = byNature(all).map(([nature, rows]) => ({ nature, rows, size: size(rows) }))
  const most = groups.reduce<(typeof groups)[number] | undefined>(
    (best, next) => (best && best.size >= next.size ? best : next),
    undefined,
  )
  if (!most) return null
  const others = groups
    .filter(({ nature }) => nature !== most.nature)
    .map(({ nature, size: rest }) => ({ nature, size: rest }))
  return { nature: most.nature, rows: most.rows, others }
}
