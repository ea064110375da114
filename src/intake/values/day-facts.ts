import { type DayParts, dayParts, isoOf } from './day-parts.ts'
import { LONGEST } from './reading.ts'
import { withoutTime } from './time-of-day.ts'

/** Two numbers and a year after them. */
export const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** What the cells of a column say about each other. */
export interface DayFacts {
  see: (tidied: string) => void
  /** Whether there are days in full. */
  hasDays: () => boolean
  /** Order of day and month where the year comes last, if a number above 12 shows it. */
  order: () => 'dmy' | 'mdy' | null
  /** Whether all eight digits that may be days are days of 1950–2100, so that they are no ids. */
  areCompactDays: () => boolean
  /** Whether all dates with a year of two digits may have the year first. */
  isShortYearFirst: () => boolean
}

export function dayFacts(hasUsual: boolean): DayFacts {
  const seen = { days: hasUsual, dayFirst: false, monthFirst: false, notDay: false, notYear: false }
  return {
    see: (tidied) => {
      if (tidied.length > LONGEST) return
      const { day } = withoutTime(tidied)
      const [, a, b] = YEAR_LAST.exec(day) ?? []
      seen.dayFirst ||= isAboveMonths(a) && !isAboveMonths(b)
      seen.monthFirst ||= isAboveMonths(b) && !isAboveMonths(a)
      const parts = dayParts(day)
      if (!parts) return
      const isDay = isoOf(parts) !== null
      seen.days ||= isDay && isFull(parts)
      seen.notDay ||= parts.form === 'compact' && !(isDay && isRecent(parts.year))
      seen.notYear ||= parts.year.length === 2 && isoOf({ ...parts, year: '' }) === null
    },
    hasDays: () => seen.days,
    order: () => (seen.dayFirst === seen.monthFirst ? null : seen.dayFirst ? 'dmy' : 'mdy'),
    areCompactDays: () => !seen.notDay,
    isShortYearFirst: () => !seen.notYear,
  }
}

const isAboveMonths = (digits = '') => Number(digits) > 12 && Number(digits) <= 31
const isFull = ({ year, day, form }: DayParts) =>
  year.length === 4 && day !== '' && form === 'usual'
const isRecent = (year: string) => year >= '1950' && year <= '2100'
