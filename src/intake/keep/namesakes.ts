import type { FileReport } from '../report.ts'

/** Two loaded files of one name and different bytes. */
export interface Namesakes {
  name: string
  older: number
  newer: number
}

/** Of each name that several loaded files of the reader's own have, the last two. */
export function namesakesIn(files: readonly FileReport[]): readonly Namesakes[] {
  const last = new Map<string, FileReport>()
  const found = new Map<string, Namesakes>()
  for (const file of files) {
    if (file.sample || file.status !== 'ok' || isTwin(file)) continue
    const older = last.get(file.name)
    if (older) {
      found.set(file.name, { name: file.name, older: older.fileId, newer: file.fileId })
    }
    last.set(file.name, file)
  }
  return [...found.values()]
}

const isTwin = ({ notes }: FileReport) => notes.some(({ code }) => code === 'duplicate_file')
