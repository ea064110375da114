/** A seeded source of random numbers (mulberry32): the same seed, the same ledger. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  const chance = (share) => next() < share
  const pick = (items) => items[Math.floor(next() * items.length)]

  /** One of `[item, weight]` pairs. */
  const weighted = (pairs) => {
    let rest = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of pairs) {
      rest -= weight
      if (rest < 0) return item
    }
    return pairs[pairs.length - 1][0]
  }

  /** Days that are log-normal around a median. */
  const days = (median, spread) => Math.max(1, Math.round(median * Math.exp(spread * normal())))

  return { normal, whole, chance, pick, weighted, days }
}
