import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const DayField = lazy(() => import('./DayField.tsx'))

interface TimePanelProps {
  from: string
  to: string
  onChange: (months: { from: string; to: string }) => void
}

/** From month to month; either end may be open. */
export function TimePanel({ from, to, onChange }: TimePanelProps) {
  const { t } = useTranslation()
  const change = (start: string, end: string) =>
    onChange(start && end && start > end ? { from: end, to: start } : { from: start, to: end })
  return (
    <Suspense fallback={<p className="options-none">{t('filter.loading')}</p>}>
      <div className="options-fields">
        <DayField
          label={t('filter.from')}
          picker="month"
          value={from}
          onChange={(month) => change(month, to)}
        />
        <DayField
          label={t('filter.to')}
          picker="month"
          value={to}
          onChange={(month) => change(from, month)}
        />
      </div>
      <p className="options-note">{t('filter.timeNote')}</p>
    </Suspense>
  )
}
