import type { AppError } from '#errors.ts'
import type { ExtractId } from '#schema/table.ts'

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** How one source column was understood. */
export interface ColumnMatch {
  /** 0-based position in the file. */
  index: number
  header: string
  /** Column id of the extract; null: not recognised, not loaded, and said so. */
  column: string | null
}

/** A remark on a file: something read in a way the user should know of. */
export interface Note {
  code: 'approximate' | 'unmapped_label' | 'duplicate_file' | 'column_not_loaded' | 'free_region'
  column: string
  count: number
  examples: readonly string[]
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
  /** As found: `,` tab `;` `|`. */
  delimiter: string | null
  extract: ExtractId | null
  /** Physical line of the header, 1-based. */
  headerLine: number | null
  columns: readonly ColumnMatch[]
  read: number
  loaded: number
  rejected: number
  setAside: number
  notes: readonly Note[]
  error: AppError | null
}

export interface Progress {
  name: string
  phase: 'read' | 'load' | 'settle'
  /** 0…1 of the phase. */
  done: number
}
