import type { ExtractId } from '#schema/table.ts'
import type { Encoding } from './report.ts'
import type { RuleId } from './rule.ts'

/** Quotation mark around cells. */
export type Quote = '"' | "'"

/** Where the header stands: its first record, 0-based, and how many records it takes; 0: the file has none. */
export interface HeaderPlace {
  record: number
  rows: number
}

/** A column of a source file goes into a column of the extract, is kept beside the row, or is left out. */
export type Destination = { to: 'column'; column: string } | { to: 'attribute' } | { to: 'nothing' }

/** What a reader answered to a question about a file. */
export interface Answer {
  rule: RuleId
  /** Header of the source column; empty: the file as a whole. */
  header: string
  /** One of the question's choices. */
  choice: string
}

/** How files of one shape are to be read, as far as a reader said so; what is null or absent is found in each file. */
export interface Recipe {
  encoding: Encoding | null
  delimiter: string | null
  quote: Quote | null
  /** Name of the sheet of a workbook. */
  sheet: string | null
  header: HeaderPlace | null
  extract: ExtractId | null
  columns: readonly { header: string; destination: Destination }[]
  answers: readonly Answer[]
  /** What every row of this one file says of a column that it lacks: `region` or `round`. */
  constants: readonly { column: string; value: string }[]
  /** Labels of a coded or category column and the code that each stands for; an empty code: not reported. */
  labels: readonly { column: string; label: string; code: string }[]
  /** Region names, as written, and the key of the region meant; an empty key: a region of its own. */
  regions: readonly { name: string; key: string }[]
  /** Whether a file is not loaded while any of its records would be rejected. */
  hold: boolean
  /** Physical lines of this one file that were set aside and are data all the same. */
  restored: readonly number[]
}

/** Everything is found in the file. */
export const NO_RECIPE: Recipe = {
  encoding: null,
  delimiter: null,
  quote: null,
  sheet: null,
  header: null,
  extract: null,
  columns: [],
  answers: [],
  constants: [],
  labels: [],
  regions: [],
  hold: false,
  restored: [],
}

/** The choice made for a rule, in one column or for the file; null when it was not asked or not answered. */
export function answerTo(recipe: Recipe, rule: RuleId, header: string): string | null {
  const found = recipe.answers.find((answer) => answer.rule === rule && answer.header === header)
  return found?.choice ?? null
}
