import type { ReactNode } from 'react'
import type { Metric } from '#metrics/metric.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { FailedFigure } from './FailedFigure.tsx'
import { LiveFigure } from './LiveFigure.tsx'

export interface FigureProps {
  /** Folder name of the metric, as `data-figure` shows it. */
  id: string
  metric: Metric
  className?: string
  /** Switches of this figure alone. */
  switches?: ReactNode
  /** Whether rows without a value are listed one by one. */
  expanded?: boolean
  onExpand?: (expanded: boolean) => void
}

/** One metric as a card: finding, drawing, table, method, SQL, export; its failure stays its own. */
export function Figure(props: FigureProps) {
  return (
    <Boundary
      fallback={(error) => <FailedFigure id={props.id} metric={props.metric} error={error} />}
    >
      <LiveFigure {...props} />
    </Boundary>
  )
}
