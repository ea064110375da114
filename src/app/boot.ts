import type { StartedWorker } from '#engine/start-worker.ts'
import { supervise } from '#engine/supervisor.ts'
import { openWasm } from '#engine/wasm.ts'
import { type AppError, asAppError } from '#errors.ts'
import { createKeep, type Keep } from '#intake/keep/keep.ts'
import type { LoadedBefore } from '#intake/restore.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import type { Phase, Say } from './boot-store.ts'
import { guardLeaving, keepLookWhenHidden } from './keep/leave.ts'
import { lookNow, restoreLook } from './keep/look.ts'
import { sample, sampleFiles, sampleLoaded } from './sample.ts'

type SayPhase = (phase: Phase, error?: AppError) => void

/**
 * Opens the engine, loads the sample unless it was declined, and keeps the data whole over restarts.
 * @param firstWorker One that is already under way.
 */
export function boot(say: Say, firstWorker: StartedWorker | null) {
  const loaded = sample.isDeclined() ? null : sampleLoaded()
  const workers = [firstWorker]
  const engine = supervise(() => openWasm(workers.pop() ?? null))
  const workspace = createWorkspace(engine)
  const keep = createKeep(workspace, lookNow)
  const loadSample = () => importSample(workspace)
  const sayPhase: SayPhase = (phase, error) =>
    say({
      phase,
      error: error ?? null,
      desk: { workspace, keep, loadSample, usable: phase === 'ready' },
    })
  void start(workspace, keep, loaded, sayPhase)
  guardLeaving(workspace, keep)
  keepLookWhenHidden(keep)
  engine.onRestart(() => void rebuild(workspace, sayPhase))
}

async function start(
  workspace: Workspace,
  keep: Keep,
  loading: Promise<LoadedBefore | null> | null,
  say: SayPhase,
) {
  try {
    const loaded = await loading
    await (loaded ? workspace.restore(loaded) : workspace.rebuild())
  } catch (error) {
    say('starting', asAppError(error))
    return
  }
  say('loading')
  const kept = await keep.open()
  if (kept) restoreLook(kept.look)
  if ((kept ? kept.sample : !sample.isDeclined()) && lacksSample(workspace)) {
    // Without the sample the app is empty, not broken: the overview offers to load it again.
    await importSample(workspace, () => say('ready')).catch(() => undefined)
  }
  say('ready')
  workspace.subscribe(() => sample.remember(lacksSample(workspace)))
}

async function rebuild(workspace: Workspace, say: SayPhase) {
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
