import { useTranslation } from 'react-i18next'
import type { Row } from '#engine/engine.ts'
import type { Context, Metric } from '#metrics/metric.ts'

interface FigureSubProps {
  metric: Metric
  rows: readonly Row[]
  context: Context
}

/** Definition, unit, n and as-of date. */
export function FigureSub({ metric, rows, context }: FigureSubProps) {
  const { t } = useTranslation()
  const { definition, unit } = metric.words[context.lang]
  return (
    <>
      <span>
        <i>{t('figure.definition')}</i>
        {definition}
      </span>{' '}
      <span className="nowrap">
        <i>{t('figure.unit')}</i>
        {unit}
      </span>{' '}
      <span className="nowrap">
        <i>{t('figure.size')}</i>
        {metric.size(rows, context)}
      </span>{' '}
      {context.asOf && (
        <span className="nowrap">
          <i>{t('figure.asOf')}</i>
          {context.asOf}
        </span>
      )}
    </>
  )
}
