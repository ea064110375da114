import { Z } from './interval.ts'

/**
 * Byar's approximation to the 95 % limits of a Poisson count, as the British health statistics use it.
 * Breslow NE, Day NE. Statistical Methods in Cancer Research II, 1987, p. 69.
 */
export function byarLimits(count: number): { low: number; high: number } {
  return { low: count === 0 ? 0 : limit(count, -Z), high: limit(count + 1, Z) }
}

function limit(count: number, z: number) {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
}
