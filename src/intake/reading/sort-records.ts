import { type AsideReason, asideWriter, type ScanReject } from '../examine/aside.ts'
import { cellsOf } from '../structure/split-records.ts'
import { widened } from '../text/narrow.ts'
import { BAD_BYTE, readableMarks } from '../text/salvage.ts'
import { HASH, isBlank, isSame, SPACE } from '../text/scan-bytes.ts'
import type { Scanning } from './scanned.ts'
import { surplusTest } from './surplus.ts'

type Reason = AsideReason | ScanReject

const ASIDE: readonly Reason[] = ['header', 'title', 'blank', 'comment']

/** Tells records of data from others, counts both, and keeps the others. */
export function recordSorter(scanning: Scanning, cut: number, mark: number) {
  const { header, offsets = null } = scanning
  const restored = new Set(scanning.restored)
  const aside = asideWriter()
  const counts = { read: 0, data: 0, setAside: 0, rejected: 0 }
  const headers: Uint8Array[] = []
  const badBytes: { line: number; offset: number }[] = []
  const dataFrom = header.record + header.rows
  let headerLine = 0
  let repeatedHeaders = 0
  let marks = 0

  function asideReason(out: Uint8Array, from: number, to: number, inked: number): Reason | null {
    if (!inked && isBlank(out.subarray(from, to), cut, mark)) return 'blank'
    if (counts.read < header.record) return 'title'
    if (counts.read < dataFrom) return 'header'
    if (out[from] === HASH && out[from + 1] === SPACE) return 'comment'
    // Files put one behind the other keep their byte order marks.
    const isMarked = out[from] === 0xef && out[from + 1] === 0xbb && out[from + 2] === 0xbf
    const start = isMarked ? from + 3 : from
    for (let i = 0; i < headers.length; i++) {
      if (isSame(out, start, to, headers[i]!)) return 'header'
    }
    return null
  }

  function keepHeader(record: Uint8Array, line: number) {
    if (counts.read < header.record || counts.read >= dataFrom) return
    headers.push(record.slice())
    headerLine ||= line
  }

  /** Counts the marks of bad bytes; the offset of the first, or null when there are none. */
  function badByteIn(record: Uint8Array): number | null {
    const first = marks
    for (let i = record.indexOf(BAD_BYTE); i >= 0; i = record.indexOf(BAD_BYTE, i + 1)) marks++
    return marks === first ? null : (offsets?.[first] ?? null)
  }

  function isRestored(record: Uint8Array, line: number) {
    const isHeader = counts.read >= header.record && counts.read < dataFrom
    if (isHeader || !restored.has(line)) return false
    const text = new TextDecoder().decode(widened(record, scanning.delimiter))
    return cellsOf(text, scanning.delimiter, scanning.quote).length === scanning.width
  }

  const isWide = surplusTest(scanning.width ?? Number.POSITIVE_INFINITY, cut, mark)

  function keep(reason: Reason, record: Uint8Array, line: number) {
    if (ASIDE.includes(reason)) counts.setAside++
    else counts.rejected++
    aside.add(line, reason, readableMarks(widened(record, scanning.delimiter)))
  }

  return {
    /** Takes the record in `out` between `from` and `to`; whether it is data. `fault`: why it can't be. */
    sort(
      out: Uint8Array,
      from: number,
      to: number,
      line: number,
      inked: number,
      fault: ScanReject | null,
    ): boolean {
      let reason = asideReason(out, from, to, inked)
      if (reason === 'header') keepHeader(out.subarray(from, to), line)
      if (reason !== null && isRestored(out.subarray(from, to), line)) reason = null
      const offset = offsets && badByteIn(out.subarray(from, to))
      if (offset !== null && reason === null) {
        reason = 'bad_encoding'
        badBytes.push({ line, offset })
      }
      if (reason === 'header' && counts.read >= dataFrom) repeatedHeaders++
      reason ??= fault
      if (reason === null && isWide(out, from, to)) reason = 'far_too_many_cells'
      counts.read++
      if (reason === null) counts.data++
      else keep(reason, out.subarray(from, to), line)
      return reason === null
    },
    /** Takes bytes of a record that are given up for its length. */
    pass(bytes: Uint8Array) {
      if (offsets) badByteIn(bytes)
    },
    end() {
      const text = new TextDecoder()
      return {
        ...counts,
        aside: aside.end(),
        headerLine,
        header: headers
          .map((one) => text.decode(readableMarks(widened(one, scanning.delimiter))))
          .join('\n'),
        repeatedHeaders,
        badBytes,
      }
    },
  }
}
