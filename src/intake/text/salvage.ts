import { AppError } from '#errors.ts'
import type { Encoding } from '../report.ts'
import { decoderOf, type Piece, sourcePieces } from './decode.ts'

/** Stands in UTF-8 text, where no such byte can be, before the two hexadecimal digits of a byte that is not text. */
export const BAD_BYTE = 0xfe

const LF = 10
const CR = 13
const BACKSLASH = 92
const LETTER_X = 120
// Without a line end in so many bytes, a line is cut.
const MAX_LINE = 8 << 20
// With so many bad bytes in a line, each further byte that is not ASCII counts as bad.
const MOST_IN_LINE = 5000
/** A file with more bad lines than this is not text in that encoding. */
const MOST_BAD_LINES = 1000

/** Text as UTF-8 with marks in place of the bytes that the encoding does not allow, and where those are. */
interface Salvaged {
  bytes: Uint8Array<ArrayBuffer>
  offsets: readonly number[]
  badLines: number
}

/** Decodes bytes that are whole lines; what can't be decoded is marked, byte by byte. `at`: offset of the first. */
function salvage(source: Uint8Array, encoding: Encoding, at = 0): Salvaged {
  const decode = quietDecoder(encoding)
  const parts: Uint8Array[] = []
  const offsets: number[] = []
  let badLines = 0
  const read = (bytes: Uint8Array, from: number): void => {
    const whole = decode(bytes)
    const middle = whole ? 0 : middleOf(bytes)
    if (whole) parts.push(whole)
    else if (middle > 0) {
      read(bytes.subarray(0, middle), from)
      read(bytes.subarray(middle), from + middle)
    } else readLine(bytes, from)
  }
  const readLine = (bytes: Uint8Array, from: number) => {
    const before = offsets.length
    badLines++
    for (let i = 0; i < bytes.length; ) {
      const length = lengthOf(bytes, i, encoding)
      const isTried = length === 1 || offsets.length - before < MOST_IN_LINE
      const character = isTried ? decode(bytes.subarray(i, i + length)) : null
      if (!character) offsets.push(from + i)
      parts.push(character ?? marks[bytes[i]!]!)
      i += character ? length : 1
    }
  }
  read(source, at)
  return { bytes: joined(parts), offsets, badLines }
}

/**
 * The file piece by piece as UTF-8 with marks; the offset of each marked byte is added to `offsets`, in order.
 * `encoding_unknown` when too many lines are no text.
 */
export async function* salvagedPieces(
  file: Blob,
  encoding: Encoding,
  offsets: number[],
): AsyncGenerator<Piece> {
  let rest: Uint8Array = new Uint8Array()
  let badLines = 0
  for await (const { source, at, end } of sourcePieces(file)) {
    const whole = joined([rest, source])
    const isWhole = end === file.size || whole.length > MAX_LINE
    const cut = isWhole ? whole.length : lastEnd(whole)
    const salvaged = salvage(whole.subarray(0, cut), encoding, at - rest.length)
    badLines += salvaged.badLines
    if (badLines > MOST_BAD_LINES) throw new AppError('encoding_unknown', { tried: encoding })
    for (const offset of salvaged.offsets) offsets.push(offset)
    rest = whole.subarray(cut)
    yield { bytes: salvaged.bytes, share: end / file.size, hasMarks: true }
  }
}

/** Each mark as text: `\xe7`. */
export function readableMarks(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(BAD_BYTE)) return bytes
  const out: number[] = []
  for (const byte of bytes) {
    if (byte === BAD_BYTE) out.push(BACKSLASH, LETTER_X)
    else out.push(byte)
  }
  return Uint8Array.from(out)
}

/** Decodes bytes to UTF-8; null where they are not wholly text. */
function quietDecoder(encoding: Encoding) {
  const decoder = decoderOf(encoding)
  const encoder = new TextEncoder()
  return (bytes: Uint8Array) => {
    try {
      return encoder.encode(decoder.decode(bytes))
    } catch {
      return null
    }
  }
}

/** How many bytes the character has that begins here, by its first bytes. */
function lengthOf(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const lead = bytes[at]!
  const next = bytes[at + 1] ?? 0
  if (lead <= 0x80) return 1
  if (encoding === 'gb18030') return next >= 0x30 && next <= 0x39 ? 4 : 2
  if (encoding === 'big5') return 2
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

const lastEnd = (bytes: Uint8Array) =>
  Math.max(bytes.lastIndexOf(LF), bytes.subarray(0, -1).lastIndexOf(CR)) + 1

/** Where a line begins near the middle; 0 where all is one line. */
function middleOf(bytes: Uint8Array): number {
  const isEnd = (i: number) => bytes[i] === LF || bytes[i] === CR
  const half = bytes.length >> 1
  for (let i = half; i < bytes.length - 1; i++) if (isEnd(i)) return i + 1
  for (let i = half - 1; i >= 0; i--) if (isEnd(i)) return i + 1
  return 0
}

const HEX = '0123456789abcdef'

const marks = Array.from({ length: 256 }, (_, byte) =>
  Uint8Array.from([BAD_BYTE, HEX.charCodeAt(byte >> 4), HEX.charCodeAt(byte & 15)]),
)

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
