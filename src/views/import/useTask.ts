import { useCallback, useState } from 'react'

/** Runs what a button asks for, once at a time. What it changes tells of a failure itself. */
export function useTask() {
  const [running, setRunning] = useState(false)
  const run = useCallback((act: () => Promise<unknown>) => {
    setRunning(true)
    void act()
      .catch(() => undefined)
      .finally(() => setRunning(false))
  }, [])
  return [run, running] as const
}
