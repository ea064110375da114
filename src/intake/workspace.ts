import { createArchive } from '#archive/archive.ts'
import type { Engine } from '#engine/engine.ts'
import { asAppError } from '#errors.ts'
import { createTables } from '#schema/ddl.ts'
import { macros } from '#schema/macros.ts'
import settleMacros from '#schema/settle.sql?raw'
import { forget } from './forget.ts'
import { type Intake, intake, reportOf, say } from './intake.ts'
import latestDay from './latest-day.sql?raw'
import { type Reading, unread } from './read.ts'
import { read } from './read-in-worker.ts'
import reconcile from './reconcile.sql?raw'
import type { FileReport, Progress } from './report.ts'

/** What is loaded now. A new object each time something changes. */
export interface WorkspaceState {
  /** Rises with every change of the data; part of every query key. */
  version: number
  /** Importing, clearing or rebuilding. */
  busy: boolean
  progress: readonly Progress[]
  files: readonly FileReport[]
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
  removeSample(): Promise<void>
  clear(): Promise<void>
  /** Makes the tables and loads everything from the archive: at the start, and after the engine was replaced. */
  rebuild(): Promise<void>
}

const EMPTY: WorkspaceState = { version: 0, busy: false, progress: [], files: [], dataAsOf: '' }

/** The loaded data, over an engine. Changes run one after another. */
export function createWorkspace(engine: Engine): Workspace {
  const archive = createArchive()
  const listeners = new Set<() => void>()
  let state = EMPTY
  let last: Promise<unknown> = Promise.resolve()
  let nextId = 1

  function set(change: Partial<WorkspaceState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** Runs a change after those before it; what it leaves in `files` is told with a new version. */
  function change<T>(run: () => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      set({ busy: true })
      try {
        return await run()
      } finally {
        const dataAsOf = await settled(engine).catch(() => state.dataAsOf)
        set({ busy: false, progress: [], dataAsOf, version: state.version + 1 })
      }
    })
    last = turn.catch(() => undefined)
    return turn
  }

  const onProgress = (progress: Progress) =>
    set({ progress: [...state.progress.filter(({ name }) => name !== progress.name), progress] })

  async function add(file: File, { sample = false, signal }: ImportOptions): Promise<FileReport> {
    const job: Intake = { fileId: nextId++, file, sample, signal, onProgress }
    const reading = await readFor(job)
    const kept = reading.failure ? undefined : archive.find(reading.sha256)
    const twin = state.files.find(({ fileId }) => fileId === kept?.fileId)
    if (twin) return keep(duplicate(reportOf(job, reading), twin))
    const report = await intake(engine, job, reading)
    const { fileId, sha256, status } = report
    if (status === 'ok') archive.keep({ fileId, file, sha256, sample })
    return keep(report)
  }

  function keep(report: FileReport) {
    set({ files: [...state.files, report] })
    return report
  }

  function replace(report: FileReport) {
    const isOther = ({ fileId }: FileReport) => fileId !== report.fileId
    set({ files: state.files.map((file) => (isOther(file) ? file : report)) })
  }

  async function reload(job: Intake, sha256: string): Promise<FileReport> {
    const reading = await readFor(job)
    const isSame = reading.failure !== null || reading.sha256 === sha256
    return intake(engine, job, isSame ? reading : unread('file_changed'))
  }

  async function remove(gone: (report: FileReport) => boolean) {
    const ids = state.files.filter(gone).map(({ fileId }) => fileId)
    if (ids.length > 0) await forget(engine, ids)
    archive.discard(archive.list().filter(({ fileId }) => ids.includes(fileId)))
    set({ files: state.files.filter((report) => !gone(report)) })
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
    removeSample: () => change(() => remove(({ sample }) => sample)),
    clear: () => change(() => remove(() => true)),
    rebuild: () =>
      change(async () => {
        await engine.exec([createTables(), settleMacros, ...macros].join('\n'))
        for (const entry of archive.list())
          replace(await reload({ ...entry, onProgress }, entry.sha256))
      }),
  }
}

/** The file's reading; a cancel, or a worker that fails, is a failure of this file alone. */
const readFor = (job: Intake): Promise<Reading> =>
  read(job.file, (share) => say(job, 'read', share), job.signal).catch((error) =>
    unread(asAppError(error).code),
  )

async function settled(engine: Engine): Promise<string> {
  await engine.exec(reconcile)
  const [row] = await engine.rows(latestDay)
  return String(row?.['day'] ?? '')
}

/** The same bytes again: nothing is loaded twice, and the report says so. */
function duplicate(report: FileReport, { name, read: records }: FileReport): FileReport {
  const note = { code: 'duplicate_file', column: '', count: records, examples: [name] } as const
  return { ...report, read: records, setAside: records, notes: [note] }
}

const mark = (name: string) => globalThis.performance?.mark?.(name)
