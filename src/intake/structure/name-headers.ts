import { isEmpty } from './header-rows.ts'

export interface NamedHeaders {
  headers: readonly string[]
  /** Those that got a name, or another one. */
  named: readonly { from: string; to: string }[]
}

/**
 * Gives empty headers a name (`列3`) and repeated ones a number (`金额 (2)`). Empty ones from `end` on stay empty:
 * their columns may hold nothing.
 */
export function nameHeaders(raw: readonly string[], end: number): NamedHeaders {
  const named: { from: string; to: string }[] = []
  const used = new Set(raw)
  const seen = new Set<string>()
  const headers = raw.map((from, index) => {
    if (index >= end) return ''
    const to = isEmpty(from)
      ? free(`列${index + 1}`, used)
      : seen.has(from)
        ? numbered(from, used)
        : from
    seen.add(from)
    used.add(to)
    if (to !== from) named.push({ from, to })
    return to
  })
  return { headers, named }
}

const free = (name: string, used: ReadonlySet<string>) =>
  used.has(name) ? numbered(name, used) : name

function numbered(name: string, used: ReadonlySet<string>) {
  let n = 2
  while (used.has(`${name} (${n})`)) n++
  return `${name} (${n})`
}

/** How many of the headers stand before the empty ones at the end. */
export function filledEnd(raw: readonly string[]) {
  let end = raw.length
  while (end > 0 && isEmpty(raw[end - 1])) end--
  return end
}
