import type { HeaderPlace, Quote } from '../recipe.ts'

/** How a file is to be scanned. */
export interface Scanning {
  /** One of several bytes comes narrowed in the text. */
  delimiter: string
  quote: Quote
  header: HeaderPlace
  /** Cells of a record of data. */
  width?: number
  /** Lines to be taken for data although they look like titles, blanks, notes or headers. */
  restored?: readonly number[]
  /** A line is a record, as in a sheet, whatever line ends its cells hold. */
  byRecord?: boolean
  /** Filled, while pieces come, with the offsets of the bytes marked as bad. */
  offsets?: readonly number[] | null
  /** Changes a record of data before it is handed on. */
  rewrite?: ((record: Uint8Array) => Uint8Array) | null
}

/** What the scanner made of a file: `read = data + setAside + rejected`. */
export interface Sorted {
  /** Every data record, its line in front, ended by LF; quotes are `"`. */
  clean: Blob
  /** Between the cells of `clean`. */
  delimiter: string
  /** Every other record: line, reason, text. */
  aside: Blob
  read: number
  data: number
  setAside: number
  rejected: number
  /** Line and text of the header; 0 and empty where the file has none. Several header records stand one below the other. */
  headerLine: number
  header: string
  /** Records in the data that repeat the header. */
  repeatedHeaders: number
  /** Records rejected for bytes that are no text in the file's encoding, and the offset of the first such byte. */
  badBytes: readonly { line: number; offset: number }[]
}

/** The same, and what the decoder knows of the text. */
export interface Scanned extends Sorted {
  /** Whether byte order marks may stand inside the text, as in files put one behind the other. */
  hasMarks: boolean
}
