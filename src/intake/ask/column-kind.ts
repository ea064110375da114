import { writtenCount } from '../values/count-forms.ts'
import { YEAR_LAST } from '../values/day-facts.ts'
import { dayParts } from '../values/day-parts.ts'
import { readMark } from '../values/marks.ts'
import { LONGEST } from '../values/reading.ts'
import { tidy } from '../values/tidy.ts'
import { withoutTime } from '../values/time-of-day.ts'

/** What the cells of a source column look like, whatever field it feeds. */
export interface ColumnKind {
  kind: CellKind | 'empty'
  /** Ways in which its dates are written; 0 for other kinds. */
  forms: number
  /** Whether a few of its cells are of another kind. */
  hasOthers: boolean
}

export type CellKind = 'integer' | 'number' | 'unit' | 'percent' | 'date' | 'text' | 'long'

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/
const DECIMAL = /^-?\d{1,15}(?:,\d{3})*(?:\.\d{1,9})?$/
const PERCENT = /^-?\d{1,9}(?:\.\d{1,9})?[%‰]$/
const NO_YEAR = /^\d{1,2}\/\d{1,2}$/
const LONG = 30
// A column of which so many distinct cells are of one kind is of that kind.
const MOST = 0.8
const NUMBERS: readonly CellKind[] = ['integer', 'number', 'unit']

/** The kind of a column by some of its distinct cells; marks of missing values are of no kind. */
export function columnKind(cells: readonly string[]): ColumnKind {
  const tidied = cells.map(tidy).filter((cell) => readMark(cell) === null)
  if (tidied.length === 0) return { kind: 'empty', forms: 0, hasOthers: false }
  const kinds = tidied.map(cellKind)
  const isNumeric = share(kinds, (kind) => NUMBERS.includes(kind)) >= MOST
  const kind = isNumeric ? widest(kinds) : mostOf(kinds)
  const isOfKind = (one: CellKind) => (isNumeric ? NUMBERS.includes(one) : one === kind)
  const dates = kind === 'date' ? tidied.filter((_, i) => kinds[i] === 'date') : []
  const isText = kind === 'text' || kind === 'long'
  return {
    kind,
    forms: new Set(dates.map(formOf)).size,
    hasOthers: !isText && !kinds.every(isOfKind),
  }
}

function cellKind(cell: string): CellKind {
  if (cell.length > LONGEST) return 'long'
  if (INTEGER.test(cell)) return 'integer'
  if (PERCENT.test(cell)) return 'percent'
  if (DECIMAL.test(cell) && !cell.startsWith('0')) return 'number'
  const { day } = withoutTime(cell)
  if (YEAR_LAST.test(day) || NO_YEAR.test(day)) return 'date'
  if (dayParts(day) !== null && !/^\d+$/.test(day)) return 'date'
  if (/^\d+$/.test(cell)) return 'text'
  if (writtenCount(cell) !== null) return 'unit'
  return cell.length > LONG ? 'long' : 'text'
}

const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length

/** Of whole numbers, decimals and numbers with a unit, the one that takes in the others. */
const widest = (kinds: readonly CellKind[]) =>
  NUMBERS.filter((kind) => kinds.includes(kind)).at(-1) ?? 'integer'

function mostOf(kinds: readonly CellKind[]): CellKind {
  const found = (['date', 'percent'] as const).find(
    (kind) => share(kinds, (one) => one === kind) >= MOST,
  )
  if (found) return found
  return share(kinds, (kind) => kind === 'long') >= 1 / 2 ? 'long' : 'text'
}

const formOf = (cell: string) =>
  cell.replace(/\d+/g, '9').replace(/[〇零○一二三四五六七八九十廿卅]+/g, '一')
