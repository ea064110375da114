// What this code calls and kernels from Chromium 89 on may lack; the build lowers syntax only.

type Items = ArrayLike<unknown>
type Test = (item: unknown, index: number, items: Items) => boolean

function at(this: Items, index: number) {
  const place = Math.trunc(index) || 0
  return this[place < 0 ? this.length + place : place]
}

function findLastIndex(this: Items, test: Test) {
  for (let index = this.length - 1; index >= 0; index -= 1) {
    if (test(this[index], index, this)) return index
  }
  return -1
}

function findLast(this: Items, test: Test) {
  return this[findLastIndex.call(this, test)]
}

function throwIfAborted(this: AbortSignal) {
  if (this.aborted) throw new DOMException('aborted', 'AbortError')
}

const hasOwn = (object: object, key: PropertyKey) => Object.hasOwn(object, key)

type Realm = Pick<typeof globalThis, 'Array' | 'Uint8Array' | 'String' | 'Object' | 'AbortSignal'>

/** Gives a realm the methods that it lacks. */
export function fillIn(realm: Realm) {
  const bytes = Object.getPrototypeOf(realm.Uint8Array.prototype)
  for (const [owner, methods] of [
    [realm.Array.prototype, { at, findLast, findLastIndex }],
    [bytes, { at, findLast, findLastIndex }],
    [realm.String.prototype, { at }],
    [realm.AbortSignal.prototype, { throwIfAborted }],
    [realm.Object, { hasOwn }],
  ] as const) {
    for (const [name, value] of Object.entries(methods)) {
      if (name in owner) continue
      Object.defineProperty(owner, name, { value, writable: true, configurable: true })
    }
  }
}

fillIn(globalThis)
