/** One side of one class. Texts are ready to draw; numbers place the marks. */
export interface GroupedRow {
  key: string
  side: string
  estimate: number | null
  low: number | null
  high: number | null
  value: string
  counts: string
  /** How far side A is from this one; empty for A. */
  difference: string
  /** Whether that difference stands out. */
  strong: boolean
  hatched: boolean
  hollow: boolean
  tips: readonly string[]
}

/** Interval dots of the sides under each other, class by class, on one axis from 0. */
export interface GroupedIntervals {
  headers: { value: string; counts: string; difference: string }
  tips: readonly string[]
  groups: readonly { label: string; rows: readonly GroupedRow[] }[]
  /** Of the axis' ends. */
  format: (value: number) => string
}
