import { useLayoutEffect } from 'react'

const holds = new Set<object>()
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

/** How many visible things are still being made; `data-ready` waits for zero. */
export const held = {
  count: () => holds.size,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Keeps the page from calling itself ready while `active`. */
export function useHold(active: boolean) {
  useLayoutEffect(() => {
    if (!active) return
    const hold = {}
    holds.add(hold)
    tell()
    return () => {
      holds.delete(hold)
      tell()
    }
  }, [active])
}
