import { useEffect } from 'react'

/** Hears of a paste anywhere on the page, unless the reader writes in a field or a dialog asks something. */
export function usePaste(onPaste: (text: string, files: readonly File[]) => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!clipboardData || isTaken(target)) return
      event.preventDefault()
      onPaste(clipboardData.getData('text/plain'), [...clipboardData.files])
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [onPaste])
}

const FIELDS = 'input:not([type="file"]), textarea, select'

function isTaken(target: EventTarget | null) {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof HTMLElement)) return false
  return target.matches(FIELDS) || target.isContentEditable
}
