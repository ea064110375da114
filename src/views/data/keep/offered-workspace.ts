import { isWorkspaceFile } from '#intake/keep/workspace-file.ts'

const listeners = new Set<() => void>()
let offered: File | null = null

/** A workspace file that came in by whatever door and waits for its reader's word. */
export const offeredWorkspace = {
  get: () => offered,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  set(file: File | null) {
    offered = file
    for (const listener of listeners) listener()
  },
}

/** The files that are no workspace; the first one that is gets offered. */
export async function withoutWorkspaces(files: readonly File[]): Promise<readonly File[]> {
  const are = await Promise.all(files.map((file) => isWorkspaceFile(file).catch(() => false)))
  const first = files.find((_, index) => are[index])
  if (first) offeredWorkspace.set(first)
  return files.filter((_, index) => !are[index])
}
