import { asAppError } from '#errors.ts'
import type { FileReport } from '#intake/report.ts'
import type { Workspace } from '#intake/workspace.ts'

const running = new Map<AbortController, readonly File[]>()
const listeners = new Set<() => void>()
let all: readonly File[] = []
let clutter = 0

function tell() {
  all = [...running.values()].flat()
  for (const listener of listeners) listener()
}

/** Files of every import under way, in the order they will be loaded. */
export const underWay = {
  files: () => all,
  /** Files of the system in the latest folder or zip, which no one means to load. */
  clutter: () => clutter,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Counts files of the system that were passed over. */
export function passOver(count: number) {
  clutter += count
  tell()
}

/** A new folder or choice of files: what was passed over before is no longer of interest. */
export function forgetClutter() {
  clutter = 0
}

/**
 * Loads files, those in a zip each on its own; goes on when the page is left. Ends quietly, and with no report, when
 * canceled.
 */
export async function importFiles(
  workspace: Workspace,
  files: readonly File[],
): Promise<readonly FileReport[]> {
  const controller = new AbortController()
  const { signal } = controller
  const hold = (some: readonly File[]) => {
    running.set(controller, some)
    tell()
  }
  hold(files)
  try {
    const { expand } = await import('#intake/doors/expand.ts')
    const expanded = await expand(files, signal, passOver)
    hold(expanded)
    return await workspace.importFiles(expanded, { signal })
  } catch (error) {
    if (!signal.aborted && asAppError(error).code !== 'query_canceled') throw error
    return []
  } finally {
    running.delete(controller)
    tell()
  }
}

/** Stops every import under way; a file that is not finished leaves no row. */
export function cancelImports() {
  for (const controller of running.keys()) controller.abort()
}
