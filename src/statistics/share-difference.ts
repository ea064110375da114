import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/** How many of how many. */
export interface Share {
  part: number
  whole: number
}

/**
 * The difference of two independent shares with the hybrid score interval.
 * Newcombe RG. Statistics in Medicine 1998;17:873–890, method 10.
 */
export function shareDifference(first: Share, second: Share): Interval {
  const a = wilson(first.part, first.whole)
  const b = wilson(second.part, second.whole)
  const estimate = a.estimate - b.estimate
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low),
  }
}
