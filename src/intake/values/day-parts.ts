import { chineseDigits, chineseNumber } from './chinese-number.ts'

/** What a cell says of a day: digits, empty where it says nothing. `year` may have two digits or be missing. */
export interface DayParts {
  year: string
  month: string
  /** Last month of a quarter or half year that begins with `month`; empty for others. */
  through: string
  day: string
  /** `end`: by this day, or by the last day of this month or year. `third`: the ten days or so that begin with `day`. */
  form: 'usual' | 'compact' | 'end' | 'third'
}

const YEAR_FIRST = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月份?)?|年度?)?$/
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/
const NO_YEAR = /^(?:--(\d{1,2})(?:-(\d{1,2}))?|(\d{1,2})月(?:(\d{1,2})[日号]?|份)?)$/
const SHORT_YEAR = /^'?(\d\d)(?:[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?|年(\d{1,2})月份?)$/
const DIGIT = '[〇零○一二三四五六七八九]'
const NUMBER = '[一二三四五六七八九十廿卅]{1,3}'
const NUMERAL = new RegExp(`^(${DIGIT}{4})年(?:(${NUMBER})月(?:(${NUMBER})[日号]?|份)?)?$`)
const THIRD = new RegExp(
  `^(?:'?(\\d{4}|\\d\\d)[-/.年]|(${DIGIT}{4})年)?(?:(\\d{1,2})(?:月份?|[-/.])?|(${NUMBER})月份?)\\(?([上中下])旬\\)?(?:之前|以前|前)?(?:完成)?$`,
)
const BY_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:之前|以前|前|止)(?:完成)?$/
const BY_END =
  /^(\d{4})(?:年?|[-/.年](\d{1,2})月?)(?:年?[底末]|年终|年?内)(?:之前|以前|前)?(?:完成)?$/
const BY_ITS_END = '((?:[底末]|内)(?:之前|以前|前)?(?:完成)?)?(?:(?:之前|以前|前)(?:完成)?)?$'
const QUARTER = new RegExp(
  `^(\\d{4})(?:年?第?([1-4一二三四])季度?|[-年]?Q([1-4]))${BY_ITS_END}`,
  'i',
)
const HALF = new RegExp(`^(\\d{4})年?([上下])半年${BY_ITS_END}`)
const BEFORE_MONTH = /^(\d{4})[-/.年](\d{1,2})月?(?:之前|以前|前)(?:完成)?$/

/** The parts of a day, month or year in any form that leaves no doubt about which is which; null for other text. */
export function dayParts(day: string): DayParts | null {
  return (
    parts(YEAR_FIRST.exec(day), 'usual') ??
    parts(COMPACT.exec(day), 'compact') ??
    shortYear(SHORT_YEAR.exec(day)) ??
    withoutYear(NO_YEAR.exec(day)) ??
    inNumerals(NUMERAL.exec(day)) ??
    parts(BY_DAY.exec(day) ?? BY_END.exec(day), 'end') ??
    parts(BEFORE_MONTH.exec(day), 'usual') ??
    third(THIRD.exec(day)) ??
    quarter(QUARTER.exec(day)) ??
    halfYear(HALF.exec(day))
  )
}

function parts(found: RegExpExecArray | null, form: DayParts['form']): DayParts | null {
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  return { year, month, through: '', day, form }
}

function shortYear(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, year = '', monthOfDay, day = '', month = ''] = found
  return { year, month: monthOfDay ?? month, through: '', day, form: 'usual' }
}

function withoutYear(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, monthA, dayA, monthB, dayB] = found
  return {
    year: '',
    month: monthA ?? monthB ?? '',
    through: '',
    day: dayA ?? dayB ?? '',
    form: 'usual',
  }
}

function inNumerals(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, year = '', month, day] = found
  return {
    year: chineseDigits(year) ?? '',
    month: numeral(month),
    through: '',
    day: numeral(day),
    form: 'usual',
  }
}

const FIRST_DAYS = new Map([
  ['上', '1'],
  ['中', '11'],
  ['下', '21'],
])

function third(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, digits, spelled, month, numeralMonth, which = ''] = found
  return {
    year: digits ?? chineseDigits(spelled ?? '') ?? '',
    month: month ?? numeral(numeralMonth),
    through: '',
    day: FIRST_DAYS.get(which) ?? '',
    form: 'third',
  }
}

function quarter(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, year = '', word = '', digit = '', end] = found
  return months(year, 3 * Number(digit || chineseNumber(word) || word), 3, end)
}

function halfYear(found: RegExpExecArray | null): DayParts | null {
  if (!found) return null
  const [, year = '', half, end] = found
  return months(year, half === '上' ? 6 : 12, 6, end)
}

const months = (year: string, last: number, count: number, end: string | undefined): DayParts => ({
  year,
  month: String(last - count + 1),
  through: String(last),
  day: '',
  form: end ? 'end' : 'usual',
})

// No month or day has the number 99.
const numeral = (text: string | undefined) => (text ? String(chineseNumber(text) ?? 99) : '')

const two = (digits: string | number) => String(digits).padStart(2, '0')

/** ISO text of what the parts say: a day, a month or a year; null when there is no such day. 2000 stands for a missing year. */
export function isoOf({
  year,
  month,
  day,
}: Pick<DayParts, 'year' | 'month' | 'day'>): string | null {
  const [y, m, d] = [Number(year || '2000'), Number(month || '1'), Number(day || '1')]
  if (m < 1 || m > 12 || d < 1 || d > lastDay(y, m)) return null
  const head = year === '' ? '-' : year
  if (month === '') return head
  return day === '' ? `${head}-${two(m)}` : `${head}-${two(m)}-${two(d)}`
}

/** The last or first day of what the parts say: of a third of a month, a month, a quarter, a half or a whole year. */
export function edgeOf(parts: DayParts, edge: 'first' | 'last'): string {
  const { year, through, day, form } = parts
  if (form === 'third' && (edge === 'first' || day !== '21')) {
    const number = edge === 'first' ? Number(day) : Number(day) + 9
    return `${year}-${two(parts.month)}-${two(number)}`
  }
  const month = edge === 'last' && through !== '' ? through : parts.month
  const m = month === '' ? (edge === 'first' ? 1 : 12) : Number(month)
  const d = edge === 'first' ? 1 : lastDay(Number(year), m)
  return `${year}-${two(m)}-${two(d)}`
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const MS_OF_DAY = 86_400_000

/** The day of a spreadsheet's serial number, by its system of 1900 or 1904. */
export function serialDay(serial: number, system: string): string {
  const base = system === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return new Date(base + Math.floor(serial) * MS_OF_DAY).toISOString().slice(0, 10)
}
