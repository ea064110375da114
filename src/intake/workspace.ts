import { createArchive } from '#archive/archive.ts'
import type { Engine } from '#engine/engine.ts'
import { AppError } from '#errors.ts'
import { createTables } from '#schema/ddl.ts'
import type { DeadlineRule } from '#schema/deadline-rules.ts'
import { macros } from '#schema/macros.ts'
import settleMacros from '#schema/settle.sql?raw'
import { createDeadlines } from './deadlines.ts'
import { createDrafting } from './drafting.ts'
import {
  inMemory,
  type KeptContent,
  type KeptWorkspace,
  keptFile,
  type Reopened,
} from './keep/kept.ts'
import { createLoading, rowsOf } from './loading.ts'
import { NO_RECIPE, type Recipe } from './recipe.ts'
import { createRecipes } from './recipes.ts'
import { reconciled } from './reconcile/reconcile.ts'
import type { FileReport } from './report.ts'
import { type LoadedBefore, restoreTables } from './restore.ts'
import { forget } from './settle/forget.ts'
import { createTurns } from './turns.ts'
import { withTwins } from './twins.ts'
import { holdState, type WorkspaceState } from './workspace-state.ts'

export interface ImportOptions {
  sample?: boolean
  signal?: AbortSignal
}

/** Who keeps what is loaded, if anyone does. */
export interface Keeper {
  /** Throws where nothing may be changed now. */
  allowChange(): void
  /** Called after each change of what is the reader's own, before the change is told; never rejects. */
  save(content: KeptContent): Promise<void>
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
  /** Starts with files that were loaded before, in place of `rebuild`. */
  restore(before: LoadedBefore): Promise<void>
  /** Loads a kept workspace in place of all that is the reader's own. */
  open(kept: KeptWorkspace): Promise<readonly Reopened[]>
  keptBy(keeper: Keeper): void
  /** Holds in memory the bytes of all that `open` loaded, so that where they were read from may go. */
  holdInMemory(): Promise<void>
  /** What is to be kept now; waits for changes under way. */
  content(): Promise<KeptContent>
}

const NO_KEEPER: Keeper = { allowChange: () => undefined, save: async () => undefined }

