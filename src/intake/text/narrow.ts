import { isOneByte, WIDE_CUT } from './scan-bytes.ts'

const utf8 = new TextEncoder()

/** Writes each delimiter of several bytes (`，`, `||`) in UTF-8 text, given piece by piece, as one byte. */
export function narrowed(delimiter: string) {
  const wide = utf8.encode(delimiter)
  let rest: Uint8Array = new Uint8Array()
  return (piece: Uint8Array, isLast: boolean): Uint8Array => {
    const whole = new Uint8Array(rest.length + piece.length)
    whole.set(rest)
    whole.set(piece, rest.length)
    let from = 0
    let to = 0
    while (from < whole.length) {
      const alike = sharedFrom(whole, from, wide)
      if (!isLast && alike === whole.length - from && alike < wide.length) break
      const isWide = alike === wide.length
      whole[to++] = isWide ? WIDE_CUT : whole[from]!
      from += isWide ? wide.length : 1
    }
    rest = whole.slice(from)
    return whole.subarray(0, to)
  }
}

/** How many bytes from there on are those that a delimiter begins with. */
function sharedFrom(bytes: Uint8Array, from: number, wide: Uint8Array) {
  let alike = 0
  while (alike < wide.length && bytes[from + alike] === wide[alike]) alike++
  return alike
}

/** The bytes of text in which delimiters were narrowed, as they were. */
export function widened(bytes: Uint8Array, delimiter: string): Uint8Array {
  if (isOneByte(delimiter) || !bytes.includes(WIDE_CUT)) return bytes
  const wide = utf8.encode(delimiter)
  const out: number[] = []
  for (const byte of bytes) {
    if (byte === WIDE_CUT) out.push(...wide)
    else out.push(byte)
  }
  return Uint8Array.from(out)
}
