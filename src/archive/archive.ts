/** A file that was loaded. Every table can be built again from these. */
export interface Archived {
  fileId: number
  file: File
  sha256: string
  /** Part of the sample that the app brings along. */
  sample: boolean
}

export interface Archive {
  /** In the order of loading. */
  list(): readonly Archived[]
  find(sha256: string): Archived | undefined
  keep(entry: Archived): void
  discard(entries: readonly Archived[]): void
}

/** What was loaded, in memory. */
export function createArchive(): Archive {
  let entries: readonly Archived[] = []
  return {
    list: () => entries,
    find: (sha256) => entries.find((entry) => entry.sha256 === sha256),
    keep: (entry) => {
      entries = [...entries, entry]
    },
    discard: (gone) => {
      entries = entries.filter((entry) => !gone.includes(entry))
    },
  }
}
