import type { StartedWorker } from '#engine/start-worker.ts'
import { AppError } from '#errors.ts'
import type { Desk } from '#figure/workspace.ts'

export type Phase = 'starting' | 'loading' | 'ready' | 'rebuilding'

export interface Boot {
  phase: Phase
  /** Why it will never be ready. */
  error: AppError | null
  /** Null until the engine's code is there. */
  desk: Desk | null
}

export type Say = (boot: Boot) => void

export interface BootStore {
  snapshot: () => Boot
  subscribe: (listener: () => void) => () => void
}

/** Fetches engine and intake after the shell is painted, and tells how far they are. */
export function startBoot(firstWorker: StartedWorker | null): BootStore {
  const listeners = new Set<() => void>()
  let now: Boot = { phase: 'starting', error: null, desk: null }
  const say: Say = (boot) => {
    now = boot
    for (const listener of listeners) listener()
  }
  import('./boot.ts').then(
    ({ boot }) => boot(say, firstWorker),
    (error) => say({ ...now, error: new AppError('engine_start_failed', {}, error) }),
  )
  return {
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
