import type { Archive, Archived } from '#archive/archive.ts'
import type { Rows } from '#archive/manifest.ts'
import type { Engine } from '#engine/engine.ts'
import { asAppError } from '#errors.ts'
import type { Borrowed } from './ask/draft.ts'
import { asksReader } from './ask/open-questions.ts'
import { type Prepared, prepare, readFor } from './ask/prepare.ts'
import type { createDrafting } from './drafting.ts'
import { unstage } from './examine/stage.ts'
import { type Intake, load, reportOf } from './intake.ts'
import { type Reading, unread } from './reading/read.ts'
import { NO_RECIPE, type Recipe } from './recipe.ts'
import type { Recipes } from './recipes.ts'
import type { FileReport, Progress } from './report.ts'
import { borrowedNote } from './settle/notes.ts'
import { repeated } from './twins.ts'

interface Around {
  archive: Archive<Recipe>
  recipes: Recipes
  drafting: ReturnType<typeof createDrafting>
  reports: () => readonly FileReport[]
  /** Runs after a file of the reader's own was archived and before it is told. */
  saved: () => Promise<void>
  onProgress: (progress: Progress) => void
}

/** How files get into the tables: new ones, drafts, and those of the archive again. */
export function createLoading(engine: Engine, around: Around) {
  const { archive, recipes, drafting, reports, saved, onProgress } = around

  async function add(job: Intake): Promise<FileReport> {
    const found = await readFor(job, NO_RECIPE)
    const twin = twinOf(found)
    if (twin) return { ...reportOf(job, found), ...repeated(twin) }
    const lent = recipes.borrow(found)
    if (!lent) return admit(job, NO_RECIPE, found, null)
    return admit(job, lent.recipe, await readFor(job, lent.recipe), lent.borrowed)
  }

  function twinOf({ failure, sha256 }: Reading) {
    const kept = failure ? undefined : archive.find(sha256)
    return reports().find(({ fileId }) => fileId === kept?.fileId)
  }

  /** Loads a file that leaves nothing to ask; makes a draft of any other. */
  async function admit(job: Intake, recipe: Recipe, reading: Reading, borrowed: Borrowed | null) {
    try {
      const prepared = await prepare(engine, job, recipe, reading)
      if (!(await asksReader(engine, prepared))) return await loadAndKeep(prepared, borrowed)
      await drafting.wait({ prepared, borrowed }, false)
      return { ...reportOf(job, reading), status: 'needs-confirmation' as const }
    } catch (error) {
      await unstage(engine, job.fileId).catch(() => undefined)
      return { ...reportOf(job, reading), status: 'failed' as const, error: asAppError(error) }
    }
  }

  async function loadAndKeep(prepared: Prepared, borrowed: Borrowed | null): Promise<FileReport> {
    const { job, recipe, reading } = prepared
    const report = await load(engine, prepared)
    if (report.status !== 'ok') return report
    const { fileId, file, sample } = job
    archive.keep({ fileId, file, sha256: report.sha256, sample, rows: rowsOf(report), recipe })
    recipes.remember(file.name, reading, recipe)
    if (!sample) await saved()
    return borrowed ? { ...report, notes: [borrowedNote(borrowed), ...report.notes] } : report
  }

  /** Loads a file of the archive again; `file_changed` when its bytes are no longer the same. */
  async function reload({ recipe, sha256, ...entry }: Archived<Recipe>): Promise<FileReport> {
    const job: Intake = { ...entry, onProgress }
    const found = await readFor(job, recipe)
    const isOther = found.sha256 !== '' && found.sha256 !== sha256
    const reading = isOther ? unread('file_changed') : found
    try {
      return await load(engine, await prepare(engine, job, recipe, reading))
    } catch (error) {
      return { ...reportOf(job, reading), status: 'failed', error: asAppError(error) }
    }
  }

  return { add, loadAndKeep, reload }
}

/** The books of a file, as they are kept. */
export const rowsOf = ({ read, loaded, rejected, setAside }: FileReport): Rows => ({
  read,
  loaded,
  rejected,
  setAside,
})
