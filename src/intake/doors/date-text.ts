import type { NumberForm } from './number-form.ts'

const DAY = 86_400
// 9999-12-31, the last day of either system.
const LAST_1900 = 2_958_465
const LAST_1904 = LAST_1900 - 1462
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
// The 29 February 1900 that never was is day 60; the days before it are one further on.
const NO_DAY = 60

/**
 * The day or time of a serial number: `2023-04-27`, `2023-04-27 08:05:00`, `08:05:00`, and `2023-04` where
 * the format shows no day and none but the first is meant; null where the number is out of range.
 */
export function dateText(serial: number, form: NumberForm, is1904: boolean): string | null {
  const total = Math.round(serial * DAY)
  const days = Math.floor(total / DAY)
  if (days < 0 || days > (is1904 ? LAST_1904 : LAST_1900)) return null
  if (form.is === 'elapsed') return clock(total)
  const seconds = total - days * DAY
  if (days === 0 && (form.is === 'time' || (seconds > 0 && !is1904))) return clock(seconds)
  const day = is1904 ? iso(EPOCH_1904, days) : day1900(days)
  return seconds > 0 ? `${day} ${clock(seconds)}` : shown(day, form)
}

function day1900(days: number) {
  if (days === 0) return '1900-01-00'
  if (days === NO_DAY) return '1900-02-29'
  return iso(EPOCH_1900, days < NO_DAY ? days + 1 : days)
}

const iso = (epoch: number, days: number) =>
  new Date(epoch + days * DAY * 1000).toISOString().slice(0, 10)

function shown(day: string, form: NumberForm) {
  if (form.is !== 'date' || form.to === 'day') return day
  const rest = form.to === 'month' ? '-01' : '-01-01'
  return day.endsWith(rest) ? day.slice(0, -rest.length) : day
}

function clock(total: number) {
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
