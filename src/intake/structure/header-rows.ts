import { isComplete, matches } from './match.ts'

/** How the rows of a header are made one. */
export type Joining = 'join' | 'first' | 'last'

const MOST_ROWS = 3

export const isEmpty = (cell: string | undefined) => !cell || /^[\s\u200b\ufeff]*$/.test(cell)

const NUMBER = /^[-+−(（]?[¥￥$]?\d[\d,，]*(?:\.\d+)?[)）%％‰]?$/
const DATE = /^\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?/
const YEAR = /^(?:19|20)\d\d年?度?$/

/** Whether a cell is a number or a date, as data are and headers are not; a year may be either. */
const isValue = (cell: string) => isNumber(cell) || isDate(cell)

export const isNumber = (cell: string) => NUMBER.test(start(cell)) && !YEAR.test(start(cell))

export const isDate = (cell: string) => DATE.test(start(cell))

const start = (cell: string) => cell.trim().slice(0, 64)

/** How many records from `at` on are one header: a row with holes, and below it what the holes hold. */
export function countHeaderRows(records: readonly (readonly string[])[], at: number): number {
  let rows = MOST_ROWS
  while (rows > 1 && !isHeader(records.slice(at, at + rows), rows)) rows--
  return rows
}

/** Whether rows are one header. They are looked at from below: what a middle row holds depends on the row under it. */
function isHeader(rows: readonly (readonly string[])[], count: number) {
  if (rows.length < count) return false
  let below = rows.at(-1) ?? []
  for (const row of rows.slice(0, -1).reverse()) {
    if (!isBelow(row, below)) return false
    below = filledRight(row, below)
  }
  return true
}

/** One header of several rows: what stands over several columns is repeated, and the words are joined by `·`. */
export function joinHeaders(
  rows: readonly (readonly string[])[],
  joining: Joining,
): readonly string[] {
  const [only] = rows
  if (rows.length < 2) return only ?? []
  const width = Math.max(...rows.map(({ length }) => length))
  const filled: (readonly string[])[] = []
  for (const row of [...rows].reverse()) filled.unshift(filledRight(row, filled[0]))
  return Array.from({ length: width }, (_, column) => {
    const words = filled.map((row) => row[column]?.trim() ?? '').filter((word) => word !== '')
    const parts = words.filter((word, i) => word !== words[i - 1])
    if (joining === 'first') return parts[0] ?? ''
    return joining === 'last' ? (parts.at(-1) ?? '') : parts.join('·')
  })
}

interface Span {
  from: number
  to: number
  text: string
}

function isBelow(top: readonly string[], below: readonly string[]): boolean {
  if (below.length === 0 || below.some(isValue) || isFilledIn(top)) return false
  const spans = spansOf(top, below)
  const groups = spans.filter(({ from, to }) => to > from)
  if (groups.length === 0 || new Set(spans.map(({ text }) => text)).size < 2) return false
  const [best] = matches(below.map((name, i) => (name.trim() === top[i]?.trim() ? '' : name)))
  if (best && isComplete(best)) return false
  return groups.every((group) => isGroup(group, below)) && areSinglesMerged(spans, top, below)
}

// 填报单位：某市巡察办
const FILLED_IN = /^[\p{Script=Han}a-z ]{2,10}[:：]\s*\S/iu

/** Whether a row is a form's head, with what was filled in behind each of its words. */
function isFilledIn(row: readonly string[]) {
  const texts = row.map((cell) => cell.trim()).filter((cell) => !isEmpty(cell))
  return texts.length > 0 && texts.every((text) => FILLED_IN.test(text.slice(0, 64)))
}

/** What stands over several columns has a name in each of them, not the same in all. */
function isGroup({ from, to }: Span, below: readonly string[]) {
  const names = below.slice(from, to + 1).map((name) => name.trim())
  return names.every((name) => name !== '') && new Set(names).size > 1
}

/** A column of its own goes down through both rows; at least the first does, when others hold a name below. */
function areSinglesMerged(
  spans: readonly Span[],
  top: readonly string[],
  below: readonly string[],
) {
  const singles = spans.filter(({ from, to }) => to === from)
  const isMerged = ({ from, text }: Span) => isEmpty(below[from]) || below[from]?.trim() === text
  if (singles.every(isMerged)) return true
  const [first] = singles
  return isEmpty(top[0]) || (first?.from === 0 && isMerged(first))
}

/** Each text of a row with the columns that it stands over: those behind it without or with the same text. */
function spansOf(top: readonly string[], below: readonly string[]): readonly Span[] {
  const spans: Span[] = []
  for (let column = 0; column < top.length; column++) {
    const text = top[column]!.trim()
    const last = spans.at(-1)
    const isNext = last?.to === column - 1
    if (isEmpty(text)) {
      if (isNext && !isEmpty(below[column])) last.to = column
    } else if (isNext && last.text === text && below[column]?.trim() !== text) last.to = column
    else spans.push({ from: column, to: column, text })
  }
  return spans
}

function filledRight(row: readonly string[], below: readonly string[] | undefined) {
  if (!below) return row
  const filled = [...row, ...Array<string>(Math.max(0, below.length - row.length)).fill('')]
  for (const { from, to, text } of spansOf(filled, below)) filled.fill(text, from, to + 1)
  return filled
}
