import type { FirstMessage } from './worker-guard.ts'

const TICK = 5_000
const SILENT_TICKS = 12

export interface WorkerLife {
  /** Settles with the cause once the worker has ended, in whatever way. */
  readonly ended: Promise<unknown>
  /** Ends it now. */
  end(cause: unknown): void
}

/** Resolves when the worker's first message says that all is well; rejects when it can't run. */
export function whenReady(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const first = ({ data }: MessageEvent<FirstMessage>) =>
      data.failure === null ? resolve() : reject(new Error(data.failure))
    worker.addEventListener('message', first, { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
  })
}

/**
 * Watches a worker that holds the lock `name`: it has ended when it fails or when the lock is given on.
 * Without locks (plain http) it is taken for dead after a minute without any sign of life.
 */
export function watchLife(worker: Worker, name: string, ping: () => void): WorkerLife {
  const watch = new AbortController()
  let settle: (cause: unknown) => void = () => {}
  const ended = new Promise((resolve) => {
    settle = resolve
  })
  const end = (cause: unknown) => {
    worker.terminate()
    watch.abort()
    settle(cause)
  }
  worker.addEventListener('error', ({ message }) => end(new Error(message)))
  worker.addEventListener('messageerror', () => end(new Error('unreadable message')))
  const locks = navigator.locks as LockManager | undefined
  if (locks) awaitLock(locks, name, watch.signal, () => end(new Error('worker ended')))
  else awaitSilence(worker, ping, watch.signal, () => end(new Error('worker silent')))
  return { ended, end }
}

function awaitLock(locks: LockManager, name: string, signal: AbortSignal, free: () => void) {
  locks.request(name, { signal }, free).catch(() => {})
}

function awaitSilence(worker: Worker, ping: () => void, signal: AbortSignal, silent: () => void) {
  let ticks = 0
  worker.addEventListener('message', () => {
    ticks = 0
  })
  const timer = setInterval(() => {
    ticks += 1
    if (ticks === 1) ping()
    if (ticks > SILENT_TICKS) silent()
  }, TICK)
  signal.addEventListener('abort', () => clearInterval(timer))
}
