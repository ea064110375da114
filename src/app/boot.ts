import { supervise } from '#engine/supervisor.ts'
import { openWasm } from '#engine/wasm.ts'
import { type AppError, asAppError } from '#errors.ts'
import { createWorkspace, type Workspace } from '#intake/workspace.ts'
import type { Phase, Say } from './boot-store.ts'
import { sample, sampleFiles } from './sample.ts'

type SayPhase = (phase: Phase, error?: AppError) => void

/** Opens the engine, loads the sample unless it was declined, and keeps the data whole over restarts. */
export function boot(say: Say) {
  const engine = supervise(openWasm)
  const workspace = createWorkspace(engine)
  const loadSample = () => importSample(workspace)
  const sayPhase: SayPhase = (phase, error) =>
    say({
      phase,
      error: error ?? null,
      desk: { workspace, loadSample, usable: phase === 'ready' },
    })
  void start(workspace, sayPhase)
  engine.onRestart(() => void rebuild(workspace, sayPhase))
}

async function start(workspace: Workspace, say: SayPhase) {
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
