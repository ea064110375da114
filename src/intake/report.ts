import type { AppError } from '#errors.ts'
import type { ExtractId } from '#schema/table.ts'
import type { RuleUse } from './rule.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'xlsx'

/** How one source column was understood. */
export interface ColumnMatch {
  /** 0-based position in the file. */
  index: number
  header: string
  /** Column id of the extract; null: it feeds none. */
  column: string | null
  /** Kept beside the row as an attribute, since it feeds no column. */
  keep: boolean
  /** How alike header and column are: 1 the same name, less where they only resemble each other, 0 no column. */
  score: number
}

/** Columns of a wide table that are rows in truth: for each label, the columns that hold its values. */
export interface Unpivot {
  /** Column of the extract that the labels fill. */
  field: 'category' | 'round'
  groups: readonly {
    label: string
    values: readonly { index: number; column: string }[]
  }[]
}

/** A remark on a file: something read in a way the user should know of. */
export interface Note {
  code:
    | 'approximate'
    | 'unmapped_label'
    | 'duplicate_file'
    | 'column_not_loaded'
    | 'column_kept'
    | 'free_region'
    | 'recipe_applied'
  column: string
  count: number
  examples: readonly string[]
}

/** What a file's records are taken for; their counts add up to those read. */
export type PartKind =
  | 'title'
  | 'header'
  | 'repeated_header'
  | 'data'
  | 'total'
  | 'comment'
  | 'blank'
  | 'rejected'

/** The records of one kind. They stand one below the other where `to - from + 1 = count`. */
export interface BookPart {
  kind: PartKind
  count: number
  /** Physical lines of the first and the last, 1-based; in a sheet its rows. */
  from: number
  to: number
}

/** What became of one file. `read = loaded + rejected + setAside`, each counted on its own. */
export interface FileReport {
  fileId: number
  name: string
  bytes: number
  sha256: string
  sample: boolean
  status: 'ok' | 'needs-confirmation' | 'failed'
  encoding: Encoding | null
  /** As found: `,` tab `;` `|` `，`. */
  delimiter: string | null
  /** Name of the sheet, in a workbook. */
  sheet: string | null
  extract: ExtractId | null
  /** Physical line of the header, 1-based. */
  headerLine: number | null
  columns: readonly ColumnMatch[]
  read: number
  loaded: number
  rejected: number
  setAside: number
  /** The same records by kind, in the order of the file; empty until it is loaded. */
  parts: readonly BookPart[]
  notes: readonly Note[]
  /** What was read otherwise than it stands, rule by rule. */
  rules: readonly RuleUse[]
  error: AppError | null
}

export interface Progress {
  name: string
  phase: 'read' | 'load' | 'settle'
  /** 0…1 of the phase. */
  done: number
}
