import type { Rows } from './manifest.ts'

/** A file that was loaded, and the recipe by which it was read. Every table can be built again from these. */
export interface Archived<Recipe> {
  fileId: number
  file: File
  sha256: string
  /** Part of the sample that the app brings along. */
  sample: boolean
  rows: Rows
  recipe: Recipe
}

export interface Archive<Recipe> {
  /** In the order of loading. */
  list(): readonly Archived<Recipe>[]
  find(sha256: string): Archived<Recipe> | undefined
  /** Keeps a file, in place of what was kept of it before. */
  keep(entry: Archived<Recipe>): void
  discard(entries: readonly Archived<Recipe>[]): void
}

/** What was loaded, in memory. */
export function createArchive<Recipe>(): Archive<Recipe> {
  let entries: readonly Archived<Recipe>[] = []
  return {
    list: () => entries,
    find: (sha256) => entries.find((entry) => entry.sha256 === sha256),
    keep: (entry) => {
      const isKnown = entries.some(({ fileId }) => fileId === entry.fileId)
      entries = isKnown
        ? entries.map((other) => (other.fileId === entry.fileId ? entry : other))
        : [...entries, entry]
    },
    discard: (gone) => {
      entries = entries.filter((entry) => !gone.includes(entry))
    },
  }
}
