/** What stands in a cell of a listing; texts are ready to show. */
export type ListCell =
  | {
      as: 'text'
      text: string
      /** A second, smaller line. */
      detail?: string
      /** The colour of a short line before the text: that of a curve, say. */
      swatch?: string
    }
  | {
      as: 'number'
      text: string
      /** For machines. */
      value: number
      detail?: string
      strong?: true
      /** How much of the bar is filled, 0…1; `track`: the whole is shown as well. */
      bar?: { filled: number; track: boolean }
    }
  /** No number, and why in a word; hatched when there is one that is not known. */
  | { as: 'missing'; text: string; hatched: boolean; detail?: string }

export interface ListColumn {
  header: string
  /** What the header leaves out; a tooltip. */
  hint?: string
  /** Numbers stand at the right, unless they have a bar. */
  align: 'left' | 'right' | 'bar'
}

export interface ListRow {
  key: string
  focus: boolean
  cells: readonly ListCell[]
}

export interface ListSection {
  /** Empty: no heading. */
  title: string
  rows: readonly ListRow[]
}

/** Rows whose numbers are read one by one, some with a bar in their cell. */
export interface ListingDrawing {
  as: 'listing'
  columns: readonly ListColumn[]
  sections: readonly ListSection[]
  /** The button that lists what is left out; null when all is there. */
  more: string | null
  describe: string
}
