import { useSyncExternalStore } from 'react'
import type { Keep } from '#intake/keep/keep.ts'
import type { KeepState } from '#intake/keep/keep-state.ts'
import { useDesk } from './workspace.ts'

export const useKeep = (): Keep => useDesk().keep

/** Where what is loaded is kept; renders again with every change of that. */
export function useKeepState(): KeepState {
  const keep = useKeep()
  return useSyncExternalStore(keep.subscribe, keep.snapshot)
}
