import type { Draft } from './ask/draft.ts'
import type { FileReport, Progress } from './report.ts'

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

export type StateHolder = ReturnType<typeof holdState>

/** Holds the state and tells of its changes. */
export function holdState() {
  const listeners = new Set<() => void>()
  let state: WorkspaceState = {
    version: 0,
    busy: false,
    progress: [],
    files: [],
    drafts: [],
    dataAsOf: '',
  }

  function set(change: Partial<WorkspaceState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  return {
    now: () => state,
    set,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    setProgress: (progress: Progress) =>
      set({ progress: [...state.progress.filter(({ name }) => name !== progress.name), progress] }),
    addReport(report: FileReport) {
      set({ files: [...state.files, report] })
      return report
    },
    replaceReport(report: FileReport) {
      set({ files: state.files.map((file) => (file.fileId === report.fileId ? report : file)) })
      return report
    },
    putDraft(draft: Draft) {
      const isOther = ({ fileId }: Draft) => fileId !== draft.fileId
      set({
        drafts: state.drafts.every(isOther)
          ? [...state.drafts, draft]
          : state.drafts.map((other) => (isOther(other) ? other : draft)),
      })
    },
    dropDraft: (gone: number) =>
      set({ drafts: state.drafts.filter(({ fileId }) => fileId !== gone) }),
  }
}
