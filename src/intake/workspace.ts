import { createArchive } from '#archive/archive.ts'
import type { Engine } from '#engine/engine.ts'
import { AppError, asAppError } from '#errors.ts'
import { createTables } from '#schema/ddl.ts'
import type { DeadlineRule } from '#schema/deadline-rules.ts'
import { macros } from '#schema/macros.ts'
import settleMacros from '#schema/settle.sql?raw'
import type { Borrowed, Draft } from './ask/draft.ts'
import { draftOf } from './ask/draft-of.ts'
import { asksReader } from './ask/open-questions.ts'
import { type Prepared, prepare, readFor } from './ask/prepare.ts'
import { createDeadlines } from './deadlines.ts'
import { unstage } from './examine/stage.ts'
import { type Intake, load, reportOf, stopIfAborted } from './intake.ts'
import { type Reading, unread } from './reading/read.ts'
import { NO_RECIPE, type Recipe } from './recipe.ts'
import { createRecipes } from './recipes.ts'
import { reconciled } from './reconcile/reconcile.ts'
import type { FileReport, Progress } from './report.ts'
import { forget } from './settle/forget.ts'
import { borrowedNote } from './settle/notes.ts'
import { createTurns } from './turns.ts'
import { repeated, withTwins } from './twins.ts'

/** What is loaded now. A new object each time something changes. */
export interface WorkspaceState {
  /** Rises with every change of the data; part of every query key. */
  version: number
  /** Importing, clearing or rebuilding. */
  busy: boolean
  progress: readonly Progress[]
  files: readonly FileReport[]
  /** Files that wait for their reader; each has its report among `files`. */
  drafts: readonly Draft[]
  /** The latest day found in the data, `YYYY-MM-DD`; empty when there is none. */
  dataAsOf: string
}

export interface ImportOptions {
  sample?: boolean
  signal?: AbortSignal
}

export interface Workspace {
  readonly engine: Engine
  snapshot(): WorkspaceState
  subscribe(listener: () => void): () => void
  /** Loads files one after another; one that fails leaves a report with its error, the others go on. */
  importFiles(files: readonly File[], options?: ImportOptions): Promise<readonly FileReport[]>
  /** Reads a draft's file anew by a recipe; of several calls only the last counts. */
  revise(fileId: number, recipe: Recipe): Promise<void>
  /** Loads a draft as it stands: what is still open is rejected. Its recipe is lent to files of the same shape. */
  confirm(fileId: number): Promise<FileReport>
  /** Drops a draft; a file that was loaded stays as it was. */
  discard(fileId: number): Promise<void>
  /** Makes a draft of a loaded file, unless it has one; its rows stay until the draft is confirmed. */
  reopen(fileId: number): Promise<void>
  remove(fileId: number): Promise<void>
  removeSample(): Promise<void>
  clear(): Promise<void>
  deadlineRules(): readonly DeadlineRule[]
  /** Puts other time limits in force; everything due by rule is then due anew. */
  setDeadlineRules(rules: readonly DeadlineRule[]): Promise<void>
  /** Makes the tables and loads everything from the archive: at the start, and after the engine was replaced. */
  rebuild(): Promise<void>
}

interface Pending {
  prepared: Prepared
  borrowed: Borrowed | null
}

const EMPTY: WorkspaceState = {
  version: 0,
  busy: false,
  progress: [],
  files: [],
  drafts: [],
  dataAsOf: '',
}

