/** An estimate with its 95 % interval. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** The probability left outside a 95 % interval. */
export const ALPHA = 0.05

/** The 97.5 % quantile of the standard normal distribution. */
export const Z = 1.959963984540054
