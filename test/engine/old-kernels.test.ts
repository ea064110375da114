import { createContext, runInContext, runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { fillIn } from '#engine/old-kernels.ts'

const CALLS = [
  '[1, 2, 3].at(-1)',
  '[1, 2, 3].at(1.7)',
  '[].at(0)',
  "'巡析'.at(-2)",
  'new Uint8Array([7, 8]).at(-1)',
  'new Uint8Array([7, 8]).findLast((item) => item < 8)',
  '[1, 2, 3].findLast((item) => item < 3)',
  '[1, 2, 3].findLastIndex((item) => item > 3)',
  "Object.hasOwn({ own: 1 }, 'own')",
  "Object.hasOwn({ own: 1 }, 'toString')",
  'Object.keys([1]).length',
]
const TAKEN = `
  for (const owner of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype), String.prototype]) {
    for (const name of ['at', 'findLast', 'findLastIndex']) delete owner[name]
  }
  delete Object.hasOwn
  globalThis`

test('what old kernels lack does what new ones have', () => {
  class Signal {
    aborted = false
  }
  const context = createContext({ AbortSignal: Signal })
  const realm = runInContext(TAKEN, context)
  const call = (text: string) => runInContext(text, context)
  expect(() => call(CALLS[0]!)).toThrow('not a function')
  fillIn(realm)
  for (const text of CALLS) expect(call(text), text).toEqual(runInNewContext(text))
  const signal = (aborted: boolean) =>
    Object.assign(new Signal(), { aborted }) as unknown as AbortSignal
  expect(() => signal(true).throwIfAborted()).toThrow(
    expect.objectContaining({ name: 'AbortError' }),
  )
  expect(signal(false).throwIfAborted()).toBeUndefined()
})
