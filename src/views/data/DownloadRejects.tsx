import { useCallback } from 'react'
import type { ReadRejects } from '#figure/reject-csv.ts'
import { SaveRejects } from '#figure/SaveRejects.tsx'
import { useWorkspace } from '#figure/workspace.ts'
import sql from './rejects.sql?raw'

const WHOLE = 2_147_483_647

/** Saves the rejected rows that are listed, all of them and their text in full. */
export function DownloadRejects({ file, reason }: { file: number; reason: string }) {
  const { engine } = useWorkspace()
  const read = useCallback<ReadRejects>(
    (page) => engine.rows(sql, { file, reason, width: WHOLE, ...page }),
    [engine, file, reason],
  )
  return <SaveRejects read={read} className="button push" />
}
