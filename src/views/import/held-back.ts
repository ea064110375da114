import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let held: ReadonlySet<number> = new Set()

/** Files that are not to be loaded while any of their rows would be rejected. */
export const heldBack = {
  get: () => held,
  set(fileId: number, isHeld: boolean) {
    held = new Set([...held].filter((other) => other !== fileId).concat(isHeld ? fileId : []))
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Whether the reader holds a file back until none of its rows is rejected. */
export const useHeldBack = (fileId: number): boolean =>
  useSyncExternalStore(heldBack.subscribe, heldBack.get).has(fileId)
