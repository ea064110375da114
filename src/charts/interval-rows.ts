/** A row with an estimate. Texts are ready to draw; numbers place the marks. */
export interface EstimateRow {
  key: string
  region: string
  round: string
  estimate: number
  low: number
  high: number
  value: string
  interval: string
  counts: string
  focus: boolean
  /** A hollow dot: synthetic data. */
  hollow: boolean
  /** The tooltip's texts, in the order of `IntervalRows.tips`. */
  tips: readonly string[]
}

/** A row without an estimate: `state` is the word that stands for it, hatched when the value exists but is unknown. */
export interface UnknownRow {
  key: string
  region: string
  round: string
  state: string
  hatched: boolean
  counts: string
  focus: boolean
  tips: readonly string[]
}

/** Rows that are told but not drawn one by one. */
export interface Fold {
  text: string
  /** Whether a click lists them. */
  opens: boolean
  /** Whether any of them has a value that is unknown. */
  hatched: boolean
}

export interface RowSection {
  title: string
  /** The dashed line through the section's rows, and its label. */
  pooled: { estimate: number; label: string } | null
  estimates: readonly EstimateRow[]
  unknowns: readonly UnknownRow[]
  folds: readonly Fold[]
}

/** Ranked interval dots: one row per round, in sections. */
export interface IntervalRows {
  valueHeader: string
  countsHeader: string
  /** Names of the tooltip's entries. */
  tips: readonly string[]
  sections: readonly RowSection[]
}

/** The key of the mark that unfolds what is folded. */
export const UNFOLD = '+'
