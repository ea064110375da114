import type { Workspace } from '#intake/workspace.ts'

const running = new Set<AbortController>()

/** Loads files; goes on when the page is left. */
export async function importFiles(workspace: Workspace, files: readonly File[]) {
  const controller = new AbortController()
  running.add(controller)
  try {
    return await workspace.importFiles(files, { signal: controller.signal })
  } finally {
    running.delete(controller)
  }
}

/** Stops every import under way; a file that is not finished leaves no row. */
export function cancelImports() {
  for (const controller of running) controller.abort()
}
