import { useCallback, useEffect, useState } from 'react'
import { pastedFile } from './pasted-file.ts'
import { usePaste } from './usePaste.ts'
import type { Words } from './words.ts'

type Take = (files: readonly File[]) => void

/**
 * Takes a table, or copied files, pasted on the page; a table goes first, for spreadsheets put a picture beside it.
 * Gives a way to take a text, which is false for what is no table, and whether the last paste was nothing to load; that
 * is over once something is being loaded.
 */
export function usePasteDoor(take: Take, isLoading: boolean, { name }: Words['paste']) {
  const [nothing, setNothing] = useState(false)
  useEffect(() => {
    if (isLoading) setNothing(false)
  }, [isLoading])
  const takeText = useCallback(
    (text: string) => {
      const file = pastedFile(text, name)
      if (file) take([file])
      return file !== null
    },
    [take, name],
  )
  const paste = useCallback(
    (text: string, files: readonly File[]) => {
      const isTable = takeText(text)
      if (!isTable) take(files)
      setNothing(!isTable && files.length === 0)
    },
    [take, takeText],
  )
  usePaste(paste)
  return [takeText, nothing] as const
}
