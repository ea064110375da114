import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHold } from '#ui/hold.ts'
import { Panel } from '#ui/Panel.tsx'
import { useLang } from '#ui/useLang.ts'
import { Eyebrow } from './Eyebrow.tsx'
import { FailedFigure } from './FailedFigure.tsx'
import type { FigureProps } from './Figure.tsx'
import { FigureBody } from './FigureBody.tsx'
import { FigureFooter } from './FigureFooter.tsx'
import { FigureSub } from './FigureSub.tsx'
import { FigureTools, type FigureView } from './FigureTools.tsx'
import { Skeleton } from './Skeleton.tsx'
import { SyntheticBadge } from './SyntheticBadge.tsx'
import { saveTable } from './save-table.ts'
import { useMetric } from './useMetric.ts'
import { Working } from './Working.tsx'
import { useDesk } from './workspace.ts'

/** A figure whose rows come, change and go with the scope. */
export function LiveFigure({ id, metric, className, switches, expanded, onExpand }: FigureProps) {
  const { t } = useTranslation()
  const lang = useLang()
  const { usable } = useDesk()
  const [view, setView] = useState<FigureView>('chart')
  const answer = useMetric(metric, expanded ?? false)
  const { rows, context, params, error, isFetching, retry, cancel } = answer
  useHold(rows === null && error === null)
  // While the data is rebuilt, a question that failed for lack of tables is asked again.
  if (error && !isFetching && usable) {
    return <FailedFigure id={id} metric={metric} error={error} onRetry={retry} />
  }
  const shared = {
    figure: id,
    eyebrow: <Eyebrow metric={metric} lang={lang} />,
    className,
    busy: isFetching,
  }
  if (!rows || !params) {
    return (
      <Panel {...shared} title="" footer={isFetching && <Working onCancel={cancel} />}>
        <Skeleton />
        {!isFetching && params && usable && (
          <button type="button" className="link" onClick={retry}>
            {t('figure.canceled')} · {t('figure.retry')}
          </button>
        )}
      </Panel>
    )
  }
  const headline = metric.headline(rows, context)
  return (
    <Panel
      {...shared}
      title={headline}
      badge={<SyntheticBadge rows={rows} />}
      tools={
        <FigureTools
          view={view}
          onView={setView}
          switches={view === 'chart' && switches}
          onExport={() => void saveTable(metric, rows, context)}
        />
      }
      sub={<FigureSub metric={metric} rows={rows} context={context} />}
      footer={
        isFetching ? (
          <Working onCancel={cancel} />
        ) : (
          <FigureFooter metric={metric} rows={rows} context={context} />
        )
      }
    >
      <FigureBody
        metric={metric}
        rows={rows}
        context={context}
        params={params}
        view={view}
        onView={setView}
        headline={headline}
        onExpand={onExpand}
      />
    </Panel>
  )
}
