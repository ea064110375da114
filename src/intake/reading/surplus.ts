import { SPACE } from '../text/scan-bytes.ts'

// Cells beyond its header that a record may have and still be read cell by cell.
const MOST_SURPLUS = 100

/**
 * Whether a record, in `out` between `from` and `to`, has so many more cells than the header's `width` that it is
 * given up: what it costs grows with their square.
 */
export function surplusTest(width: number, cut: number, mark: number) {
  const most = width + MOST_SURPLUS
  return (out: Uint8Array, from: number, to: number): boolean => {
    if (to - from < most) return false
    const record = out.subarray(from, to)
    let at = record.indexOf(cut)
    for (let cells = 1; cells < most && at >= 0; cells++) at = record.indexOf(cut, at + 1)
    return at >= 0 && countCells(record, cut, mark, most) > most
  }
}

/** Cells of a record, up to one more than `most`; a delimiter in quotes ends none. */
function countCells(record: Uint8Array, cut: number, mark: number, most: number): number {
  let cells = 0
  let at = 0
  do {
    at = cellEnd(record, at, cut, mark) + 1
    cells++
  } while (at <= record.length && cells <= most)
  return cells
}

function cellEnd(record: Uint8Array, from: number, cut: number, mark: number) {
  let at = from
  while (record[at] === SPACE) at++
  if (record[at] === mark) {
    do {
      const close = record.indexOf(mark, at + 1)
      at = close < 0 ? record.length : close + 1
    } while (record[at] === mark)
  }
  const end = record.indexOf(cut, at)
  return end < 0 ? record.length : end
}
