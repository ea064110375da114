import { useMemo } from 'react'
import { Chart } from '#charts/Chart.tsx'
import { UNFOLD } from '#charts/interval-rows.ts'
import type { Params, Row } from '#engine/engine.ts'
import type { Context, Metric } from '#metrics/metric.ts'
import { EmptyDrawing } from './EmptyDrawing.tsx'
import type { FigureView } from './FigureTools.tsx'
import { FindingsList } from './FindingsList.tsx'
import { Heat } from './Heat.tsx'
import { MethodNote } from './MethodNote.tsx'
import { MetricTable } from './MetricTable.tsx'
import { useReading } from './reading.ts'
import { SqlView } from './SqlView.tsx'

interface FigureBodyProps {
  metric: Metric
  rows: readonly Row[]
  context: Context
  params: Params
  view: FigureView
  onView: (view: FigureView) => void
  headline: string
  onExpand: ((expanded: boolean) => void) | undefined
}

/** What stands in the middle of the card. */
export function FigureBody(props: FigureBodyProps) {
  const { metric, rows, context, params, view, headline } = props
  switch (view) {
    case 'table':
      return <MetricTable metric={metric} rows={rows} context={context} caption={headline} />
    case 'method':
      return <MethodNote metric={metric} lang={context.lang} />
    case 'sql':
      return <SqlView sql={metric.sql} params={params} />
    case 'chart':
      return <Drawn {...props} />
  }
}

function Drawn({ metric, rows, context, onView, onExpand }: FigureBodyProps) {
  const { change } = useReading()
  const drawing = useMemo(() => metric.draw(rows, context), [metric, rows, context])
  const select = (key: string) => {
    if (key === UNFOLD) onExpand?.(true)
    else if (key !== '') change({ focus: key })
  }
  switch (drawing.as) {
    case 'chart':
      return <Chart drawing={drawing} onSelect={select} />
    case 'heat':
      return <Heat drawing={drawing} tokens={context.tokens} onSelect={select} />
    case 'findings':
      return (
        <FindingsList findings={drawing.findings} onSelect={select} onAll={() => onView('table')} />
      )
    case 'empty':
      return <EmptyDrawing missing={drawing.missing} />
  }
}
