import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'

/** A whole page that failed: what happened, what to do, and the details for whoever helps. */
export function Fault({ title, error }: { title: string; error: AppError }) {
  const { t } = useTranslation()
  return (
    <main className="fault" id="content" role="alert">
      <h1>{title}</h1>
      <p>{t(`errors.${error.code}.what`, error.facts)}</p>
      <p>{t(`errors.${error.code}.next`, error.facts)}</p>
      <button type="button" className="button primary large" onClick={() => location.reload()}>
        {t('boot.reload')}
      </button>
      <details>
        <summary>{t('boot.details')}</summary>
        <pre>{detailsOf(error)}</pre>
      </details>
    </main>
  )
}

function detailsOf(error: AppError): string {
  const { cause } = error
  return [`${error.code} ${JSON.stringify(error.facts)}`, cause && String(cause)]
    .filter(Boolean)
    .join('\n')
}
