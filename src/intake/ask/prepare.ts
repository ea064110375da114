import type { Engine } from '#engine/engine.ts'
import { asAppError } from '#errors.ts'
import { type Examined, examine } from '../examine/examine.ts'
import { type StagedRecords, stage, unstage } from '../examine/stage.ts'
import { type Intake, say, stopIfAborted } from '../intake.ts'
import { type Reading, unread } from '../reading/read.ts'
import { read } from '../reading/read-in-worker.ts'
import { type Understood, understood } from '../reading/understood.ts'
import type { Recipe } from '../recipe.ts'

/** A file read and examined by a recipe; what could not be done is in the reading's failure. */
export interface Prepared {
  job: Intake
  recipe: Recipe
  reading: Reading
  staged: { reading: Understood; records: StagedRecords; examined: Examined } | null
}

/**
 * Reads, stages and examines a file: everything short of loading it. Its staging tables stand until `unstage`.
 * Rejects only when the engine fails or the job is canceled.
 */
export async function prepare(
  engine: Engine,
  job: Intake,
  recipe: Recipe,
  reading: Reading,
): Promise<Prepared> {
  if (reading.failure) return { job, recipe, reading, staged: null }
  try {
    const whole = understood(reading)
    say(job, 'load', 0)
    const records = await stage(engine, whole, recipe, job.fileId)
    stopIfAborted(job)
    say(job, 'settle', 0)
    const examined = await examine(engine, records, whole, job.fileId)
    stopIfAborted(job)
    return { job, recipe, reading, staged: { reading: whole, records, examined } }
  } catch (error) {
    await unstage(engine, job.fileId).catch(() => undefined)
    throw error
  }
}

/** The file's reading; a cancel, or a worker that fails, is a failure of this file alone. */
export const readFor = (job: Intake, recipe: Recipe): Promise<Reading> =>
  read(job.file, recipe, (share) => say(job, 'read', share), job.signal).catch((error) =>
    unread(asAppError(error).code),
  )
