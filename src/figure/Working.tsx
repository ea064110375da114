import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const SILENT_MS = 1000
const STEP_MS = 100

/** After a second of work: for how long already, and a way out. */
export function Working({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation()
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setElapsed(performance.now() - start), STEP_MS)
    return () => clearInterval(timer)
  }, [])
  if (elapsed < SILENT_MS) return <span>{t('figure.updating')}</span>
  return (
    <span>
      {t('figure.working', { seconds: (elapsed / 1000).toFixed(1) })}{' '}
      <button type="button" className="link" onClick={onCancel}>
        {t('figure.cancel')}
      </button>
    </span>
  )
}
