import type { Engine } from '#engine/engine.ts'
import { asAppError } from '#errors.ts'
import type { Borrowed } from './ask/draft.ts'
import { draftOf } from './ask/draft-of.ts'
import { type Prepared, prepare, readFor } from './ask/prepare.ts'
import { unstage } from './examine/stage.ts'
import { type Intake, stopIfAborted } from './intake.ts'
import type { Recipe } from './recipe.ts'
import type { StateHolder } from './workspace-state.ts'

/** A file that waits for its reader. */
export interface Pending {
  prepared: Prepared
  borrowed: Borrowed | null
}

/** The drafts: prepared files whose reader has something to decide. */
export function createDrafting(engine: Engine, state: StateHolder) {
  const pending = new Map<number, Pending>()
  const revisions = new Map<number, AbortController>()

  /** Makes a prepared file wait, in place of what it was. */
  async function wait(one: Pending, loaded: boolean) {
    const { prepared, borrowed } = one
    const draft = await draftOf(engine, prepared, loaded, borrowed)
    stopIfAborted(prepared.job)
    pending.set(draft.fileId, one)
    state.putDraft(draft)
  }

  /** Prepares a draft's file again, in place of what it was. */
  async function again(job: Intake, recipe: Recipe, borrowed: Borrowed | null, loaded: boolean) {
    await unstage(engine, job.fileId)
    const reading = await readFor(job, recipe)
    if (job.signal?.aborted) return
    await wait({ prepared: await prepare(engine, job, recipe, reading), borrowed }, loaded)
  }

  const draftOfFile = (fileId: number) =>
    state.now().drafts.find((draft) => draft.fileId === fileId)

  return {
    wait,
    again,
    of: (fileId: number) => pending.get(fileId),
    /** Stops the revision under way and says by what the next one is stopped. */
    beginRevision(fileId: number) {
      revisions.get(fileId)?.abort()
      const controller = new AbortController()
      revisions.set(fileId, controller)
      return controller.signal
    },
    async revise(fileId: number, recipe: Recipe, signal: AbortSignal) {
      const one = pending.get(fileId)
      const draft = draftOfFile(fileId)
      if (!one || !draft || signal.aborted) return
      const job = { ...one.prepared.job, signal }
      await again(job, recipe, one.borrowed, draft.loaded).catch(unlessCanceled)
    },
    async drop(fileId: number) {
      revisions.get(fileId)?.abort()
      revisions.delete(fileId)
      if (!pending.delete(fileId)) return
      state.dropDraft(fileId)
      await unstage(engine, fileId)
    },
    /** Prepares all of them again, after the engine was replaced. */
    async rebuild() {
      for (const { prepared, borrowed } of [...pending.values()]) {
        const { job, recipe } = prepared
        const isLoaded = draftOfFile(job.fileId)?.loaded ?? false
        await again({ ...job, signal: undefined }, recipe, borrowed, isLoaded)
      }
    },
  }
}

function unlessCanceled(error: unknown) {
  if (asAppError(error).code !== 'query_canceled') throw error
}
