import type { Folder } from '#archive/folder.ts'
import { AppError } from '#errors.ts'

/** Thrown by the write that the process dies in. */
export class Killed extends Error {}

/**
 * A folder in memory that counts every byte written, every file made and every file removed, and dies at a given count.
 * What was under way then is left half done: a file torn off in its middle, or not removed. Nothing is written after.
 */
export class TornFolder implements Folder {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  steps = 0
  /** Bytes that fit; further ones are refused as `storage_full`. */
  room = Number.POSITIVE_INFINITY
  readonly #atomic: boolean
  readonly #diesAt: number
  #dead = false

  /** @param atomic Whether a write takes a file's place whole, as a browser's swap file does. */
  constructor(
    files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(),
    { atomic = false, diesAt = Number.POSITIVE_INFINITY } = {},
  ) {
    this.files = new Map(files)
    this.#atomic = atomic
    this.#diesAt = diesAt
  }

  async names() {
    return [...this.files.keys()]
  }

  async read(name: string) {
    const bytes = this.files.get(name)
    return bytes ? new Blob([bytes]) : null
  }

  async write(name: string, content: Blob) {
    const bytes = new Uint8Array(await content.arrayBuffer())
    if (this.#used(name) + bytes.length > this.room) throw new AppError('storage_full')
    this.#live()
    if (!this.files.has(name)) this.files.set(name, new Uint8Array())
    this.#step(() => undefined)
    const fits = Math.min(bytes.length, this.#diesAt - this.steps)
    if (fits < bytes.length) {
      if (!this.#atomic) this.files.set(name, bytes.slice(0, fits))
      this.#die()
    }
    this.steps += bytes.length
    this.files.set(name, bytes)
  }

  async remove(name: string) {
    this.#live()
    this.#step(() => this.files.delete(name))
  }

  #used(without: string) {
    return [...this.files].reduce(
      (sum, [name, { length }]) => sum + (name === without ? 0 : length),
      0,
    )
  }

  #step(act: () => void) {
    if (this.steps >= this.#diesAt) this.#die()
    this.steps += 1
    act()
  }

  #live() {
    if (this.#dead) throw new Killed()
  }

  #die(): never {
    this.#dead = true
    throw new Killed()
  }
}
