const NAME = 'xunxi:workspace'
const PATIENCE_MS = 3_000
const GIVE_WAY = 'give-way'

/** The right to write the kept workspace, which one tab has at a time. */
export interface WriterLock {
  isHeld(): boolean
  /** Resolves when another tab has it. */
  readonly lost: Promise<void>
  release(): void
}

/** How a tab comes by the lock. `atRest` resolves once nothing is being written. */
export interface WriterLocks {
  /** The lock if no other tab has it. */
  ask(atRest: () => Promise<void>): Promise<WriterLock | null>
  /** The lock from the tab that has it: that one ends what it is writing and gives way; one that does not answer loses it. */
  take(atRest: () => Promise<void>): Promise<WriterLock>
}

/** Web Locks, which a browser gives on when a tab ends in whatever way. */
export const webLocks: WriterLocks = {
  ask: (atRest) => request({ ifAvailable: true }, atRest),
  take,
}

async function take(atRest: () => Promise<void>): Promise<WriterLock> {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(GIVE_WAY)
  channel.close()
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  const given = await request({ signal: patience.signal }, atRest)
  clearTimeout(timer)
  return (given ?? (await request({ steal: true }, atRest))) as WriterLock
}

function request(options: LockOptions, atRest: () => Promise<void>): Promise<WriterLock | null> {
  return new Promise((resolve) => {
    const lock = newLock(atRest)
    const hold = (granted: Lock | null) => {
      if (!granted) return resolve(null)
      resolve(lock)
      return lock.released
    }
    navigator.locks.request(NAME, options, hold).then(lock.end, () => {
      lock.end()
      resolve(null)
    })
  })
}

function newLock(atRest: () => Promise<void>) {
  let isHeld = true
  let end: () => void = () => undefined
  let release: () => void = () => undefined
  const lost = new Promise<void>((resolve) => {
    end = () => {
      isHeld = false
      channel.close()
      resolve()
    }
  })
  const released = new Promise<void>((resolve) => {
    release = () => {
      isHeld = false
      resolve()
    }
  })
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = async ({ data }) => {
    if (data !== GIVE_WAY || !isHeld) return
    isHeld = false
    await atRest()
    release()
  }
  return { isHeld: () => isHeld, lost, released, end, release }
}