/** The loaded data, over an engine. Changes run one after another. */
export function createWorkspace(engine: Engine): Workspace {
  const archive = createArchive<Recipe>()
  const recipes = createRecipes()
  const deadlines = createDeadlines(engine)
  const inTurn = createTurns()
  const listeners = new Set<() => void>()
  const pending = new Map<number, Pending>()
  const revisions = new Map<number, AbortController>()
  let state = EMPTY
  let nextId = 1

  function set(change: Partial<WorkspaceState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const work = <T>(run: () => Promise<T>, end: () => Promise<Partial<WorkspaceState>>) =>
    inTurn(async () => {
      set({ busy: true })
      try {
        return await run()
      } finally {
        set({ busy: false, progress: [], ...(await end()) })
      }
    })

  /** Work that may change the data; what it leaves in `files` is told with a new version. */
  const change = <T>(run: () => Promise<T>) =>
    work(run, async () => ({
      dataAsOf: await reconciled(engine).catch(() => state.dataAsOf),
      version: state.version + 1,
    }))

  /** Work on drafts, which leaves the data as they are. */
  const draftWork = <T>(run: () => Promise<T>) => work(run, async () => ({}))

  const onProgress = (progress: Progress) =>
    set({ progress: [...state.progress.filter(({ name }) => name !== progress.name), progress] })

  async function add(file: File, { sample = false, signal }: ImportOptions): Promise<FileReport> {
    const job: Intake = { fileId: nextId++, file, sample, signal, onProgress }
    const found = await readFor(job, NO_RECIPE)
    const twin = twinOf(found)
    if (twin) return keep({ ...reportOf(job, found), ...repeated(twin) })
    const lent = recipes.borrow(found)
    if (!lent) return keep(await admit(job, NO_RECIPE, found, null))
    return keep(await admit(job, lent.recipe, await readFor(job, lent.recipe), lent.borrowed))
  }

  function twinOf({ failure, sha256 }: Reading) {
    const kept = failure ? undefined : archive.find(sha256)
    return state.files.find(({ fileId }) => fileId === kept?.fileId)
  }

  /** Loads a file that leaves nothing to ask; makes a draft of any other. */
  async function admit(job: Intake, recipe: Recipe, reading: Reading, borrowed: Borrowed | null) {
    try {
      const prepared = await prepare(engine, job, recipe, reading)
      if (!(await asksReader(engine, prepared))) return await loadAndKeep(prepared, borrowed)
      await wait({ prepared, borrowed }, false)
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
    archive.keep({ fileId, file, sha256: report.sha256, sample, recipe })
    recipes.remember(file.name, reading, recipe)
    return borrowed ? { ...report, notes: [borrowedNote(borrowed), ...report.notes] } : report
  }

  async function wait(one: Pending, loaded: boolean) {
    const { prepared, borrowed } = one
    const draft = await draftOf(engine, prepared, loaded, borrowed)
    stopIfAborted(prepared.job)
    const isOther = ({ fileId }: Draft) => fileId !== draft.fileId
    pending.set(draft.fileId, one)
    const isKnown = state.drafts.some((other) => !isOther(other))
    set({
      drafts: isKnown
        ? state.drafts.map((other) => (isOther(other) ? other : draft))
        : [...state.drafts, draft],
    })
  }

  /** Prepares a draft's file again, in place of what it was. */
  async function again(job: Intake, recipe: Recipe, borrowed: Borrowed | null, loaded: boolean) {
    await unstage(engine, job.fileId)
    const reading = await readFor(job, recipe)
    if (job.signal?.aborted) return
    await wait({ prepared: await prepare(engine, job, recipe, reading), borrowed }, loaded)
  }

  async function drop(fileId: number) {
    revisions.get(fileId)?.abort()
    revisions.delete(fileId)
    if (!pending.delete(fileId)) return
    set({ drafts: state.drafts.filter((draft) => draft.fileId !== fileId) })
    await unstage(engine, fileId)
  }

  function keep(report: FileReport) {
    set({ files: [...state.files, report] })
    return report
  }

  function replace(report: FileReport) {
    const isOther = ({ fileId }: FileReport) => fileId !== report.fileId
    set({ files: state.files.map((file) => (isOther(file) ? file : report)) })
    return report
  }

  async function reload(job: Intake, recipe: Recipe, sha256: string): Promise<FileReport> {
    const found = await readFor(job, recipe)
    const reading = found.failure || found.sha256 === sha256 ? found : unread('file_changed')
    try {
      return await load(engine, await prepare(engine, job, recipe, reading))
    } catch (error) {
      return { ...reportOf(job, reading), status: 'failed', error: asAppError(error) }
    }
  }

  async function remove(gone: (report: FileReport) => boolean) {
    const ids = withTwins(state.files, gone).map(({ fileId }) => fileId)
    for (const fileId of ids) await drop(fileId)
    if (ids.length > 0) await forget(engine, ids)
    archive.discard(archive.list().filter(({ fileId }) => ids.includes(fileId)))
    set({ files: state.files.filter(({ fileId }) => !ids.includes(fileId)) })
  }

  async function rebuild() {
    await engine.exec([createTables(), deadlines.sql(), settleMacros, ...macros].join('\n'))
    for (const { recipe, sha256, ...entry } of archive.list())
      replace(await reload({ ...entry, onProgress }, recipe, sha256))
    for (const { prepared, borrowed } of [...pending.values()]) {
      const { job, recipe } = prepared
      const draft = state.drafts.find(({ fileId }) => fileId === job.fileId)
      await again({ ...job, signal: undefined }, recipe, borrowed, draft?.loaded ?? false)
    }
  }

  return {
    engine,
    snapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    importFiles: (files, options = {}) =>
      change(async () => {
        mark('xunxi:import-start')
        const reports: FileReport[] = []
        for (const file of files) {
          if (!options.signal?.aborted) reports.push(await add(file, options))
        }
        mark('xunxi:import-done')
        return reports
      }),
    revise(fileId, recipe) {
      revisions.get(fileId)?.abort()
      const controller = new AbortController()
      revisions.set(fileId, controller)
      return draftWork(async () => {
        const one = pending.get(fileId)
        const draft = state.drafts.find((other) => other.fileId === fileId)
        if (!one || !draft || controller.signal.aborted) return
        const job = { ...one.prepared.job, signal: controller.signal }
        await again(job, recipe, one.borrowed, draft.loaded).catch(unlessCanceled)
      })
    },
    confirm: (fileId) =>
      change(async () => {
        const one = pending.get(fileId)
        if (!one) throw new AppError('unexpected')
        const { job } = one.prepared
        const prepared = { ...one.prepared, job: { ...job, signal: undefined } }
        const report = await loadAndKeep(prepared, one.borrowed)
        await drop(fileId)
        return replace(report)
      }),
    discard: (fileId) =>
      draftWork(async () => {
        const isLoaded = archive.list().some((entry) => entry.fileId === fileId)
        await drop(fileId)
        if (!isLoaded) set({ files: state.files.filter((report) => report.fileId !== fileId) })
      }),
    reopen: (fileId) =>
      draftWork(async () => {
        if (pending.has(fileId)) return
        const entry = archive.list().find((other) => other.fileId === fileId)
        if (!entry) throw new AppError('unexpected')
        const { recipe, sha256: _, ...rest } = entry
        await again({ ...rest, onProgress }, recipe, null, true)
      }),
    remove: (fileId) => change(() => remove((report) => report.fileId === fileId)),
    removeSample: () => change(() => remove(({ sample }) => sample)),
    clear: () =>
      change(() => {
        recipes.forget()
        return remove(() => true)
      }),
    deadlineRules: deadlines.rules,
    setDeadlineRules: (rules) => change(() => deadlines.put(rules)),
    rebuild: () => change(rebuild),
  }
}

function unlessCanceled(error: unknown) {
  if (asAppError(error).code !== 'query_canceled') throw error
}

const mark = (name: string) => performance.mark(name)
