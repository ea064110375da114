import { AppError } from '#errors.ts'

const CHUNK = 4 << 20
// Whole-file digests need the file in memory at once; above this the chunked one is used.
const SUBTLE_LIMIT = 256 << 20

/** SHA-256 of a file as 64 hex digits; also where the browser gives no `crypto.subtle` (plain http). */
export async function sha256(file: Blob, signal?: AbortSignal): Promise<string> {
  if (globalThis.crypto?.subtle && file.size <= SUBTLE_LIMIT) {
    const digest = await crypto.subtle.digest('SHA-256', await bytesOf(file, 0, file.size))
    return hex(new Uint8Array(digest))
  }
  const hash = createSha256()
  for (let at = 0; at < file.size; at += CHUNK) {
    signal?.throwIfAborted()
    hash.update(await bytesOf(file, at, at + CHUNK))
  }
  return hash.digest()
}

/** A piece of a file; `file_unreadable` when the disk or the browser refuses. */
export async function bytesOf(file: Blob, from: number, to: number) {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer())
  } catch (cause) {
    throw new AppError('file_unreadable', {}, cause)
  }
}

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

// FIPS 180-4: the first 32 bits of the fractional parts of roots of the first primes.
const PRIMES = [...Array(312).keys()].filter(
  (n) => n > 1 && [...Array(n).keys()].every((d) => d < 2 || n % d > 0),
)
const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))

/** SHA-256 fed piece by piece. */
function createSha256() {
  const state = Int32Array.from(START)
  const block = new Uint8Array(64)
  let held = 0
  let length = 0
  const fill = (bytes: Uint8Array) => {
    let at = 0
    while (at < bytes.length) {
      if (held === 0 && bytes.length - at >= 64) {
        compress(state, bytes, at)
        at += 64
        continue
      }
      const take = Math.min(64 - held, bytes.length - at)
      block.set(bytes.subarray(at, at + take), held)
      at += take
      held = (held + take) % 64
      if (held === 0) compress(state, block, 0)
    }
  }
  return {
    update(bytes: Uint8Array) {
      length += bytes.length
      fill(bytes)
    },
    digest() {
      const tail = new Uint8Array(held < 56 ? 64 - held : 128 - held)
      tail[0] = 0x80
      const view = new DataView(tail.buffer)
      view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29))
      view.setUint32(tail.length - 4, (length * 8) % 2 ** 32)
      fill(tail)
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
    },
  }
}

const words = new Int32Array(64)

function schedule(bytes: Uint8Array, at: number) {
  for (let i = 0, p = at; i < 16; i++, p += 4) {
    words[i] = (bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!
  }
  for (let i = 16; i < 64; i++) {
    const p = words[i - 15]!
    const q = words[i - 2]!
    const s0 = ((p >>> 7) | (p << 25)) ^ ((p >>> 18) | (p << 14)) ^ (p >>> 3)
    const s1 = ((q >>> 17) | (q << 15)) ^ ((q >>> 19) | (q << 13)) ^ (q >>> 10)
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1
  }
}

function compress(state: Int32Array, bytes: Uint8Array, at: number) {
  schedule(bytes, at)
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}
