import type { DayCount } from '#statistics/kaplan-meier.ts'

/** `30:2:0,60:0:5`: two done on day 30, five last seen open on day 60. */
export const dayCountsIn = (followed: string | null): DayCount[] =>
  (followed ?? '')
    .split(',')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [days = 0, done = 0, open = 0] = entry.split(':').map(Number)
      return { days, done, open }
    })

/** Counts of several rounds as one, by day. */
export function added(counts: readonly DayCount[]): DayCount[] {
  const days = new Map<number, DayCount>()
  for (const one of counts) {
    const at = days.get(one.days) ?? { days: one.days, done: 0, open: 0 }
    days.set(one.days, {
      days: one.days,
      done: at.done + one.done,
      open: at.open + one.open,
    })
  }
  return [...days.values()].sort((a, b) => a.days - b.days)
}
