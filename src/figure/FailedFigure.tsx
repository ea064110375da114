import { useTranslation } from 'react-i18next'
import type { AppError } from '#errors.ts'
import type { Metric } from '#metrics/metric.ts'
import { Notice } from '#ui/Notice.tsx'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { Eyebrow } from './Eyebrow.tsx'

interface FailedFigureProps {
  id: string
  metric: Metric
  error: AppError
  onRetry?: () => void
}

/** A figure that could not be made: why, and what to do. */
export function FailedFigure({ id, metric, error, onRetry }: FailedFigureProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const retry = onRetry && (
    <button type="button" className="link" onClick={onRetry}>
      {t('figure.retry')}
    </button>
  )
  const what = t(`errors.${error.code}.what`, error.facts)
  return (
    <Panel
      figure={id}
      eyebrow={<Eyebrow metric={metric} lang={lang} />}
      title={what}
      footer={retry}
    >
      <Notice>{t(`errors.${error.code}.next`, error.facts)}</Notice>
    </Panel>
  )
}
