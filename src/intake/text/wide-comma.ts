import { WIDE_CUT } from './scan-bytes.ts'

const COMMA = [0xef, 0xbc, 0x8c] as const

/** Writes each full-width comma of UTF-8 text, given piece by piece, as one byte. */
export function narrowCommas() {
  let rest: Uint8Array = new Uint8Array()
  return (piece: Uint8Array, isLast: boolean): Uint8Array => {
    const whole = new Uint8Array(rest.length + piece.length)
    whole.set(rest)
    whole.set(piece, rest.length)
    const end = isLast ? whole.length : whole.length - begunAt(whole)
    rest = whole.slice(end)
    let at = 0
    for (let i = 0; i < end; i++) {
      const isComma =
        whole[i] === COMMA[0] && whole[i + 1] === COMMA[1] && whole[i + 2] === COMMA[2]
      whole[at++] = isComma ? WIDE_CUT : whole[i]!
      if (isComma) i += 2
    }
    return whole.subarray(0, at)
  }
}

/** How many bytes at the end may begin a comma. */
function begunAt(bytes: Uint8Array) {
  const { length } = bytes
  if (bytes[length - 1] === COMMA[0]) return 1
  return bytes[length - 2] === COMMA[0] && bytes[length - 1] === COMMA[1] ? 2 : 0
}

/** The bytes of text in which full-width commas were narrowed, as they were. */
export function widenCommas(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(WIDE_CUT)) return bytes
  const out: number[] = []
  for (const byte of bytes) {
    if (byte === WIDE_CUT) out.push(...COMMA)
    else out.push(byte)
  }
  return Uint8Array.from(out)
}