/** The loaded data, over an engine. Changes run one after another. */
export function createWorkspace(engine: Engine): Workspace {
  const archive = createArchive<Recipe>()
  const recipes = createRecipes()
  const deadlines = createDeadlines(engine)
  const inTurn = createTurns()
  const state = holdState()
  const drafting = createDrafting(engine, state)
  const loading = createLoading(engine, {
    archive,
    recipes,
    drafting,
    saved: () => saved(),
    reports: () => state.now().files,
    onProgress: state.setProgress,
  })
  let keeper = NO_KEEPER
  let nextId = 1
  let isSampleWanted = true

  const contentNow = (): KeptContent => ({
    files: archive
      .list()
      .filter(({ sample }) => !sample)
      .map(keptFile),
    sample: isSampleWanted,
    deadlineRules: deadlines.own(),
    lent: recipes.list(),
  })
  const saved = () => keeper.save(contentNow())

  const work = <T>(run: () => Promise<T>, end: () => Promise<Partial<WorkspaceState>>) =>
    inTurn(async () => {
      state.set({ busy: true })
      try {
        return await run()
      } finally {
        state.set({ busy: false, progress: [], ...(await end()) })
      }
    })

  /** Work after which the data may be others; what it leaves in `files` is told with a new version. */
  const dataWork = <T>(run: () => Promise<T>) => work(run, endOfDataWork)

  const endOfDataWork = async () => ({
    dataAsOf: await reconciled(engine).catch(() => state.now().dataAsOf),
    version: state.now().version + 1,
  })

  /** A change that a reader makes. */
  const change = <T>(run: () => Promise<T>) =>
    dataWork(async () => {
      keeper.allowChange()
      return run()
    })

  /** Work on drafts, which leaves the data as they are. */
  const draftWork = <T>(run: () => Promise<T>) => work(run, async () => ({}))

  async function importAll(files: readonly File[], { sample = false, signal }: ImportOptions) {
    mark('xunxi:import-start')
    const reports: FileReport[] = []
    if (sample && !isSampleWanted) {
      isSampleWanted = true
      await saved()
    }
    for (const file of files) {
      if (signal?.aborted) break
      const job = { fileId: nextId++, file, sample, signal, onProgress: state.setProgress }
      reports.push(state.addReport(await loading.add(job)))
    }
    mark('xunxi:import-done')
    return reports
  }

  async function remove(gone: (report: FileReport) => boolean) {
    const ids = withTwins(state.now().files, gone).map(({ fileId }) => fileId)
    for (const fileId of ids) await drafting.drop(fileId)
    if (ids.length > 0) await forget(engine, ids)
    archive.discard(archive.list().filter(({ fileId }) => ids.includes(fileId)))
    state.set({ files: state.now().files.filter(({ fileId }) => !ids.includes(fileId)) })
  }

  async function rebuild() {
    await engine.exec([createTables(), deadlines.sql(), settleMacros].join('\n'))
    for (const entry of archive.list()) state.replaceReport(await loading.reload(entry))
    await drafting.rebuild()
  }

  async function restore({ database, files, reports, dataAsOf }: LoadedBefore) {
    await restoreTables(engine, database)
    await engine.exec(settleMacros)
    for (const [at, report] of reports.entries()) {
      const { fileId, sha256, sample } = report
      const file = files[at]
      if (!file) throw new AppError('unexpected')
      archive.keep({ fileId, file, sha256, sample, rows: rowsOf(report), recipe: NO_RECIPE })
      nextId = Math.max(nextId, fileId + 1)
    }
    state.set({ files: reports, dataAsOf, version: state.now().version + 1 })
  }

  async function open({ files, settings }: KeptWorkspace) {
    await remove(({ sample }) => !sample || !settings.sample)
    await deadlines.put(settings.deadlineRules)
    recipes.restore(settings.lent)
    isSampleWanted = settings.sample
    const reopened: Reopened[] = []
    for (const { id, sha256, rows, recipe, content, ...kept } of files) {
      const isTaken = state.now().files.some(({ fileId }) => fileId === id)
      const fileId = isTaken ? nextId : id
      nextId = Math.max(nextId, fileId + 1)
      const file = new File([content], kept.name, { lastModified: kept.modified })
      const entry = { fileId, file, sha256, sample: false, rows, recipe }
      const report = state.addReport(await loading.reload(entry))
      const isDamaged = ['file_changed', 'file_unreadable'].includes(report.error?.code ?? '')
      if (!isDamaged) archive.keep(entry)
      reopened.push({ sha256, rows, report, isDamaged })
    }
    return reopened
  }

  return {
    engine,
    snapshot: state.now,
    subscribe: state.subscribe,
    importFiles: (files, options = {}) =>
      (options.sample ? dataWork : change)(() => importAll(files, options)),
    revise(fileId, recipe) {
      const signal = drafting.beginRevision(fileId)
      return draftWork(() => drafting.revise(fileId, recipe, signal))
    },
    confirm: (fileId) =>
      change(async () => {
        const one = drafting.of(fileId)
        if (!one) throw new AppError('unexpected')
        const { job } = one.prepared
        const prepared = { ...one.prepared, job: { ...job, signal: undefined } }
        const report = await loading.loadAndKeep(prepared, one.borrowed)
        await drafting.drop(fileId)
        return state.replaceReport(report)
      }),
    discard: (fileId) =>
      draftWork(async () => {
        const isLoaded = archive.list().some((entry) => entry.fileId === fileId)
        await drafting.drop(fileId)
        if (isLoaded) return
        state.set({ files: state.now().files.filter((report) => report.fileId !== fileId) })
      }),
    reopen: (fileId) =>
      draftWork(async () => {
        if (drafting.of(fileId)) return
        const entry = archive.list().find((other) => other.fileId === fileId)
        if (!entry) throw new AppError('unexpected')
        const { recipe, sha256: _, rows: __, ...rest } = entry
        await drafting.again({ ...rest, onProgress: state.setProgress }, recipe, null, true)
      }),
    remove: (fileId) =>
      change(async () => {
        await remove((report) => report.fileId === fileId)
        await saved()
      }),
    removeSample: () =>
      change(async () => {
        isSampleWanted = false
        await remove(({ sample }) => sample)
        await saved()
      }),
    clear: () =>
      change(async () => {
        recipes.forget()
        isSampleWanted = false
        await remove(() => true)
        await saved()
      }),
    deadlineRules: deadlines.rules,
    setDeadlineRules: (rules) =>
      change(async () => {
        await deadlines.put(rules)
        await saved()
      }),
    rebuild: () =>
      work(rebuild, async () => {
        const change = await endOfDataWork()
        // Not before: they are over what was rolled up just now.
        await engine.exec(macros.join('\n'))
        return change
      }),
    restore: (before) => inTurn(() => restore(before)),
    open: (kept) => dataWork(() => open(kept)),
    keptBy(next) {
      keeper = next
    },
    holdInMemory: () =>
      inTurn(async () => {
        for (const entry of archive.list()) {
          if (!entry.sample) archive.keep({ ...entry, file: await inMemory(entry.file) })
        }
      }),
    content: () => inTurn(async () => contentNow()),
  }
}

const mark = (name: string) => performance.mark(name)
