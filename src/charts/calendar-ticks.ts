const DAY = 86_400_000
/** Months between ticks: a month to five years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60]
/** Pixels that a label needs. */
const ROOM = 64

/** A day as a count of days since 1970-01-01. */
export const dayNumber = (day: string) => Math.round(Date.parse(day) / DAY)

/** First days of months, as many as have room on an axis from a day to a day; a January by its year alone on long ones. */
export function calendarTicks(from: number, until: number, width: number) {
  const first = new Date(from * DAY)
  const last = new Date(until * DAY)
  const start = 12 * first.getUTCFullYear() + first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0)
  const end = 12 * last.getUTCFullYear() + last.getUTCMonth()
  const step = STEPS.find((months) => (end - start) / months + 1 <= width / ROOM) ?? 120
  const months = Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at)
  return months
    .filter((month) => month % step === 0)
    .map((month) => {
      const year = Math.floor(month / 12)
      const name = String((month % 12) + 1).padStart(2, '0')
      return {
        day: dayNumber(`${year}-${name}-01`),
        label: step < 12 ? `${year}-${name}` : String(year),
      }
    })
}
