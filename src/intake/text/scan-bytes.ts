export const LF = 10
export const CR = 13
export const SPACE = 32
export const QUOTE = 34
export const HASH = 35
/** Stands for a delimiter of several bytes; no byte of UTF-8. */
export const WIDE_CUT = 0xff

// Kinds of bytes; FAINT ones alone may make a blank record.
export const FAINT = 0
export const INK = 1
export const CUT = 2
export const MARK = 4
export const LINE = 8

/** Whether a delimiter is one byte in UTF-8. */
export const isOneByte = (delimiter: string) => delimiter.length === 1 && delimiter < '\x7f'

/** The byte that stands for a delimiter in the scanner. */
export const cutOf = (delimiter: string) =>
  isOneByte(delimiter) ? delimiter.charCodeAt(0) : WIDE_CUT

export function byteKinds(cut: number, mark: number) {
  const kinds = new Uint8Array(256).fill(INK)
  // Space, tab, and the bytes of U+3000, U+00A0, U+200B and U+FEFF.
  for (const byte of [SPACE, 9, 0xe3, 0x80, 0xc2, 0xa0, 0xe2, 0x8b, 0xef, 0xbb, 0xbf]) {
    kinds[byte] = FAINT
  }
  kinds[cut] = CUT
  kinds[mark] = MARK
  kinds[LF] = LINE
  kinds[CR] = LINE
  return kinds
}

export function isBlank(record: Uint8Array, cut: number, mark: number) {
  if (record.length === 0) return true
  const ink = record.filter((byte) => byte !== cut && byte !== mark)
  return /^[\s\u200b]*$/.test(new TextDecoder().decode(ink))
}

export function isSame(out: Uint8Array, from: number, to: number, record: Uint8Array) {
  if (to - from !== record.length || record.length === 0) return false
  for (let i = 0; i < record.length; i++) if (out[from + i] !== record[i]) return false
  return true
}

export function writeNumber(out: Uint8Array, at: number, value: number) {
  let end = at + 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++
  for (let i = end - 1, rest = value; i >= at; i--, rest = Math.floor(rest / 10)) {
    out[i] = 48 + (rest % 10)
  }
  return end
}
