import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchLife, whenReady } from '#engine/worker-life.ts'

function fakeWorker() {
  return Object.assign(new EventTarget(), { terminate: vi.fn() }) as unknown as Worker & {
    terminate: ReturnType<typeof vi.fn>
  }
}

const message = (data: unknown) => new MessageEvent('message', { data })
const failure = (text: string) => Object.assign(new Event('error'), { message: text })

/** A lock that the worker holds until `release`. */
function fakeLocks() {
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const request = vi.fn(
    (_name: string, { signal }: { signal: AbortSignal }, granted: () => void) =>
      new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        void held.then(() => resolve(granted()))
      }),
  )
  return { request, release }
}

afterEach(() => void vi.unstubAllGlobals())

describe('whenReady', () => {
  it('waits for the first message', async () => {
    const worker = fakeWorker()
    const ready = whenReady(worker)
    worker.dispatchEvent(message({ failure: null }))
    await expect(ready).resolves.toBeUndefined()
  })

  it('rejects with what the worker says went wrong', async () => {
    const worker = fakeWorker()
    const ready = whenReady(worker)
    worker.dispatchEvent(message({ failure: 'HTTP 404' }))
    await expect(ready).rejects.toThrow('HTTP 404')
  })

  it('rejects when the script can not run', async () => {
    const worker = fakeWorker()
    const ready = whenReady(worker)
    worker.dispatchEvent(failure('syntax'))
    await expect(ready).rejects.toThrow('syntax')
  })
})

describe('watchLife with locks', () => {
  it('ends when the lock of the worker is given on', async () => {
    const locks = fakeLocks()
    vi.stubGlobal('navigator', { locks })
    const worker = fakeWorker()
    const { ended } = watchLife(worker, 'its-name', () => {})
    expect(locks.request).toHaveBeenCalledWith('its-name', expect.anything(), expect.anything())
    locks.release()
    await expect(ended).resolves.toMatchObject({ message: 'worker ended' })
    expect(worker.terminate).toHaveBeenCalled()
  })

  it('ends when the worker fails', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    const worker = fakeWorker()
    const { ended } = watchLife(worker, 'its-name', () => {})
    worker.dispatchEvent(failure('out of memory'))
    await expect(ended).resolves.toMatchObject({ message: 'out of memory' })
  })

  it('keeps the first cause', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() })
    const { ended, end } = watchLife(fakeWorker(), 'its-name', () => {})
    end('first')
    end('second')
    await expect(ended).resolves.toBe('first')
  })
})

describe('watchLife without locks', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('navigator', {})
  })
  afterEach(() => void vi.useRealTimers())

  it('takes a worker for dead that does not answer for a minute', async () => {
    const ping = vi.fn()
    const cause = vi.fn()
    void watchLife(fakeWorker(), 'its-name', ping).ended.then(cause)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ping).toHaveBeenCalledOnce()
    expect(cause).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(cause).toHaveBeenCalledOnce()
  })

  it('leaves one alone that answers, at rest or at work', async () => {
    const worker = fakeWorker()
    const cause = vi.fn()
    const answer = () => worker.dispatchEvent(message({ type: 'OK' }))
    void watchLife(worker, 'its-name', answer).ended.then(cause)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(cause).not.toHaveBeenCalled()
  })

  it('stops asking once it has ended', async () => {
    const ping = vi.fn()
    watchLife(fakeWorker(), 'its-name', ping).end('closed')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ping).not.toHaveBeenCalled()
  })
})
