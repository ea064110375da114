import pmf from '@stdlib/stats-base-dists-binomial-pmf'

/** As R: outcomes this little above the observed one still count as equally likely. */
const TOLERANCE = 1 + 1e-7

/**
 * Two-sided exact binomial p-value: the probability of all outcomes no likelier than the one seen,
 * as R's `binom.test`. Walks outward from the mode, so its time is linear in `trials`.
 */
export function binomialTest(successes: number, trials: number, chance: number): number {
  const mode = Math.min(trials, Math.floor((trials + 1) * chance))
  const peak = pmf(mode, trials, chance)
  const odds = chance / (1 - chance)
  const up = walk(peak, mode, trials, (k) => ((trials - k + 1) / k) * odds, 1)
  const down = walk(peak, mode, 0, (k) => (k + 1) / (trials - k) / odds, -1)
  const seen = successes >= mode ? up[successes - mode] : down[mode - successes]
  const limit = (seen ?? 0) * TOLERANCE
  const all = [...up, ...down.slice(1)]
  return Math.min(
    1,
    all.reduce((sum, mass) => (mass <= limit ? sum + mass : sum), 0),
  )
}

/** Probabilities from the mode to `end`, each from the one before; stops where they vanish. */
function walk(peak: number, mode: number, end: number, ratio: (k: number) => number, step: 1 | -1) {
  const masses = [peak]
  let mass = peak
  for (let k = mode + step; step * (end - k) >= 0 && mass > 0; k += step) {
    mass *= ratio(k)
    masses.push(mass)
  }
  return masses
}
