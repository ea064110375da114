import type { AsideFile, Rows } from '#archive/manifest.ts'
import type { Missing } from '#archive/opfs.ts'
import type { AppError } from '#errors.ts'

/** Where what a reader loads is: only in memory, since nobody chose yet or by choice; on this computer too, or read from there. */
export type Place = 'undecided' | 'memory' | 'disk' | 'read-only'

/** Something that opening what was kept brought to light. */
export type KeepFinding =
  /** One of the two manifests can't be read: this may be the state before the last change. */
  | { kind: 'slot_damaged' }
  /** Neither can be read: the workspace starts empty. */
  | { kind: 'both_damaged' }
  /** The browser took away what was kept. */
  | { kind: 'evicted' }
  /** The bytes of a file are not those that were kept, or are gone. */
  | { kind: 'source_damaged'; name: string }
  /** A file was not loaded again, though its bytes are whole. */
  | { kind: 'not_loaded'; name: string }
  /** Loaded again, a file has other books than when it was kept. */
  | { kind: 'rows_differ'; name: string; kept: Rows; now: Rows }

export interface KeepState {
  place: Place
  /** Why nothing can be kept in this browser; null: it can. */
  missing: Missing | null
  /** Version of the app that kept what this one must not touch. */
  newer: string | null
  /** Why the latest change is in memory only; null: all is kept. */
  failure: AppError | null
  findings: readonly KeepFinding[]
  /** Bytes that stand for no file any more; to be downloaded or dropped. */
  aside: readonly AsideFile[]
}

/** Holds the state and tells of its changes. */
export function holdKeepState() {
  const listeners = new Set<() => void>()
  let state: KeepState = {
    place: 'undecided',
    missing: null,
    newer: null,
    failure: null,
    findings: [],
    aside: [],
  }
  return {
    now: () => state,
    set(change: Partial<KeepState>) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
