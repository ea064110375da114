import { type DayCount, inOrder, itemsIn } from './day-counts.ts'
import { gammaAbove } from './incomplete-gamma.ts'
import { quadraticForm } from './quadratic-form.ts'

/** `expected`: the items each group would have had done, were there one curve for all. */
export interface LogRank {
  chiSquared: number
  df: number
  p: number
  expected: number[]
}

/**
 * Do the groups' items get done equally fast? Hypergeometric variance, as R's `survdiff`.
 * Null when fewer than two groups were open on a day something was done, or nothing could have differed.
 * Mantel N. Cancer Chemotherapy Reports 1966;50:163–170.
 */
export function logRank(groups: readonly (readonly DayCount[])[]): LogRank | null {
  const atRisk = groups.map(itemsIn)
  const expected = groups.map(() => 0)
  const excess = groups.map(() => 0)
  const variance = groups.map(() => groups.map(() => 0))
  for (const here of daysOf(groups)) {
    const all = atRisk.reduce((sum, n) => sum + n, 0)
    const done = here.reduce((sum, count) => sum + (count?.done ?? 0), 0)
    const spread = all > 1 ? (done * (all - done)) / (all - 1) : 0
    for (const [g, n] of atRisk.entries()) {
      expected[g]! += (done * n) / all
      excess[g]! += (here[g]?.done ?? 0) - (done * n) / all
      for (const [h, other] of atRisk.entries())
        variance[g]![h]! += spread * (n / all) * ((g === h ? 1 : 0) - other / all)
    }
    for (const [g, count] of here.entries()) atRisk[g]! -= (count?.done ?? 0) + (count?.open ?? 0)
  }
  const compared = expected.flatMap((value, g) => (value > 0 ? [g] : [])).slice(1)
  const chiSquared = quadraticForm(
    compared.map((g) => excess[g]!),
    compared.map((g) => compared.map((h) => variance[g]![h]!)),
  )
  if (chiSquared === null) return null
  const df = compared.length
  return { chiSquared, df, p: gammaAbove(chiSquared / 2, df / 2), expected }
}

/** For each day, in order: the count of each group, where it has one. */
function daysOf(groups: readonly (readonly DayCount[])[]) {
  const days = new Map<number, (DayCount | undefined)[]>()
  for (const [g, group] of groups.entries())
    for (const count of inOrder(group)) {
      const here = days.get(count.days) ?? groups.map(() => undefined)
      here[g] = count
      days.set(count.days, here)
    }
  return [...days].sort(([a], [b]) => a - b).map(([, here]) => here)
}
