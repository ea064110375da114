import { type AppError, asAppError } from '#errors.ts'

const listeners = new Set<() => void>()
let current: AppError | null = null

function set(failure: AppError | null) {
  current = failure
  for (const listener of listeners) listener()
}

/** Why what was last to bring data in came to nothing; told wherever its reader has gone since. */
export const lastFailure = {
  get: () => current,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  forget: () => set(null),
}

/** Brings data in; why it failed is kept until the next attempt. */
export async function attempt(act: () => Promise<unknown>): Promise<void> {
  set(null)
  try {
    await act()
  } catch (error) {
    set(asAppError(error))
  }
}
