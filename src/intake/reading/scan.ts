import { AppError } from '#errors.ts'
import { isPlain, plainRecord } from '../structure/plain-record.ts'
import {
  byteKinds,
  CR,
  CUT,
  cutOf,
  FAINT,
  INK,
  LF,
  LINE,
  MARK,
  SPACE,
  writeNumber,
} from '../text/scan-bytes.ts'
import type { Scanning, Sorted } from './scanned.ts'
import { recordSorter } from './sort-records.ts'

export interface Scanner {
  push(bytes: Uint8Array): void
  end(): Sorted
}

// The longest record handed on, and how far a quoted cell may run before its quote counts as never closed.
const MAX_RECORD = 1 << 20
const MAX_CELL_LINES = 200
const KEPT_OF_TOO_LONG = 1000
const FLUSH = 4 << 20
const SPARE = 64
const COMMA = 44

// Where in a record the scanner stands; LOST: on a line whose quotes make no sense.
const START = 0
const PLAIN = 1
const QUOTED = 2
const CLOSED = 3
const LOST = 4

/**
 * Splits UTF-8 CSV into records, counted apart from DuckDB's reader. Line ends outside quotes become LF; other quotes
 * than `"` and narrowed delimiters are rewritten. `quote_unclosed {line}` when a quoted cell has no end.
 */
