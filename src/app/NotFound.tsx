import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** An address that no page answers. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <main className="fault" id="content">
      <h1>{t('boot.notFoundTitle')}</h1>
      <p>{t('boot.notFoundNote')}</p>
      <Link className="button primary large" to="/" search={true}>
        {t('boot.toOverview')}
      </Link>
    </main>
  )
}
