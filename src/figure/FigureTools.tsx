import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#ui/Icon.tsx'
import { Segments } from '#ui/Segments.tsx'

export type FigureView = 'chart' | 'table' | 'method' | 'sql'

interface FigureToolsProps {
  view: FigureView
  onView: (view: FigureView) => void
  onExport: (() => void) | undefined
  /** Switches of this figure alone, before the common ones. */
  switches?: ReactNode
}

/** Ways to look at a figure, and to take it away. */
export function FigureTools({ view, onView, onExport, switches }: FigureToolsProps) {
  const { t } = useTranslation()
  return (
    <span className="tools">
      {switches && (
        <>
          {switches}
          <s />
        </>
      )}
      <Segments
        label={t('figure.views')}
        value={view}
        onChange={onView}
        segments={[
          { value: 'chart', name: t('figure.chart'), text: t('figure.chartShort') },
          { value: 'table', name: t('figure.table'), text: t('figure.tableShort') },
          { value: 'method', name: t('figure.method'), text: t('figure.methodShort') },
          { value: 'sql', name: t('figure.sql'), text: t('figure.sql') },
        ]}
      />
      <s />
      <button
        type="button"
        className="icon-tool"
        aria-label={t('figure.export')}
        title={t('figure.exportHint')}
        disabled={!onExport}
        onClick={onExport}
      >
        <Icon name="download" />
      </button>
    </span>
  )
}
