import type { FileReport } from './report.ts'
import { duplicateNote } from './settle/notes.ts'

/** What the report of a file says whose bytes are loaded already: nothing is loaded twice. */
export const repeated = ({ name, read }: FileReport) => ({
  read,
  setAside: read,
  notes: [duplicateNote(name, read)],
})

/** Some of the files, and those that are there only as their repetitions. */
export function withTwins(
  files: readonly FileReport[],
  isMeant: (report: FileReport) => boolean,
): readonly FileReport[] {
  const meant = files.filter(isMeant)
  const bytes = new Set(meant.filter((file) => !isTwin(file)).map(({ sha256 }) => sha256))
  return files.filter((file) => isMeant(file) || (isTwin(file) && bytes.has(file.sha256)))
}

const isTwin = ({ notes }: FileReport) => notes.some(({ code }) => code === 'duplicate_file')
