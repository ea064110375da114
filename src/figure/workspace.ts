import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Keep } from '#intake/keep/keep.ts'
import type { Workspace } from '#intake/workspace.ts'
import type { WorkspaceState } from '#intake/workspace-state.ts'

export interface Desk {
  workspace: Workspace
  keep: Keep
  /** False while tables are missing: at the start and while the engine's data is rebuilt. */
  usable: boolean
  /** Loads the built-in sample files. */
  loadSample: () => Promise<void>
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside DeskContext')
  return desk
}

export const useWorkspace = (): Workspace => useDesk().workspace

/** What is loaded now; renders again with every change of the data. */
export function useWorkspaceState(): WorkspaceState {
  const workspace = useWorkspace()
  return useSyncExternalStore(workspace.subscribe, workspace.snapshot)
}
