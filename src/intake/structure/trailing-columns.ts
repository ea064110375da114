import { bytesOf } from '#archive/sha256.ts'
import type { Sorted } from '../reading/scanned.ts'
import { CR, cutOf, LF, QUOTE, SPACE } from '../text/scan-bytes.ts'

const CHUNK = 4 << 20

/** The end of the columns from `from` on that hold anything in any record of data; `from` when none does. */
export async function filledColumnsEnd(
  { clean, delimiter }: Sorted,
  from: number,
  signal?: AbortSignal,
): Promise<number> {
  const walk = columnWalker(cutOf(delimiter), from)
  for (let at = 0; at < clean.size; at += CHUNK) {
    signal?.throwIfAborted()
    walk.push(await bytesOf(clean, at, at + CHUNK))
  }
  return walk.end()
}

// Where in a cell the walker stands.
const START = 0
const PLAIN = 1
const QUOTED = 2
const CLOSED = 3

/** Walks over records of the scanner; column -1 is the line in front of each. */
function columnWalker(cut: number, from: number) {
  let state = START
  let column = -1
  let end = from
  const next = (byte: number) => {
    column = byte === LF ? -1 : column + 1
    state = START
  }
  const step = (byte: number) => {
    if (state === QUOTED) {
      if (byte === QUOTE) state = CLOSED
      else if (byte !== SPACE && column >= end) end = column + 1
    } else if (byte === cut || byte === LF) next(byte)
    else if (byte === QUOTE && state !== PLAIN) {
      if (state === CLOSED && column >= end) end = column + 1
      state = QUOTED
    } else if (byte !== SPACE && byte !== CR) {
      state = PLAIN
      if (column >= end) end = column + 1
    }
  }
  return {
    push(bytes: Uint8Array) {
      for (const byte of bytes) step(byte)
    },
    end: () => end,
  }
}
