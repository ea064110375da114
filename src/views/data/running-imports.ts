import { asAppError } from '#errors.ts'
import type { Workspace } from '#intake/workspace.ts'

const running = new Map<AbortController, readonly File[]>()

/** Files of every import under way, in the order they will be loaded. */
export const filesUnderWay = (): readonly File[] => [...running.values()].flat()

/** Loads files; goes on when the page is left. Ends quietly when canceled. */
export async function importFiles(workspace: Workspace, files: readonly File[]): Promise<void> {
  const controller = new AbortController()
  running.set(controller, files)
  try {
    await workspace.importFiles(files, { signal: controller.signal })
  } catch (error) {
    if (asAppError(error).code !== 'query_canceled') throw error
  } finally {
    running.delete(controller)
  }
}

/** Stops every import under way; a file that is not finished leaves no row. */
export function cancelImports() {
  for (const controller of running.keys()) controller.abort()
}
