import type { Fold } from './interval-rows.ts'

/** One kind of problems: a panel of bars. */
export interface MixPanel {
  /** What a click on its head stands for; empty: nothing. */
  key: string
  title: string
  colour: string
}

/** A row's bar in one panel; without a share its text is the word for what is missing. */
export interface MixCell {
  key: string
  share: number | null
  text: string
  /** In place of a word that the panel has no room for. */
  brief: string
  /** Hatched: there is a share, but it is not known. */
  hatched: boolean
  /** The tooltip's texts, in the order of `MixPanels.tips`. */
  tips: readonly string[]
}

export interface MixLine {
  key: string
  /** Region and round; both may be left empty under the same name. */
  names: readonly [string, string]
  /** Full name, for the tooltip. */
  name: string
  /** Whether a hairline stands above it. */
  starts: boolean
  focus: boolean
  /** One for each panel; none in a row that is wholly unknown. */
  cells: readonly MixCell[]
  /** The word for a row that is wholly unknown. */
  unknown: string
  /** Texts of the columns at the right. */
  beside: readonly string[]
  tips: readonly string[]
}

export interface MixSection {
  title: string
  /** The dashed line in each panel, and its label. */
  pooled: readonly ({ share: number; label: string } | null)[]
  lines: readonly MixLine[]
  folds: readonly Fold[]
}

/** Small multiples of bars: a panel for each kind of problems, all on one scale, and columns of numbers at the right. */
export interface MixPanels {
  panels: readonly MixPanel[]
  sections: readonly MixSection[]
  /** Names of the tooltip's entries, for bars and for rows. */
  tips: readonly string[]
  rowTips: readonly string[]
  besideHeaders: readonly string[]
}
