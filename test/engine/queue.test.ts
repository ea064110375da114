import { expect, it, vi } from 'vitest'
import { serialQueue } from '#engine/queue.ts'

function deferred() {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

it('runs one task after another, also after one that failed', async () => {
  const enqueue = serialQueue()
  const order: string[] = []
  const first = deferred()
  const calls = [
    enqueue(() => first.promise.then(() => order.push('first'))),
    enqueue(() => Promise.reject(new Error('second'))),
    enqueue(async () => order.push('third')),
  ]
  first.resolve()
  const ends = await Promise.allSettled(calls)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(order).toEqual(['first', 'third'])
})

it('takes a waiting call out when its signal aborts', async () => {
  const enqueue = serialQueue()
  const first = deferred()
  const running = enqueue(() => first.promise)
  const abort = new AbortController()
  const task = vi.fn(async () => {})
  const waiting = enqueue(task, abort.signal)
  abort.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'query_canceled' })
  first.resolve()
  await running
  await enqueue(async () => {})
  expect(task).not.toHaveBeenCalled()
})

it('rejects a running call when its signal aborts, and lets the next wait for its end', async () => {
  const enqueue = serialQueue()
  const first = deferred()
  const abort = new AbortController()
  const running = enqueue(() => first.promise, abort.signal)
  const next = vi.fn(async () => {})
  const after = enqueue(next)
  await Promise.resolve()
  abort.abort()
  await expect(running).rejects.toMatchObject({ code: 'query_canceled' })
  expect(next).not.toHaveBeenCalled()
  first.resolve()
  await after
  expect(next).toHaveBeenCalledOnce()
})

it('never starts a call whose signal was aborted before', async () => {
  const task = vi.fn(async () => {})
  await expect(serialQueue()(task, AbortSignal.abort())).rejects.toMatchObject({
    code: 'query_canceled',
  })
  expect(task).not.toHaveBeenCalled()
})