export function createScanner(scanning: Scanning): Scanner {
  const { delimiter, quote, byRecord = false, rewrite = null } = scanning
  const cut = cutOf(delimiter)
  const mark = quote.charCodeAt(0)
  const kinds = byteKinds(cut, mark)
  const sorter = recordSorter(scanning, cut, mark)
  const isRewritten = rewrite !== null || !isPlain(cut, mark)
  const cutOut = isPlain(cut, mark) ? cut : COMMA
  const parts: Blob[] = []
  let out = new Uint8Array(FLUSH + SPARE)
  let at = 0
  let recordAt = 0
  let body = 0
  let state = START
  let inked = 0
  let tooLong = false
  let line = 1
  let record = 1
  let recordLine = 1
  let quoteAt = 0
  let quoteLine = 0
  let skipLf = false
  // How far the current bytes have been copied, and the byte before them.
  let copied = 0
  let lastByte = 0
  // Where the next of these is in the current bytes.
  let nextQuote = -1
  let nextLf = -1
  let nextCr = -1

  function begin(room: number) {
    if (at > FLUSH || at + room + SPARE > out.length) flush()
    recordAt = at
    recordLine = byRecord ? record : line
    inked = FAINT
    tooLong = false
    state = START
    at = writeNumber(out, at, recordLine)
    out[at++] = cutOut
    body = at
  }

  function flush() {
    parts.push(new Blob([out.subarray(0, at)]))
    at = 0
  }

  function grow(room: number) {
    if (at + room + SPARE <= out.length) return
    const wider = new Uint8Array(2 * (at + room) + SPARE)
    wider.set(out.subarray(0, at))
    out = wider
  }

  /** Ends the record at `at`; `room` bytes may come before the next chance to flush. */
  function endRecord(room: number) {
    const isTooLong = tooLong || at - body > MAX_RECORD
    const fault = state === LOST ? 'stray_quote' : isTooLong ? 'line_too_long' : null
    record++
    if (!sorter.sort(out, body, at, recordLine, inked, fault)) at = recordAt
    else {
      if (isRewritten) rewriteRecord()
      out[at++] = LF
    }
    begin(room)
  }

  function rewriteRecord() {
    const kept = out.slice(body, at)
    const plain = isPlain(cut, mark) ? kept : plainRecord(kept, delimiter, mark)
    const rewritten = rewrite ? rewrite(plain) : plain
    at = body
    grow(rewritten.length)
    out.set(rewritten, at)
    at += rewritten.length
  }

  /** Copies what was read of `bytes` up to `i`; records are copied whole, which is faster than byte by byte. */
  function copy(bytes: Uint8Array, i: number) {
    out.set(copied === 0 && i === bytes.length ? bytes : bytes.subarray(copied, i), at)
    at += i - copied
    copied = i
  }

  function endLine(bytes: Uint8Array, i: number) {
    copy(bytes, i)
    line++
    let next = i + 1
    if (bytes[i] === CR) {
      if (next === bytes.length) skipLf = true
      else if (bytes[next] === LF) next++
    }
    copied = next
    endRecord(bytes.length - next)
    return next
  }

  /** The end of the line where no quote comes before it; -1 where that takes a closer look. */
  function simpleEnd(bytes: Uint8Array, from: number) {
    if (!inked && kinds[bytes[from]!] !== INK) return -1
    if (nextQuote < from) nextQuote = found(bytes.indexOf(mark, from))
    if (nextLf < from) nextLf = found(bytes.indexOf(LF, from))
    if (nextCr < from) nextCr = found(bytes.indexOf(CR, from))
    const next = Math.min(nextLf, nextCr)
    return nextQuote < next || next >= bytes.length ? -1 : next
  }

  /** Reads on outside quotes, to the end of the line or the next quoted cell. */
  function plain(bytes: Uint8Array, from: number) {
    const simple = simpleEnd(bytes, from)
    if (simple >= 0) {
      inked = INK
      return endLine(bytes, simple)
    }
    const kindOf = kinds
    const length = bytes.length
    const lost = state === LOST
    let start = state === START
    let ink = inked
    let i = from
    let kind = FAINT
    for (; i < length; i++) {
      const byte = bytes[i]!
      kind = kindOf[byte]!
      if (kind <= INK) {
        ink |= kind
        if (byte !== SPACE) start = false
      } else if (kind === LINE || (kind === MARK && start)) break
      else start = !lost && kind === CUT
    }
    inked = ink
    state = lost ? LOST : start ? START : PLAIN
    if (i === length) return i
    return kind === LINE ? endLine(bytes, i) : openQuote(bytes, i)
  }

  // DuckDB 1.4 takes a quote behind two spaces for text, so the spaces before a quote go.
  function openQuote(bytes: Uint8Array, i: number) {
    if (before(bytes, i) === SPACE) {
      copy(bytes, i)
      while (at > body && out[at - 1] === SPACE) at--
    }
    state = QUOTED
    quoteAt = at + i - copied
    quoteLine = line
    return i + 1
  }

  /** Reads on inside a quoted cell, to the quote that may close it. */
  function quoted(bytes: Uint8Array, from: number) {
    const kindOf = kinds
    for (let i = from; i < bytes.length; i++) {
      const kind = kindOf[bytes[i]!]!
      if (kind === MARK) {
        state = CLOSED
        return i + 1
      }
      if (kind === LINE) countLine(bytes, i)
      else if (kind !== FAINT) inked = INK
    }
    return bytes.length
  }

  function countLine(bytes: Uint8Array, i: number) {
    if (bytes[i] === CR || before(bytes, i) !== CR) line++
    if (line - quoteLine > MAX_CELL_LINES) throw new AppError('quote_unclosed', { line: quoteLine })
  }

  const before = (bytes: Uint8Array, i: number) => (i > 0 ? bytes[i - 1] : lastByte)

  /** Reads one byte behind a closing quote. */
  function closed(bytes: Uint8Array, i: number) {
    const byte = bytes[i]!
    if (kinds[byte] === LINE) return endLine(bytes, i)
    const escaped = byte === mark && before(bytes, i) === mark
    if (!escaped && byte !== cut && byte !== SPACE) {
      recover(bytes, i)
      return i
    }
    if (escaped) state = QUOTED
    if (byte === cut) state = START
    return byte === cut && bytes[i + 1] === mark ? openQuote(bytes, i + 1) : i + 1
  }

  /** Gives up the line on which the senseless quote opened, and reads again what follows that line. */
  function recover(bytes: Uint8Array, i: number) {
    copy(bytes, i)
    let stop = quoteAt
    while (stop < at && out[stop] !== LF && out[stop] !== CR) stop++
    if (stop === at) {
      state = LOST
      return
    }
    const rest = out.slice(out[stop] === CR && out[stop + 1] === LF ? stop + 2 : stop + 1, at)
    record++
    sorter.sort(out, body, stop, recordLine, INK, 'stray_quote')
    at = recordAt
    line = quoteLine + 1
    begin(rest.length + bytes.length - i)
    push(rest)
    enter(i)
    grow(bytes.length - i)
  }

  function limit() {
    if (at - body <= MAX_RECORD) return
    if (state === QUOTED) throw new AppError('quote_unclosed', { line: quoteLine })
    sorter.pass(out.subarray(body + KEPT_OF_TOO_LONG, at))
    at = body + KEPT_OF_TOO_LONG
    tooLong = true
  }

  function enter(i: number) {
    copied = i
    nextQuote = -1
    nextLf = -1
    nextCr = -1
  }

  function push(bytes: Uint8Array) {
    limit()
    grow(bytes.length)
    let i = skipLf && bytes[0] === LF ? 1 : 0
    skipLf &&= bytes.length === 0
    enter(i)
    while (i < bytes.length) {
      if (state === QUOTED) i = quoted(bytes, i)
      else i = state === CLOSED ? closed(bytes, i) : plain(bytes, i)
    }
    copy(bytes, bytes.length)
    lastByte = bytes.at(-1) ?? lastByte
  }

  function end(): Sorted {
    if (state === QUOTED) throw new AppError('quote_unclosed', { line: quoteLine })
    if (at > body) endRecord(0)
    at = recordAt
    flush()
    return { ...sorter.end(), clean: new Blob(parts), delimiter: String.fromCharCode(cutOut) }
  }

  begin(0)
  return { push, end }
}

const found = (index: number) => (index < 0 ? Number.MAX_SAFE_INTEGER : index)
