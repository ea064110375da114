import { supervise } from '#engine/supervisor.ts'
import { openWasm } from '#engine/wasm.ts'
import { type AppError, asAppError } from '#errors.ts'
import type { Desk } from '#figure/workspace.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import { sample, sampleFiles } from './sample.ts'

export type Phase = 'starting' | 'loading' | 'ready' | 'rebuilding'

export interface Boot {
  phase: Phase
  /** Why it will never be ready. */
  error: AppError | null
  desk: Desk
}

export interface BootStore {
  snapshot: () => Boot
  subscribe: (listener: () => void) => () => void
}

type Say = (phase: Phase, error?: AppError) => void

/** Opens the engine, loads the sample unless it was declined, and keeps the data whole over restarts. */
export function boot(): BootStore {
  const engine = supervise(openWasm)
  const workspace = createWorkspace(engine)
  const loadSample = () => importSample(workspace)
  const listeners = new Set<() => void>()
  const at = (phase: Phase, error: AppError | null = null): Boot => ({
    phase,
    error,
    desk: { workspace, loadSample, usable: phase === 'ready' },
  })
  let now = at('starting')
  const say: Say = (phase, error) => {
    now = at(phase, error)
    for (const listener of listeners) listener()
  }
  void start(workspace, say)
  engine.onRestart(() => void rebuild(workspace, say))
  return {
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

async function start(workspace: Workspace, say: Say) {
  try {
    await workspace.rebuild()
  } catch (error) {
    say('starting', asAppError(error))
    return
  }
  if (!sample.isDeclined()) {
    say('loading')
    // Without the sample the app is empty, not broken: the overview offers to load it again.
    await importSample(workspace, () => say('ready')).catch(() => undefined)
  }
  say('ready')
  workspace.subscribe(() => sample.remember(lacksSample(workspace)))
}

async function rebuild(workspace: Workspace, say: Say) {
  say('rebuilding')
  try {
    await workspace.rebuild()
    say('ready')
  } catch (error) {
    say('rebuilding', asAppError(error))
  }
}

/** The reports of rounds first, so that the first figures stand while the long ledgers load. */
async function importSample(workspace: Workspace, onRounds: () => void = () => {}) {
  const files = await sampleFiles()
  const isRounds = ({ name }: File) => name.endsWith('rounds.csv')
  await workspace.importFiles(files.filter(isRounds), { sample: true })
  onRounds()
  await workspace.importFiles(
    files.filter((file) => !isRounds(file)),
    { sample: true },
  )
}

function lacksSample(workspace: Workspace) {
  const { files, busy } = workspace.snapshot()
  return !busy && !files.some((file) => file.sample)
}
