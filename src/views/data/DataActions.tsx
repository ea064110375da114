import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk, useWorkspaceState } from '#figure/workspace.ts'
import { everything } from '#scope/scope.ts'
import { useScope } from '#scope/useScope.ts'
import { ClearDialog } from './ClearDialog.tsx'
import { Failure } from './Failure.tsx'
import { lastFailure } from './last-failure.ts'
import { cancelImports } from './running-imports.ts'
import { useTask } from './useTask.ts'
import type { Words } from './words.ts'

/** The sample in or out, and everything out. */
export function DataActions({ words }: { words: Words['kept'] }) {
  const { workspace, loadSample } = useDesk()
  const { files, busy } = useWorkspaceState()
  const [asking, setAsking] = useState(false)
  const [run, failure] = useTask()
  const clear = useClear()
  const hasSample = files.some(({ sample }) => sample)
  return (
    <>
      <Failure error={failure} />
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() => void run(hasSample ? workspace.removeSample : loadSample)}
      >
        {hasSample ? words.removeSample : words.loadSample}
      </button>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.clear}
      </button>
      <ClearDialog
        open={asking}
        words={words}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          void run(clear)
        }}
      />
    </>
  )
}

/** Clears tables, archive, what is kept on this computer, answers already given and filters. */
function useClear() {
  const { keep } = useDesk()
  const client = useQueryClient()
  const [, change] = useScope()
  return async () => {
    cancelImports()
    await keep.clear()
    lastFailure.forget()
    client.removeQueries({ type: 'inactive' })
    change(everything)
  }
}
