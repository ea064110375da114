/** Why a physical record is not a row of data. */
export type AsideReason = 'header' | 'title' | 'blank' | 'total' | 'comment'

/** Why the scanner gives a record up: its quotes, its length, its cells or its bytes. */
export type ScanReject = 'stray_quote' | 'line_too_long' | 'far_too_many_cells' | 'bad_encoding'

const MAX_TEXT = 1 << 16
const FLUSH = 1 << 20
const QUOTE = 34
const LF = 10
// Room for the line number and the reason.
const SPARE = 64

/** Collects the records kept out of the data as a CSV file: physical line, reason, text as it stood. */
export function asideWriter() {
  const parts: Blob[] = []
  const encoder = new TextEncoder()
  const out = new Uint8Array(FLUSH + 2 * MAX_TEXT + SPARE)
  let at = 0
  const flush = () => {
    parts.push(new Blob([out.subarray(0, at)]))
    at = 0
  }
  return {
    add(line: number, reason: AsideReason | ScanReject, record: Uint8Array) {
      at += encoder.encodeInto(`${line},${reason},"`, out.subarray(at)).written
      const end = wholeCharacters(record, MAX_TEXT)
      for (let i = 0; i < end; i++) {
        if (record[i] === QUOTE) out[at++] = QUOTE
        out[at++] = record[i]!
      }
      out[at++] = QUOTE
      out[at++] = LF
      if (at > FLUSH) flush()
    },
    end() {
      flush()
      return new Blob(parts)
    },
  }
}

/** At most `most` bytes of UTF-8 that do not break a character. */
function wholeCharacters(text: Uint8Array, most: number) {
  if (text.length <= most) return text.length
  let end = most
  while ((text[end]! & 0xc0) === 0x80) end--
  return end
}
