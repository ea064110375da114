import { type StartedWorker, startWorker } from '#engine/start-worker.ts'
import { installPolicy } from './trusted-types.ts'

installPolicy()

/** DuckDB's first worker, under way before anything else of the app runs; null where it can't run, which is told later. */
export const firstWorker: StartedWorker | null = attempt()

function attempt() {
  try {
    return startWorker()
  } catch {
    return null
  }
}
