import { useMemo, useState } from 'react'
import { Chart } from '#charts/Chart.tsx'
import { UNFOLD } from '#charts/interval-rows.ts'
import type { Params, Row } from '#engine/engine.ts'
import type { Context, Metric } from '#metrics/metric.ts'
import { useLook } from '#scope/useScope.ts'
import { BehindDialog } from './behind/BehindDialog.tsx'
import { EmptyDrawing } from './EmptyDrawing.tsx'
import type { FigureView } from './FigureTools.tsx'
import { FindingsList } from './FindingsList.tsx'
import { Heat } from './Heat.tsx'
import { Listing } from './Listing.tsx'
import { Matrix } from './Matrix.tsx'
import { MethodNote } from './MethodNote.tsx'
import { MetricTable } from './MetricTable.tsx'
import { Refused } from './Refused.tsx'
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
  const { metric, rows, context } = props
  const [opened, setOpened] = useState('')
  const found = opened === '' ? null : (metric.behind?.(opened, rows, context) ?? null)
  const behind = found && [found].flat()
  return (
    <>
      <Shown {...props} onOpen={setOpened} />
      {behind && <BehindDialog behind={behind} onClose={() => setOpened('')} />}
    </>
  )
}

interface ShownProps extends FigureBodyProps {
  /** Shows the records behind a mark. */
  onOpen: (key: string) => void
}

function Shown(props: ShownProps) {
  const { metric, rows, context, params, view, headline, onOpen } = props
  switch (view) {
    case 'table':
      return (
        <MetricTable
          metric={metric}
          rows={rows}
          context={context}
          caption={headline}
          onOpen={onOpen}
        />
      )
    case 'method':
      return <MethodNote metric={metric} lang={context.lang} />
    case 'sql':
      return <SqlView sql={metric.sql} params={params} />
    case 'chart':
      return <Drawn {...props} />
  }
}

function Drawn({ metric, rows, context, onView, onExpand, onOpen }: ShownProps) {
  const { change, rounds } = useReading()
  const [, turn] = useLook()
  const drawing = useMemo(() => metric.draw(rows, context), [metric, rows, context])
  const select = (key: string) => {
    const turned = metric.turn?.(key, context)
    if (key === UNFOLD) onExpand?.(true)
    else if (turned) turn(turned)
    else if (rounds?.some(({ round_key }) => round_key === key)) change({ focus: key })
  }
  switch (drawing.as) {
    case 'chart':
      return <Chart drawing={drawing} onSelect={select} onOpen={onOpen} />
    case 'heat':
      return <Heat drawing={drawing} tokens={context.tokens} onSelect={select} onOpen={onOpen} />
    case 'listing':
      return <Listing drawing={drawing} onSelect={select} onOpen={onOpen} />
    case 'findings':
      return (
        <FindingsList findings={drawing.findings} onSelect={select} onAll={() => onView('table')} />
      )
    case 'matrix':
      return <Matrix drawing={drawing} tokens={context.tokens} onSelect={select} onOpen={onOpen} />
    case 'refused':
      return <Refused reasons={drawing.reasons} />
    case 'empty':
      return <EmptyDrawing missing={drawing.missing} />
  }
}
