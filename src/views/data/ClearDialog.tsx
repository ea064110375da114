import { useEffect, useId, useRef } from 'react'
import type { Words } from './words.ts'

interface ClearDialogProps {
  open: boolean
  words: Words['kept']
  onClose: () => void
  onConfirm: () => void
}

/** Asks before everything is cleared; the safe answer has the focus. */
export function ClearDialog({ open, words, onClose, onConfirm }: ClearDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.confirmTitle}</h2>
      <p>{words.confirmText}</p>
      <div className="ask-actions">
        <button type="button" className="button" onClick={onClose}>
          {words.keep}
        </button>
        <button type="button" className="button primary" onClick={onConfirm}>
          {words.confirm}
        </button>
      </div>
    </dialog>
  )
}
