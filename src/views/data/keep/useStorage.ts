import { useEffect, useState } from 'react'
import { useKeepState } from '#figure/keep.ts'
import { useWorkspaceState } from '#figure/workspace.ts'

interface Storage {
  /** In bytes, all that the browser holds for this site. */
  used: number
  quota: number
  /** Whether the browser promises not to clear it by itself. */
  persisted: boolean
}

/** How much the browser holds for this site, measured anew with each change; null where it does not say. */
export function useStorage(): Storage | null {
  const { place, failure } = useKeepState()
  const { version } = useWorkspaceState()
  const [storage, setStorage] = useState<Storage | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when something was kept or not
  useEffect(() => {
    let isCurrent = true
    measured().then(
      (found) => isCurrent && setStorage(found),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [place, failure, version])
  return storage
}

async function measured(): Promise<Storage | null> {
  const manager = navigator.storage as StorageManager | undefined
  if (!manager) return null
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    manager.estimate(),
    manager.persisted(),
  ])
  return quota > 0 ? { used: usage, quota, persisted } : null
}
