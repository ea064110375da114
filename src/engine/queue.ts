import { AppError } from '#errors.ts'

/** Runs tasks one after another; a call whose signal aborts rejects at once, and never runs if it still waits. */
export function serialQueue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const turn = last.then(() => {
      if (signal?.aborted) throw new AppError('query_canceled')
      return task()
    })
    last = turn.catch(() => {})
    return signal ? unlessAborted(turn, signal) : turn
  }
}

/** The same promise, unless the signal aborts first: `query_canceled`. */
export function unlessAborted<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AppError('query_canceled'))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
