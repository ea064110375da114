import { useEffect, useId, useRef, useState } from 'react'
import type { Words } from './words.ts'

interface PasteDialogProps {
  open: boolean
  words: Words['paste']
  onClose: () => void
  /** False for what is no table. */
  onText: (text: string) => boolean
}

/** A field to paste cells of a spreadsheet into. */
export function PasteDialog({ open, words, onClose, onText }: PasteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    setText('')
    setRefused(false)
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const load = () => {
    if (onText(text)) onClose()
    else setRefused(true)
  }
  return (
    <dialog ref={dialog} className="ask paste" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      <textarea
        rows={10}
        value={text}
        aria-labelledby={id}
        spellCheck={false}
        data-paste
        onChange={(event) => {
          setText(event.target.value)
          setRefused(false)
        }}
      />
      {isRefused && <p role="alert">{words.noTable}</p>}
      <div className="ask-actions">
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="button primary"
          data-action="load-paste"
          disabled={text.trim() === ''}
          onClick={load}
        >
          {words.load}
        </button>
      </div>
    </dialog>
  )
}
