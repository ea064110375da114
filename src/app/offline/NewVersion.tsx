import { useSyncExternalStore } from 'react'
import { Notice } from '#ui/Notice.tsx'
import { useLang } from '#ui/useLang.ts'
import { newVersion } from './new-version.ts'
import { words } from './words.ts'

/** That a new version waits; it starts when the reader says so, never in the middle of their work. */
export function NewVersion() {
  const { there, note, reload } = words[useLang()]
  const isThere = useSyncExternalStore(newVersion.subscribe, newVersion.isThere)
  if (!isThere) return null
  return (
    <div className="page-notice" data-new-version>
      <Notice
        tone="info"
        actions={
          <button type="button" className="button" onClick={newVersion.use}>
            {reload}
          </button>
        }
      >
        <b>{there}</b> {note}
      </Notice>
    </div>
  )
}
