import type { Engine, Row } from '#engine/engine.ts'
import { AppError, type ErrorCode, type Facts } from '#errors.ts'
import type { DatabaseName } from './states.ts'

/** Asks the data of a state, which lie with the server of the gallery. */
export const askingEngine = (database: DatabaseName): Engine => ({
  async rows(sql, params = {}, signal) {
    const body = JSON.stringify({ database, sql, params })
    const response = await fetch('/answer', { method: 'POST', body, signal: signal ?? null })
    const answer = (await response.json()) as
      | { rows: Row[] }
      | { error: { code: ErrorCode; facts: Facts } }
    if ('rows' in answer) return answer.rows
    throw new AppError(answer.error.code, answer.error.facts)
  },
  exec: closed,
  addFile: closed,
  removeFile: closed,
  close: closed,
})

const closed = () => Promise.reject(new AppError('unexpected'))
