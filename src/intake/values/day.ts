import type { RuleId } from '../rule.ts'
import { type DayFacts, dayFacts, YEAR_LAST } from './day-facts.ts'
import { type DayParts, dayParts, edgeOf, isoOf, serialDay } from './day-parts.ts'
import { readMark, readNone } from './marks.ts'
import {
  type CellColumn,
  type CellReader,
  type CellReading,
  decided,
  LONGEST,
  read,
  refused,
  without,
} from './reading.ts'
import { withoutTime } from './time-of-day.ts'

const SERIAL = /^[2-6]\d{4}(?:\.\d{1,15})?$/
const TWO_NUMBERS = /^(\d{1,2})[-/.](\d{1,2})$/
const LOOKS_LIKE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/
const FOUR_DIGITS = /^(?:19|20)\d\d$/
const NO_DUE_DATE =
  /^(?:长期|长期坚持|长期整改|长期推进|持续|持续整改|持续推进|持续坚持|坚持整改|立行立改|立查立改|立即整改|立即|立整立改|即知即改|边巡边改|边查边改|已立行立改|常态化|常态化坚持|常态化整改)$/

/** Whole days. Months, years, missing years and spreadsheet serials are left to the column's reader. */
export const dateReader: CellReader = (column) => readerOf(column, readDate)

/** Days, months, years and days without a year, as ISO text. */
export const periodReader: CellReader = (column) => readerOf(column, readPeriod)

/** Reads the parts of a day as the column's type asks. */
type Finish = (parts: DayParts, column: CellColumn, rule: RuleId) => CellReading

function readerOf(column: CellColumn, finish: Finish) {
  const facts = dayFacts(column.hasUsual)
  return { see: facts.see, read: (tidied: string) => readCell(tidied, column, facts, finish) }
}

function readCell(
  tidied: string,
  column: CellColumn,
  facts: DayFacts,
  finish: Finish,
): CellReading {
  const { choice } = column
  const marked = readMark(tidied) ?? readNone(tidied, choice('none_word'), without('nr', null))
  if (marked) return marked
  if (tidied.length > LONGEST) return refused('not_a_date')
  if (NO_DUE_DATE.test(tidied)) {
    return decided('due_words', 'due_words', choice('due_words'), () => without('nr', 'due_words'))
  }
  const { day, time } = withoutTime(tidied)
  const reading = readDay(day, column, facts, finish)
  if (time === 'none' || reading.value === null) return reading
  if (time === 'zone') return refused('ambiguous_date')
  return { ...reading, rule: 'time_of_day' }
}

function readDay(day: string, column: CellColumn, facts: DayFacts, finish: Finish): CellReading {
  if (SERIAL.test(day)) return readSerial(day, column, facts)
  const parts = dayParts(day)
  if (parts?.form === 'compact') return readCompact(parts, column, facts)
  if (parts?.year.length === 2) return readShortYear(parts, column, facts, finish)
  if (parts) return finish(parts, column, parts.form === 'end' ? 'due_words' : 'date_form')
  const yearLast = YEAR_LAST.exec(day)
  if (yearLast) return readYearLast(yearLast, column, facts)
  const [, month = '', date = ''] = TWO_NUMBERS.exec(day) ?? []
  if (month)
    return readNoYear({ year: '', month, through: '', day: date, form: 'usual' }, column, finish)
  return refused(LOOKS_LIKE.test(day) ? 'ambiguous_date' : 'not_a_date')
}

function readSerial(day: string, { choice }: CellColumn, facts: DayFacts): CellReading {
  const as = (system: string) => read(serialDay(Number(day), system), 'excel_serial')
  const isClear = facts.hasDays() && Number(day) <= 60_000
  if (isClear && choice('excel_serial') === null) return as('1900')
  return decided('excel_serial', 'excel_serial', choice('excel_serial'), as)
}

function readCompact(parts: DayParts, { choice }: CellColumn, facts: DayFacts): CellReading {
  const iso = isoOf(parts)
  if (iso === null || !isPlausible(parts.year)) return refused('no_such_date')
  if (facts.areCompactDays() && choice('compact_date') === null) return read(iso, 'compact_date')
  return decided('compact_date', 'ambiguous_date', choice('compact_date'), () =>
    read(iso, 'compact_date'),
  )
}

function readYearLast(
  found: RegExpExecArray,
  { choice }: CellColumn,
  facts: DayFacts,
): CellReading {
  const [, a = '', b = '', year = ''] = found
  const as = (chosen: string) => {
    const [day, month] = chosen === 'dmy' ? [a, b] : [b, a]
    const iso = isPlausible(year) ? isoOf({ year, month, day }) : null
    return iso === null ? refused('no_such_date') : read(iso, 'ambiguous_date')
  }
  const order = facts.order()
  if (order && choice('ambiguous_date') === null) return as(order)
  if (as('dmy').fault && as('mdy').fault) return refused('no_such_date')
  return decided('ambiguous_date', 'ambiguous_date', choice('ambiguous_date'), as)
}

function readShortYear(
  parts: DayParts,
  column: CellColumn,
  facts: DayFacts,
  finish: Finish,
): CellReading {
  if (!facts.isShortYearFirst()) return refused('ambiguous_date')
  return decided('two_digit_year', 'two_digit_year', column.choice('two_digit_year'), () =>
    finish({ ...parts, year: `20${parts.year}` }, column, 'two_digit_year'),
  )
}

function readNoYear(parts: DayParts, column: CellColumn, finish: Finish): CellReading {
  if (isoOf(parts) === null) return refused('no_such_date')
  return decided('no_year', 'no_year', column.choice('no_year'), (year) =>
    FOUR_DIGITS.test(year) ? finish({ ...parts, year }, column, 'no_year') : refused('no_year'),
  )
}

const readDate: Finish = (parts, column, rule) => {
  const { year, day, form } = parts
  if (year === '') return readNoYear(parts, column, readDate)
  const iso = isPlausible(year) ? isoOf(parts) : null
  if (iso === null) return refused('no_such_date')
  if (day !== '' && form !== 'third') return read(iso, rule)
  const last = edgeOf(parts, 'last')
  if (form === 'end') return read(last, 'due_words')
  const choice = column.choice('incomplete_date')
  return decided('incomplete_date', 'incomplete_date', choice, (edge) =>
    read(edge === 'first' ? edgeOf(parts, 'first') : last, 'incomplete_date'),
  )
}

/** A third of a month is kept as its month; of a quarter or half year the first or the last month, as its reader says. */
const readPeriod: Finish = (parts, column, rule) => {
  const { through, form } = parts
  if (form === 'third') {
    return readPeriod({ ...parts, day: '', form: 'usual' }, column, 'incomplete_date')
  }
  if (through !== '') {
    const to = { ...parts, month: through, through: '' }
    if (form === 'end') return readPeriod(to, column, rule)
    const choice = column.choice('incomplete_date')
    return decided('incomplete_date', 'incomplete_date', choice, (edge) =>
      readPeriod(edge === 'first' ? { ...parts, through: '' } : to, column, 'incomplete_date'),
    )
  }
  const iso = parts.year === '' || isPlausible(parts.year) ? isoOf(parts) : null
  return iso === null ? refused('no_such_date') : read(iso, rule)
}

const isPlausible = (year: string) => year >= '1900' && year <= '2100'
