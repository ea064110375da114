import { bytesOf } from '#archive/sha256.ts'
import { AppError } from '#errors.ts'
import type { Encoding } from './report.ts'

const CHUNK = 4 << 20

/** A file's first bytes, enough to tell what it is. */
export const headOf = (file: Blob) => bytesOf(file, 0, CHUNK)

/** Encodings a file can have by its first bytes, to be tried in this order; `file_empty`, `file_not_text`. */
export function encodingsOf(head: Uint8Array): readonly Encoding[] {
  const marked = byteOrderMark(head)
  if (head.length === (marked?.length ?? 0)) throw new AppError('file_empty')
  if (marked) return [marked.encoding]
  const kind = binaryKind(head)
  if (kind) throw new AppError('file_not_text', { kind })
  const wide = wideWithoutMark(head)
  return wide ? [wide] : ['utf-8', 'gb18030']
}

export interface Piece {
  bytes: Uint8Array
  /** Of the file, 0…1, up to the end of this piece. */
  share: number
}

/**
 * The file piece by piece as UTF-8 without byte order mark; every byte is checked.
 * `encoding_unknown` at the first byte that the encoding does not allow: nothing is ever replaced.
 */
export async function* utf8Pieces(file: Blob, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = new TextDecoder(label(encoding), { fatal: true, ignoreBOM: true })
  const encoder = new TextEncoder()
  const start = byteOrderMark(await bytesOf(file, 0, 3))?.length ?? 0
  for (let at = start; at < file.size; at += CHUNK) {
    const end = Math.min(at + CHUNK, file.size)
    const source = await bytesOf(file, at, end)
    const text = decode(decoder, encoding, source, end < file.size)
    const bytes = label(encoding) === 'utf-8' ? source : encoder.encode(text)
    yield { bytes, share: end / file.size }
  }
}

const label = (encoding: Encoding) => (encoding === 'utf-8-bom' ? 'utf-8' : encoding)

function decode(decoder: TextDecoder, encoding: Encoding, bytes: Uint8Array, stream: boolean) {
  try {
    return decoder.decode(bytes, { stream })
  } catch (cause) {
    throw new AppError('encoding_unknown', { tried: encoding }, cause)
  }
}

const MARKS = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function byteOrderMark(head: Uint8Array) {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))
  return mark && { encoding: mark.encoding, length: mark.bytes.length }
}

// Commas, digits and line ends of UTF-16 have one zero byte each, always on the same side.
function wideWithoutMark(head: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1]!++
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return null
  if (odd * 100 > head.length && even * 20 < odd) return 'utf-16le'
  if (even * 100 > head.length && odd * 20 < even) return 'utf-16be'
  throw new AppError('file_not_text', { kind: 'binary' })
}

const MAGIC: readonly (readonly [kind: string, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['pdf', '%PDF-'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['gzip', '\x1f\x8b'],
  ['rar', 'Rar!\x1a'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['exe', '\x7fELF'],
]

/** What a file is that is not text, or null. */
function binaryKind(head: Uint8Array) {
  const latin = (to: number) => String.fromCharCode(...head.subarray(0, to))
  const start = latin(8)
  const kind = MAGIC.find(([, bytes]) => start.startsWith(bytes))?.[0]
  if (kind === 'zip') return /xl\/|\[Content_Types\]/.test(latin(4096)) ? 'xlsx' : 'zip'
  if (start.startsWith('MZ') && head.includes(0)) return 'exe'
  return kind ?? null
}
