import type { FileReport } from '#intake/report.ts'
import type { Words } from './words.ts'

/** The rows of several files, added up. */
export interface Books {
  files: number
  loadedFiles: number
  /** Files that are loaded only once their reader has checked them. */
  waiting: number
  extracts: number
  read: number
  loaded: number
  rejected: number
  setAside: number
  /** Files whose rows do not add up. */
  unbalanced: number
  /** Rows of files that were already loaded: part of `setAside`. */
  repeated: number
}

export const isBalanced = (file: FileReport): boolean =>
  file.read === file.loaded + file.rejected + file.setAside

/** Whether the same bytes were already loaded, under this or another name. */
export const isRepeated = (file: FileReport): boolean =>
  file.notes.some(({ code }) => code === 'duplicate_file')

/** All rows of a file that was already loaded; 0 for any other file. */
export const repeatedRows = (file: FileReport): number => (isRepeated(file) ? file.setAside : 0)

export function booksOf(files: readonly FileReport[]): Books {
  const loadedFiles = files.filter((file) => file.status === 'ok' && !isRepeated(file))
  const sum = (count: (file: FileReport) => number) =>
    files.reduce((total, file) => total + count(file), 0)
  return {
    files: files.length,
    loadedFiles: loadedFiles.length,
    waiting: files.filter(({ status }) => status === 'needs-confirmation').length,
    extracts: new Set(loadedFiles.map((file) => file.extract)).size,
    read: sum((file) => file.read),
    loaded: sum((file) => file.loaded),
    rejected: sum((file) => file.rejected),
    setAside: sum((file) => file.setAside),
    repeated: sum(repeatedRows),
    unbalanced: files.filter((file) => !isBalanced(file)).length,
  }
}

/** The page's finding: how many files are loaded, and whether every row is accounted for. */
export function headingOf(books: Books, { heading }: Words): string {
  const { files, loadedFiles, waiting } = books
  if (loadedFiles === 0) return waiting > 0 ? heading.waiting(waiting) : heading.none(files)
  const loaded =
    files === loadedFiles
      ? heading.loaded(files)
      : heading.partly(loadedFiles, files, waiting, files - loadedFiles - waiting)
  if (books.unbalanced > 0) return heading.open(loaded, books.unbalanced)
  return heading.closed(loaded, books.read, books.loaded, books.rejected, books.setAside)
}
