/** What the scanner made of a file: `read = data + setAside + rejected`. */
export interface Scanned {
  /** Every data record, its physical line in front, ended by LF. */
  clean: Blob
  /** Every other record: physical line, reason, text. */
  aside: Blob
  read: number
  data: number
  setAside: number
  rejected: number
  /** Physical line and text of the header. */
  headerLine: number
  header: string
}
