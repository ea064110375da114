const DAY = 86_400_000

const parse = (iso) => new Date(`${iso}T00:00:00Z`)
const format = (date) => date.toISOString().slice(0, 10)

/** The day that lies a number of days after a day, both as ISO text. */
export const addDays = (iso, days) => format(new Date(parse(iso).getTime() + days * DAY))

/** Adds calendar months; the day is clamped to the end of the month. */
export function addMonths(iso, months) {
  const date = parse(iso)
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0))
  target.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()))
  return format(target)
}

/** The last day of the quarter in which a day lies. */
export function quarterEnd(iso) {
  const date = parse(iso)
  const quarter = Math.floor(date.getUTCMonth() / 3)
  return format(new Date(Date.UTC(date.getUTCFullYear(), quarter * 3 + 3, 0)))
}
