import { widened } from '../text/narrow.ts'
import { CR, cutOf, LF, QUOTE, SPACE } from '../text/scan-bytes.ts'

const COMMA = 44

/** Rewrites a record with other quotes or delimiter, this one narrowed, as cells between `,` and in `"` where they need it. */
export function plainRecord(record: Uint8Array, delimiter: string, mark: number): Uint8Array {
  const cut = cutOf(delimiter)
  const out: number[] = []
  let at = 0
  do {
    const cell = cellAt(record, at, cut, mark)
    if (at > 0) out.push(COMMA)
    write(cell.quoted ? widened(cell.bytes, delimiter) : cell.bytes, cell.quoted, out)
    at = cell.end + 1
  } while (at <= record.length)
  return Uint8Array.from(out)
}

/** One cell and where the delimiter behind it is. */
function cellAt(record: Uint8Array, from: number, cut: number, mark: number) {
  let at = from
  while (record[at] === SPACE) at++
  if (record[at] !== mark) {
    const end = indexFrom(record, cut, from)
    return { bytes: record.subarray(from, end), quoted: false, end }
  }
  const bytes: number[] = []
  for (at++; at < record.length; at++) {
    if (record[at] === mark) {
      if (record[at + 1] !== mark) break
      at++
    }
    bytes.push(record[at]!)
  }
  return {
    bytes: Uint8Array.from(bytes),
    quoted: true,
    end: indexFrom(record, cut, at),
  }
}

function indexFrom(record: Uint8Array, cut: number, from: number) {
  const found = record.indexOf(cut, from)
  return found < 0 ? record.length : found
}

function write(cell: Uint8Array, quoted: boolean, out: number[]) {
  const inQuotes = quoted || [COMMA, QUOTE, LF, CR].some((byte) => cell.includes(byte))
  if (inQuotes) out.push(QUOTE)
  for (const byte of cell) {
    if (byte === QUOTE) out.push(QUOTE)
    out.push(byte)
  }
  if (inQuotes) out.push(QUOTE)
}

/** Whether records with this delimiter and these quotes have to be rewritten. */
export const isPlain = (cut: number, mark: number) => PLAIN.includes(cut) && mark === QUOTE

const PLAIN = [...',\t;|'].map((delimiter) => delimiter.charCodeAt(0))
