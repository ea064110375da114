import { Inflate } from 'fflate'
import { bytesOf } from '#archive/sha256.ts'
import { crc32 } from './crc32.ts'
import { damaged, notText, tooLarge } from './refusals.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Bytes that one zip may still unpack to, all its entries together. */
export interface Budget {
  left: number
}

const MB = 1 << 20
/** Of an entry that is kept in memory. */
export const MAX_HELD = 200 * MB
/** Of an entry that is passed on piece by piece. */
export const MAX_STREAMED = 800 * MB
const MAX_TOTAL = 1024 * MB
const MAX_RATIO = 100
const RATIO_FROM = 10 * MB
const CHUNK = MB
// What one step may unpack at most is 1032 times this.
const STEP = 32 << 10
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

export const newBudget = (): Budget => ({ left: MAX_TOTAL })

interface Limits {
  budget: Budget
  most: number
  /** How many bytes may come of each packed one, from 10 MB on. */
  maxRatio?: number
  signal?: AbortSignal | undefined
  /** Hears how many packed bytes were read. */
  onRead?: ((bytes: number) => void) | undefined
}

/**
 * The bytes of an entry, piece by piece, never more than allowed whatever the directory claims.
 * At the end the checksum and the size must be those of the directory, else `file_unreadable`.
 */
export async function* unpacked(
  file: Blob,
  entry: ZipEntry,
  limits: Limits,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (entry.encrypted) throw notText('encrypted')
  if (entry.method !== STORED && entry.method !== DEFLATED) throw notText('zip')
  const meter = meterOf(entry, limits)
  const inflater = entry.method === DEFLATED ? inflaterOf(meter.add) : null
  for await (const { bytes, isLast } of packedPieces(file, entry)) {
    limits.signal?.throwIfAborted()
    limits.onRead?.(bytes.length)
    meter.read(bytes.length)
    if (inflater) inflater(bytes, isLast)
    else meter.add(bytes)
    yield* meter.take()
    if (meter.isFull()) break
  }
  meter.check()
}

async function* packedPieces(file: Blob, { offset, packed }: ZipEntry) {
  const head = await bytesOf(file, offset, offset + LOCAL_LENGTH)
  const view = new DataView(head.buffer)
  if (head.length < LOCAL_LENGTH || view.getUint32(0, true) !== LOCAL) throw damaged('no entry')
  const start = offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + packed
  if (end > file.size) throw damaged('an entry is cut off')
  for (let at = start; at < end; at += CHUNK) {
    const bytes = await bytesOf(file, at, Math.min(at + CHUNK, end))
    for (let i = 0; i < bytes.length; i += STEP) {
      const isLast = at + i + STEP >= end
      yield { bytes: bytes.subarray(i, i + STEP), isLast }
    }
  }
}

function inflaterOf(add: (bytes: Uint8Array<ArrayBuffer>) => void) {
  let got = 0
  const inflate = new Inflate((bytes) => {
    got = bytes.length
    if (got > 0) add(bytes as Uint8Array<ArrayBuffer>)
  })
  return (bytes: Uint8Array, isLast: boolean) => {
    got = 0
    try {
      inflate.push(bytes, isLast)
    } catch (cause) {
      throw damaged(cause)
    }
    if (got === 0 && !isLast) throw damaged('packed bytes without content')
  }
}

function meterOf(entry: ZipEntry, { budget, most, maxRatio = MAX_RATIO }: Limits) {
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let read = 0
  let size = 0
  let crc = 0
  return {
    read: (bytes: number) => {
      read += bytes
    },
    add(bytes: Uint8Array<ArrayBuffer>) {
      size += bytes.length
      budget.left -= bytes.length
      if (size > most) throw tooLarge('bytes', most)
      if (budget.left < 0) throw tooLarge('bytes', MAX_TOTAL)
      if (size > RATIO_FROM && size > read * maxRatio) throw tooLarge('ratio', maxRatio)
      crc = crc32(bytes, crc)
      pieces.push(bytes)
    },
    take() {
      const taken = pieces
      pieces = []
      return taken
    },
    isFull: () => size === entry.size,
    check() {
      if (size !== entry.size || crc !== entry.crc) throw damaged('checksum or size differ')
    },
  }
}
