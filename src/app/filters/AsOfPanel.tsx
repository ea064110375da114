import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const DayField = lazy(() => import('./DayField.tsx'))

interface AsOfPanelProps {
  asOf: string
  latest: string
  onChange: (asOf: string) => void
}

/** The day on which everything is reckoned. */
export function AsOfPanel({ asOf, latest, onChange }: AsOfPanelProps) {
  const { t } = useTranslation()
  return (
    <Suspense fallback={<p className="options-none">{t('filter.loading')}</p>}>
      <div className="options-fields">
        <DayField
          label={t('filter.asOf')}
          picker="date"
          value={asOf || latest}
          onChange={(day) => onChange(day === latest ? '' : day)}
        />
        {latest && asOf && (
          <button type="button" className="link" onClick={() => onChange('')}>
            {t('filter.latest', { day: latest })}
          </button>
        )}
      </div>
      <p className="options-note">{t('filter.asOfNote')}</p>
    </Suspense>
  )
}
