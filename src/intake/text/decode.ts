import { bytesOf } from '#archive/sha256.ts'
import { AppError } from '#errors.ts'
import type { Encoding } from '../report.ts'
import { oddDelimitersIn } from '../structure/delimiters.ts'

const CHUNK = 4 << 20
const BYTE_ORDER_MARK = '\ufeff'

/** A file's first bytes, enough to tell what it is. */
export const headOf = (file: Blob) => bytesOf(file, 0, CHUNK)

/**
 * The encoding that a file's first bytes give away, by a mark or by zero bytes; null where its text has to tell.
 * `file_empty`, `file_not_text {kind}`.
 */
export function encodingOf(head: Uint8Array): Encoding | null {
  const marked = byteOrderMark(head)
  if (head.length === (marked?.length ?? 0)) throw new AppError('file_empty')
  if (marked) return marked.encoding
  const kind = binaryKind(head)
  if (kind) throw new AppError('file_not_text', { kind })
  const wide = wideWithoutMark(head)
  if (!wide && isControlled(head)) throw new AppError('file_not_text', { kind: 'binary' })
  return wide
}

const LOOKED_AT = 1 << 16
// biome-ignore lint/suspicious/noControlCharactersInRegex: a file of these is no text.
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g

/** Whether more than one byte in fifty is a control character, of which text has hardly any but between its cells. */
function isControlled(head: Uint8Array) {
  const text = new TextDecoder('latin1').decode(head.subarray(0, LOOKED_AT))
  const controls = text.match(CONTROL) ?? []
  if (controls.length * 50 <= text.length) return false
  const between = new Set(oddDelimitersIn(text, true))
  return controls.filter((one) => !between.has(one)).length * 50 > text.length
}

export interface Piece {
  bytes: Uint8Array
  /** Of the file, 0…1, up to the end of this piece. */
  share: number
  /** Whether byte order marks stand inside the text. */
  hasMarks: boolean
}

/**
 * The file piece by piece as UTF-8 without byte order mark; every byte is checked.
 * `encoding_unknown` at the first byte that the encoding does not allow: nothing is ever replaced.
 */
export async function* utf8Pieces(file: Blob, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = decoderOf(encoding)
  const encoder = new TextEncoder()
  for await (const { source, end } of sourcePieces(file)) {
    const text = decode(decoder, encoding, source, end < file.size)
    const bytes = label(encoding) === 'utf-8' ? source : encoder.encode(text)
    yield { bytes, share: end / file.size, hasMarks: text.includes(BYTE_ORDER_MARK) }
  }
}

/** The file's bytes without byte order mark, piece by piece; `at` and `end` are offsets in the file. */
export async function* sourcePieces(file: Blob) {
  const start = byteOrderMark(await bytesOf(file, 0, 3))?.length ?? 0
  for (let at = start; at < file.size; at += CHUNK) {
    const end = Math.min(at + CHUNK, file.size)
    yield { source: await bytesOf(file, at, end), at, end }
  }
}

/** A decoder that throws at the first byte which the encoding does not allow. */
export const decoderOf = (encoding: Encoding) =>
  new TextDecoder(label(encoding), { fatal: true, ignoreBOM: true })

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

// Of UTF-16, line ends, tabs, commas and digits but 0: with the zero byte on the wrong side they are rare characters.
const TELLING = new Set([9, 10, 13, 44, 49, 50, 51, 52, 53, 54, 55, 56, 57])

function wideWithoutMark(head: Uint8Array): Encoding | null {
  if (!head.includes(0)) return null
  const found = { little: 0, big: 0 }
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i + 1] === 0 && TELLING.has(head[i]!)) found.little++
    if (head[i] === 0 && TELLING.has(head[i + 1]!)) found.big++
  }
  const { little, big } = found
  if (little * 500 > head.length && big * 20 < little) return 'utf-16le'
  if (big * 500 > head.length && little * 20 < big) return 'utf-16be'
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
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['rtf', '{\\rtf'],
]

/** What a file is that is not text, by its first bytes; null for text. */
export function binaryKind(head: Uint8Array) {
  const latin = (to: number) => String.fromCharCode(...head.subarray(0, to))
  const start = latin(8)
  const kind = MAGIC.find(([, bytes]) => start.startsWith(bytes))?.[0]
  if (kind === 'zip') return /xl\/|\[Content_Types\]/.test(latin(4096)) ? 'xlsx' : 'zip'
  if (start.startsWith('MZ') && head.includes(0)) return 'exe'
  if (start.startsWith('RIFF') && latin(12).endsWith('WEBP')) return 'webp'
  if (start.endsWith('ftyp') && head[0] === 0) return 'video'
  return kind ?? null
}
