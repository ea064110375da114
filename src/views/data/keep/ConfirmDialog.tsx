import { type ReactNode, useEffect, useId, useRef } from 'react'

interface ConfirmDialogProps {
  open: boolean
  title: string
  yes: string
  no: string
  onClose: () => void
  onConfirm: () => void
  children: ReactNode
}

/** Asks before something is replaced or deleted; the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, yes, no, onClose, onConfirm, children } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="ask-actions">
        <button type="button" className="button" onClick={onClose}>
          {no}
        </button>
        <button
          type="button"
          className="button primary"
          data-action="confirm"
          onClick={() => {
            onClose()
            onConfirm()
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  )
}
