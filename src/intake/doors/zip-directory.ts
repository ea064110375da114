import { bytesOf } from '#archive/sha256.ts'
import { damaged, tooLarge } from './refusals.ts'

/** A member of a zip, as the central directory has it; sizes are claims until it is read. */
export interface ZipEntry {
  /** With `/` between folders, whatever the file has. */
  name: string
  method: number
  encrypted: boolean
  crc: number
  packed: number
  size: number
  /** Of the local header. */
  offset: number
}

const MAX_ENTRIES = 2000
const MAX_DIRECTORY = 16 << 20
const END = 0x06054b50
const END_LENGTH = 22
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const LOCATOR_LENGTH = 20
const MEMBER = 0x02014b50
const MEMBER_LENGTH = 46
const MAX_COMMENT = 0xffff
const IN_EXTRA = 0xffffffff

/** What the central directory lists; `file_unreadable` where there is none, `file_too_large`. */
export async function zipEntries(file: Blob): Promise<readonly ZipEntry[]> {
  const { count, size, offset } = await endOf(file)
  if (count > MAX_ENTRIES) throw tooLarge('entries', MAX_ENTRIES)
  if (size > MAX_DIRECTORY) throw tooLarge('bytes', MAX_DIRECTORY)
  if (offset + size > file.size) throw damaged('the directory lies outside the file')
  return entriesIn(await bytesOf(file, offset, offset + size), count)
}

/** Whether a file begins like a zip. */
export async function isZip(file: Blob): Promise<boolean> {
  const start = await bytesOf(file, 0, 4)
  const [p, k, a, b] = start
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6))
}

async function endOf(file: Blob) {
  const from = Math.max(0, file.size - END_LENGTH - MAX_COMMENT)
  const tail = viewOf(await bytesOf(file, from, file.size))
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue
    const count = tail.getUint16(at + 10, true)
    const size = tail.getUint32(at + 12, true)
    const offset = tail.getUint32(at + 16, true)
    const is64 = count === 0xffff || size === IN_EXTRA || offset === IN_EXTRA
    return (is64 && (await end64Of(file, from + at - LOCATOR_LENGTH))) || { count, size, offset }
  }
  throw damaged('no end of the directory')
}

async function end64Of(file: Blob, locatorAt: number) {
  if (locatorAt < 0) return null
  const locator = viewOf(await bytesOf(file, locatorAt, locatorAt + LOCATOR_LENGTH))
  if (locator.getUint32(0, true) !== LOCATOR_64) return null
  const at = long(locator, 8)
  const end = viewOf(await bytesOf(file, at, at + 56))
  if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) throw damaged('no 64-bit end')
  return { count: long(end, 32), size: long(end, 40), offset: long(end, 48) }
}

function entriesIn(bytes: Uint8Array, count: number) {
  const entries: ZipEntry[] = []
  const view = viewOf(bytes)
  let at = 0
  while (entries.length < count) {
    if (at + MEMBER_LENGTH > bytes.length || view.getUint32(at, true) !== MEMBER) {
      throw damaged('the directory is cut off')
    }
    const nameAt = at + MEMBER_LENGTH
    const extraAt = nameAt + view.getUint16(at + 28, true)
    const commentAt = extraAt + view.getUint16(at + 30, true)
    at = commentAt + view.getUint16(at + 32, true)
    if (at > bytes.length) throw damaged('the directory is cut off')
    const head = new DataView(bytes.buffer, bytes.byteOffset + nameAt - MEMBER_LENGTH)
    const extra = viewOf(bytes.subarray(extraAt, commentAt))
    entries.push(entryOf(head, bytes.subarray(nameAt, extraAt), extra))
  }
  return entries
}

function entryOf(head: DataView, name: Uint8Array, extra: DataView): ZipEntry {
  const flags = head.getUint16(8, true)
  const claims = [24, 20, 42].map((at) => head.getUint32(at, true))
  const [size = 0, packed = 0, offset = 0] = longClaims(claims, extra)
  return {
    name: nameOf(name, (flags & 0x800) !== 0),
    method: head.getUint16(10, true),
    encrypted: (flags & 1) !== 0,
    crc: head.getUint32(16, true),
    packed,
    size,
    offset,
  }
}

/** Claims that do not fit into 32 bits stand in an extra field, in the same order. */
function longClaims(claims: readonly number[], extra: DataView) {
  if (!claims.includes(IN_EXTRA)) return claims
  let at = 0
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1) {
    at += 4 + extra.getUint16(at + 2, true)
  }
  at += 4
  return claims.map((claim) => {
    if (claim !== IN_EXTRA || at + 8 > extra.byteLength) return claim
    at += 8
    return long(extra, at - 8)
  })
}

// Zips made on Chinese Windows have names in GBK and say nothing of it.
function nameOf(bytes: Uint8Array, isUtf8: boolean) {
  return decoded(bytes, isUtf8).replaceAll('\\', '/')
}

function decoded(bytes: Uint8Array, isUtf8: boolean) {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true))
