import type { AppError } from '#errors.ts'
import type { Reading } from '../reading/read.ts'
import type { Recipe } from '../recipe.ts'
import type { RejectReason } from '../reject.ts'
import type { BookPart } from '../report.ts'
import type { Question, RuleUse } from '../rule.ts'
import type { ColumnKind } from './column-kind.ts'

/** A file that waits for its reader: what was found, what is asked, and what would become of it as things stand. */
export interface Draft {
  fileId: number
  file: File
  /** Whether the file is loaded already and is being read anew. */
  loaded: boolean
  reading: Omit<Reading, 'scanned'>
  /** What the reader chose so far. */
  recipe: Recipe
  /** The file whose recipe was taken over, and how this one differs. */
  borrowed: Borrowed | null
  columns: readonly DraftColumn[]
  /** Null until the file can be split into records of an extract. */
  books: DraftBooks | null
  /** Up to 200, by line. */
  rejects: readonly DraftReject[]
  asides: readonly { line: number; reason: string; record: string }[]
  rules: readonly RuleUse[]
  questions: readonly Question[]
  labels: readonly DraftLabel[]
  /** Of the category cells, how many have a class; null where there is no such column. */
  classified: { mapped: number; all: number } | null
  /** Why it can't be loaded as things stand. */
  error: AppError | null
}

export interface Borrowed {
  name: string
  addedHeaders: readonly string[]
  missingHeaders: readonly string[]
  /** Words like `delimiter` or `encoding` that are other than in the first file. */
  changed: readonly string[]
}

export interface DraftColumn extends ColumnKind {
  index: number
  header: string
  /** Distinct cells in the order of the file, up to three. */
  examples: readonly string[]
  filled: number
  distinct: number
}

export interface DraftBooks {
  read: number
  loaded: number
  rejected: number
  setAside: number
  /** Rows made of the loaded records; more than those where a wide table was turned. */
  rows: number
  /** The records read by kind, in the order of the file. */
  parts: readonly BookPart[]
}

export interface DraftReject {
  line: number
  column: string
  header: string
  value: string
  reason: RejectReason
  /** The whole record, as it stood. */
  record: string
}

/** A label that no list knows, or that the reader gave a meaning to. */
export interface DraftLabel {
  column: string
  label: string
  count: number
  /** Code chosen for it; empty: not reported; null: none chosen. */
  code: string | null
}
