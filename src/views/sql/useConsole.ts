import { useRef, useState } from 'react'
import type { Params } from '#engine/engine.ts'
import { type Answer, ask } from '#engine/read-only.ts'
import { type AppError, asAppError } from '#errors.ts'
import { useWorkspace } from '#figure/workspace.ts'

/** Rows that a page shows, and that a file may hold. */
export const SHOWN = 500
export const EXPORTED = 1_000_000

/** What became of the latest query. */
export type Outcome =
  | { as: 'none' }
  | { as: 'running' }
  | { as: 'answer'; sql: string; params: Params; answer: Answer; seconds: number }
  | { as: 'failed'; error: AppError }

/** Runs queries one at a time; a new one ends the one before, and a canceled one leaves the last answer. */
export function useConsole() {
  const { engine } = useWorkspace()
  const [outcome, setOutcome] = useState<Outcome>({ as: 'none' })
  const running = useRef<AbortController | null>(null)

  const run = async (sql: string, params: Params) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setOutcome({ as: 'running' })
    const start = performance.now()
    const settle = (next: Outcome) => running.current === own && setOutcome(next)
    try {
      const answer = await ask(engine, sql, params, { limit: SHOWN, signal: own.signal })
      settle({ as: 'answer', sql, params, answer, seconds: (performance.now() - start) / 1000 })
    } catch (error) {
      settle({ as: 'failed', error: asAppError(error) })
    }
  }
  const all = (sql: string, params: Params) => ask(engine, sql, params, { limit: EXPORTED })
  return { outcome, run, all, cancel: () => running.current?.abort() }
}
