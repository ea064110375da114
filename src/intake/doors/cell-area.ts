/** A rectangle of cells; rows from 1, columns from 0, ends included. */
export interface Area {
  top: number
  left: number
  bottom: number
  right: number
}

export const MAX_ROW = 1_048_576
export const MAX_COLUMN = 16_384
const A = 65
const ZERO = 48
const LETTERS = 26

/** 0-based column of a reference such as `AB12`; -1 where it has none. */
export function columnOf(ref: string): number {
  let column = 0
  for (let i = 0; i < ref.length; i++) {
    const letter = ref.charCodeAt(i) - A
    if (letter < 0 || letter >= LETTERS) break
    column = column * LETTERS + letter + 1
    if (column > MAX_COLUMN) return -1
  }
  return column - 1
}

/** Row of a reference such as `AB12`; -1 where it has none. */
export function rowOf(ref: string): number {
  let row = 0
  for (let i = 0; i < ref.length; i++) {
    const digit = ref.charCodeAt(i) - ZERO
    if (digit >= 0 && digit <= 9) row = row * 10 + digit
    else if (row > 0 || digit < 0) return -1
    if (row > MAX_ROW) return -1
  }
  return row || -1
}

/** The area of a reference such as `A3:A7`, or null. */
export function areaOf(ref: string): Area | null {
  const [first = '', last = first] = ref.replaceAll('$', '').split(':')
  const area = {
    top: rowOf(first),
    left: columnOf(first),
    bottom: rowOf(last),
    right: columnOf(last),
  }
  const isSound = area.left >= 0 && area.top >= 1 && area.right >= area.left
  return isSound && area.bottom >= area.top ? area : null
}

/** `A3:A7`. */
export const areaText = ({ top, left, bottom, right }: Area): string =>
  `${letters(left)}${top}:${letters(right)}${bottom}`

function letters(column: number): string {
  const before = Math.floor(column / LETTERS)
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(A + (column % LETTERS))
}
