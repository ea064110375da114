import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import { copyText } from './copy-text.ts'

const SAID_FOR = 2000

/** Copies the address, which holds everything the reader has chosen. */
export function CopyLink() {
  const { t } = useTranslation()
  const [done, setDone] = useState<'copied' | 'copyFailed' | null>(null)
  useEffect(() => {
    if (!done) return
    const timer = setTimeout(() => setDone(null), SAID_FOR)
    return () => clearTimeout(timer)
  }, [done])
  const copy = async () => setDone((await copyText(location.href)) ? 'copied' : 'copyFailed')
  const words = t(`filter.${done ?? 'copy'}`)
  return (
    <button type="button" className="text-button" title={words} onClick={() => void copy()}>
      <Icon name={done === 'copied' ? 'check' : 'link'} />
      <span aria-live="polite">{words}</span>
    </button>
  )
}
