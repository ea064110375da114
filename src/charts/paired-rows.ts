/** One side's estimate, or the word for its lack. Texts are ready to draw; numbers place the marks. */
export interface PairedRow {
  key: string
  /** `A`, and what it stands for. */
  side: string
  name: string
  estimate: number | null
  low: number | null
  high: number | null
  value: string
  interval: string
  /** Hatched when the value exists but is unknown. */
  hatched: boolean
  /** A hollow dot: synthetic data. */
  hollow: boolean
  tips: readonly string[]
}

/** What a comparison comes to: label over value, with a small interval. */
export interface StripCell {
  label: string
  value: string
  interval?: string
}

/** Interval dots of two to four sides on one axis, and what each comparison comes to. */
export interface PairedIntervals {
  tips: readonly string[]
  rows: readonly PairedRow[]
  strips: readonly (readonly StripCell[])[]
}
