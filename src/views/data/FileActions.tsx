import { useState } from 'react'
import { useWorkspace, useWorkspaceState } from '#figure/workspace.ts'
import type { FileReport } from '#intake/report.ts'
import { isRepeated } from './books.ts'
import { Failure } from './Failure.tsx'
import { useTask } from './useTask.ts'
import { useWizard } from './useWizard.ts'
import type { Words } from './words.ts'

interface FileActionsProps {
  file: FileReport
  words: Words['files']
  onRejects: (fileId: number) => void
  onRows: (fileId: number) => void
}

/** Ways from a file: to its rows and rejects, to be read anew, and out. */
export function FileActions({ file, words, onRejects, onRows }: FileActionsProps) {
  const [run, failure] = useTask()
  const { fileId, loaded, rejected, status } = file
  return (
    <>
      <Failure error={failure} />
      <div className="file-actions">
        {loaded > 0 && (
          <button type="button" className="link" onClick={() => onRows(fileId)}>
            {words.showRows}
          </button>
        )}
        {rejected > 0 && (
          <button type="button" className="link" onClick={() => onRejects(fileId)}>
            {words.showRejects}
          </button>
        )}
        {status === 'ok' && !isRepeated(file) && <Reopen fileId={fileId} run={run} words={words} />}
        <Remove fileId={fileId} run={run} words={words} />
      </div>
    </>
  )
}

interface ActionProps {
  fileId: number
  run: (act: () => Promise<unknown>) => Promise<void>
  words: Words['files']
}

/** To the page on which the file is checked; one that is being checked already goes on there. */
function Reopen({ fileId, run, words }: ActionProps) {
  const workspace = useWorkspace()
  const { busy, drafts } = useWorkspaceState()
  const openWizard = useWizard()
  const reopen = async () => {
    if (!drafts.some((draft) => draft.fileId === fileId)) await workspace.reopen(fileId)
    openWizard(fileId)
  }
  return (
    <button
      type="button"
      className="link"
      data-action="reopen-file"
      disabled={busy}
      onClick={() => void run(reopen)}
    >
      {words.reopen}
    </button>
  )
}

/** Asks in place before the file goes; the safe answer has the focus, and gives it back. */
function Remove({ fileId, run, words }: ActionProps) {
  const workspace = useWorkspace()
  const [state, setState] = useState<'idle' | 'asking' | 'kept'>('idle')
  if (state !== 'asking') {
    return (
      <button
        type="button"
        className="link"
        data-action="remove-file"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that had the focus
        autoFocus={state === 'kept'}
        onClick={() => setState('asking')}
      >
        {words.remove}
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out inline in Chromium 89
    <span role="group" className="file-remove" aria-label={words.removeAsk}>
      {words.removeAsk}
      <button
        type="button"
        className="button"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that had the focus
        autoFocus
        onClick={() => setState('kept')}
      >
        {words.keep}
      </button>
      <button
        type="button"
        className="button"
        data-action="remove-file-now"
        onClick={() => void run(() => workspace.remove(fileId))}
      >
        {words.removeNow}
      </button>
    </span>
  )
}
