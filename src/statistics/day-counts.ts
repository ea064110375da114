/** What happened to the items followed for `days` days: ended then (`done`), or last seen still open (`open`). */
export interface DayCount {
  days: number
  done: number
  open: number
}

/** One item: followed for `days` days, and whether it was done at the end of them. */
export interface Spell {
  days: number
  done: boolean
}

/** Spells counted per day, in no order. */
export function countByDay(spells: Iterable<Spell>): DayCount[] {
  const counts = new Map<number, DayCount>()
  for (const { days, done } of spells) {
    const count = counts.get(days) ?? { days, done: 0, open: 0 }
    if (done) count.done++
    else count.open++
    counts.set(days, count)
  }
  return [...counts.values()]
}

/** One count per day, by day, without the days on which nothing happened. */
export function inOrder(counts: readonly DayCount[]): DayCount[] {
  const merged = new Map<number, DayCount>()
  for (const { days, done, open } of counts) {
    const count = merged.get(days)
    if (count) {
      count.done += done
      count.open += open
    } else if (done + open > 0) merged.set(days, { days, done, open })
  }
  return [...merged.values()].sort((a, b) => a.days - b.days)
}

export function itemsIn(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { done, open }) => sum + done + open, 0)
}
