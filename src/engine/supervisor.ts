import { AppError } from '#errors.ts'
import type { Engine, Params } from './engine.ts'
import type { MortalEngine } from './mortal.ts'
import { unlessAborted } from './queue.ts'

const RESTARTS = 3
const WINDOW_MS = 60_000

export interface SupervisedEngine extends Engine {
  /** Called after a new, empty instance took over and before any call waiting for it runs; returns how to stop. */
  onRestart(listener: () => void): () => void
}

/**
 * An engine that outlives its instance. When the instance is gone, calls under way reject with `engine_restarted` and
 * another is opened, for which later calls wait; a fourth loss within a minute ends it with `engine_start_failed`.
 */
export function supervise(open: () => Promise<MortalEngine>): SupervisedEngine {
  return new Supervisor(open)
}

class Supervisor implements SupervisedEngine {
  readonly #open: () => Promise<MortalEngine>
  readonly #underWay = new Set<(error: AppError) => void>()
  readonly #listeners = new Set<() => void>()
  #instance: Promise<MortalEngine>
  #losses: readonly number[] = []
  #closed = false

  constructor(open: () => Promise<MortalEngine>) {
    this.#open = open
    this.#instance = this.#start()
    this.#instance.then(() => performance.mark('xunxi:engine'), ignore)
  }

  exec(sql: string) {
    return this.#call((engine) => engine.exec(sql))
  }

  rows(sql: string, params?: Params, signal?: AbortSignal) {
    const call = this.#call((engine) => engine.rows(sql, params, signal))
    return signal ? unlessAborted(call, signal) : call
  }

  addFile(content: Blob) {
    return this.#call((engine) => engine.addFile(content))
  }

  removeFile(path: string) {
    return this.#call((engine) => engine.removeFile(path))
  }

  async close() {
    this.#closed = true
    this.#rejectAll(new AppError('engine_closed'))
    await this.#instance.then((engine) => engine.close(), ignore)
  }

  onRestart(listener: () => void) {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #call<T>(run: (engine: MortalEngine) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new AppError('engine_closed'))
    return new Promise((resolve, reject) => {
      this.#underWay.add(reject)
      this.#instance
        .then(run)
        .then(resolve, reject)
        .finally(() => this.#underWay.delete(reject))
    })
  }

  async #start() {
    const engine = await this.#open()
    void engine.gone.then((cause) => this.#replace(cause))
    return engine
  }

  #replace(cause: unknown) {
    if (this.#closed) return
    this.#rejectAll(new AppError('engine_restarted', {}, cause))
    this.#instance = this.#mayRestart(cause)
      ? this.#start()
      : Promise.reject(new AppError('engine_start_failed', { restarts: RESTARTS }, cause))
    this.#instance.then(() => {
      for (const listener of this.#listeners) listener()
    }, ignore)
  }

  #mayRestart(cause: unknown) {
    if (cause instanceof AppError && cause.code === 'query_canceled') return true
    const now = Date.now()
    this.#losses = [...this.#losses.filter((time) => now - time < WINDOW_MS), now]
    return this.#losses.length <= RESTARTS
  }

  #rejectAll(error: AppError) {
    for (const reject of this.#underWay) reject(error)
    this.#underWay.clear()
  }
}

function ignore() {}
