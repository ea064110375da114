/**
 * Each p-value made up for being one of many: calling those at most q real leaves a share q of the calls false.
 * In the order given. Benjamini Y, Hochberg Y. JRSS B 1995;57:289–300; R's `p.adjust(…, 'BH')`.
 */
export function adjusted(ps: readonly number[]): number[] {
  const byP = ps.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p)
  const out = ps.map(() => 1)
  let least = 1
  for (const [fromTop, { p, at }] of byP.entries()) {
    least = Math.min(least, p * (ps.length / (ps.length - fromTop)))
    out[at] = least
  }
  return out
}
