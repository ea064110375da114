import type { Archived } from '#archive/archive.ts'
import type { KeptFile, Rows } from '#archive/manifest.ts'
import { bytesOf } from '#archive/sha256.ts'
import type { Recipe } from '../recipe.ts'
import type { FileReport } from '../report.ts'
import type { KeptSettings } from './shapes.ts'

/** A file of the reader's own with its bytes. */
export type FileContent = KeptFile<Recipe> & { content: Blob }

/** What is the reader's own, but for the look, which the page knows. */
export interface KeptContent extends Omit<KeptSettings, 'look'> {
  files: readonly FileContent[]
}

/** What was kept, with the bytes of each file. */
export interface KeptWorkspace {
  files: readonly FileContent[]
  settings: KeptSettings
}

/** What became of a kept file when it was loaded again. */
export interface Reopened {
  sha256: string
  /** Its books when it was kept. */
  rows: Rows
  report: FileReport
  /** Whether its bytes are no longer those that were kept. */
  isDamaged: boolean
}

/** An archived file as it is written down. */
export const keptFile = ({
  fileId,
  file,
  sha256,
  rows,
  recipe,
}: Archived<Recipe>): FileContent => ({
  id: fileId,
  name: file.name,
  modified: file.lastModified,
  sha256,
  bytes: file.size,
  rows,
  recipe,
  content: file,
})

const PIECE = 16 << 20

/** The same file with its bytes in memory. */
export async function inMemory(file: File): Promise<File> {
  const parts: Blob[] = []
  for (let at = 0; at < file.size; at += PIECE) {
    parts.push(new Blob([await bytesOf(file, at, at + PIECE)]))
  }
  return new File(parts, file.name, { lastModified: file.lastModified })
}
