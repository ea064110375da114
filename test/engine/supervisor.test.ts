import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MortalEngine } from '#engine/mortal.ts'
import { supervise } from '#engine/supervisor.ts'
import { AppError } from '#errors.ts'

interface Fake extends MortalEngine {
  readonly number: number
  lose(cause: unknown): void
}

function never<T>() {
  return new Promise<T>(() => {})
}

/** Opens fakes that answer `rows` with their number; `stuck` never answers. */
function factory() {
  const opened: Fake[] = []
  const open = async () => {
    const number = opened.length + 1
    let lose: (cause: unknown) => void = () => {}
    const gone = new Promise<unknown>((resolve) => {
      lose = resolve
    })
    const fake: Fake = {
      number,
      lose,
      gone,
      exec: () => Promise.resolve(),
      rows: (sql) => (sql === 'stuck' ? never() : Promise.resolve([{ number }])),
      addFile: () => Promise.resolve(`imports/${number}.csv`),
      removeFile: () => Promise.resolve(),
      close: vi.fn(async () => lose('closed')),
    }
    opened.push(fake)
    return fake
  }
  const live = () => opened.at(-1)!
  return { open, opened, live }
}

const trap = () => Object.assign(new Error('unreachable'), { name: 'RuntimeError' })

describe('supervise', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('passes calls to the instance it opened', async () => {
    const engine = supervise(factory().open)
    expect(await engine.rows('one')).toEqual([{ number: 1 }])
    expect(await engine.addFile(new Blob())).toBe('imports/1.csv')
  })

  it('rejects what is under way at once when the instance is lost, and goes on with another', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    await engine.exec('warm')
    const stuck = engine.rows('stuck')
    const cause = trap()
    live().lose(cause)
    await expect(stuck).rejects.toMatchObject({ code: 'engine_restarted', cause })
    expect(await engine.rows('next')).toEqual([{ number: 2 }])
  })

  it('tells of the new instance before any call that waited for it runs', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    await engine.exec('warm')
    const order: string[] = []
    engine.onRestart(() => order.push('restart'))
    live().lose(trap())
    await engine.rows('stuck').catch(() => {})
    await engine.rows('next').then(() => order.push('call'))
    expect(order).toEqual(['restart', 'call'])
  })

  it('tells nobody who stopped listening, and nothing of the first instance', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    const listener = vi.fn()
    const stop = engine.onRestart(listener)
    await engine.exec('warm')
    expect(listener).not.toHaveBeenCalled()
    stop()
    live().lose(trap())
    await vi.runAllTimersAsync()
    await engine.exec('next')
    expect(listener).not.toHaveBeenCalled()
  })

  it('gives up after the fourth loss within a minute', async () => {
    const { open, opened, live } = factory()
    const engine = supervise(open)
    for (const instance of [1, 2, 3, 4]) {
      expect(await engine.rows('x')).toEqual([{ number: instance }])
      live().lose(trap())
      await vi.advanceTimersByTimeAsync(5_000)
    }
    await expect(engine.rows('x')).rejects.toMatchObject({ code: 'engine_start_failed' })
    expect(opened).toHaveLength(4)
  })

  it('goes on when losses are far apart', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    for (const instance of [1, 2, 3, 4, 5, 6]) {
      expect(await engine.rows('x')).toEqual([{ number: instance }])
      live().lose(trap())
      await vi.advanceTimersByTimeAsync(25_000)
    }
    expect(await engine.rows('x')).toEqual([{ number: 7 }])
  })

  it('does not hold it against the engine when it was stopped for a canceled query', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    for (const instance of [1, 2, 3, 4, 5, 6]) {
      expect(await engine.rows('x')).toEqual([{ number: instance }])
      live().lose(new AppError('query_canceled'))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(await engine.rows('x')).toEqual([{ number: 7 }])
  })

  it('rejects an aborted call at once, even while the instance is opening', async () => {
    const engine = supervise(() => never())
    const abort = new AbortController()
    const call = engine.rows('x', {}, abort.signal)
    abort.abort()
    await expect(call).rejects.toMatchObject({ code: 'query_canceled' })
  })

  it('rejects every call with the reason when no instance can be opened', async () => {
    const reason = new AppError('engine_start_failed')
    const engine = supervise(() => Promise.reject(reason))
    await expect(engine.rows('x')).rejects.toBe(reason)
    await expect(engine.exec('x')).rejects.toBe(reason)
  })

  it('rejects what is under way and all later calls once closed', async () => {
    const { open, live } = factory()
    const engine = supervise(open)
    await engine.exec('warm')
    const stuck = engine.rows('stuck')
    const closed = engine.close()
    await expect(stuck).rejects.toMatchObject({ code: 'engine_closed' })
    await closed
    expect(live().close).toHaveBeenCalledOnce()
    await expect(engine.rows('x')).rejects.toMatchObject({ code: 'engine_closed' })
  })
})
