import { useCallback, useState } from 'react'
import { type AppError, asAppError } from '#errors.ts'

/** Runs what a button asks for, and keeps why it failed until the next time. */
export function useTask() {
  const [failure, setFailure] = useState<AppError | null>(null)
  const run = useCallback(async (act: () => Promise<unknown>) => {
    setFailure(null)
    try {
      await act()
    } catch (error) {
      setFailure(asAppError(error))
    }
  }, [])
  return [run, failure] as const
}
